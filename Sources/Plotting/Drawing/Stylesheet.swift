/// The look of all figures, light and dark.
///
/// Colours are custom properties. A page's theme sets `--nb-plot-ink`, `-muted`, `-grid`, `-axis`, `-paper`, `-font` and
/// `-0` to `-7`; where it does not, the figure follows `prefers-color-scheme` with colours of its own. Print is light.
enum Stylesheet {
  /// Colours that stay apart for all common kinds of colour blindness and have at least 3 : 1 against their paper;
  /// hues follow Okabe and Ito's set, lightness is set for each theme.
  static let lightPalette = [
    "#0b69b7", "#cf4f0a", "#0a8a66", "#a4509b", "#9a6f00", "#2b93c9", "#59606c", "#8e2440",
  ]
  static let darkPalette = [
    "#5fb0f5", "#f58d4e", "#3fc99c", "#e293d3", "#e2bb42", "#8ad4f3", "#b4bbc6", "#f27d92",
  ]
  static var paletteSize: Int { lightPalette.count }

  private static let light: KeyValuePairs = [
    "ink": "#1d2330", "muted": "#566071", "grid": "#e4e7ec", "axis": "#a9b0bb", "paper": "#fff",
  ]
  private static let dark: KeyValuePairs = [
    "ink": "#e8ebf0", "muted": "#a5adba", "grid": "#2f353f", "axis": "#667080", "paper": "#14171c",
  ]

  /// Dashes for the lines of a chart that has more than one; where lines coincide, both stay visible.
  static let dashes = ["", "7 3.5", "8 3 1.5 3", "2 3", "12 3", "10 3 1.5 3 1.5 3", "5 2", "1 2.5"]

  static let text: String = {
    var css = ".nb-figure{max-width:100%;height:auto;font:12px var(--nb-plot-font,\"Helvetica Neue\",Helvetica,Arial,"
    css += "\"Liberation Sans\",system-ui,sans-serif);font-variant-numeric:tabular-nums;color-scheme:light dark;"
    css += properties(light, lightPalette)
    css += "}@media screen and (prefers-color-scheme:dark){.nb-figure{" + properties(dark, darkPalette) + "}}"
    let rules: KeyValuePairs = [
      "text": "fill:var(--ink);stroke:none", ".k": "fill:var(--muted);font-size:11px", ".t": "font-weight:600",
      ".h": "font-size:14px", ".i": "fill:var(--ink)", ".e": "font-size:75%", ".mid": "text-anchor:middle",
      ".end": "text-anchor:end",
      ".g": "stroke:var(--grid);fill:none", ".n": "stroke:var(--grid);fill:none;opacity:.55",
      ".a": "stroke:var(--axis);fill:none", ".z": "stroke:var(--axis);fill:none;opacity:.6",
      ".r": "stroke:var(--muted);fill:none;stroke-dasharray:4 3",
      ".l": "fill:none;stroke-width:1.7;stroke-linejoin:round;stroke-linecap:round",
      ".o": "stroke:var(--paper)", ".x": "fill:var(--paper);fill-opacity:.86", ".w": "fill:#fff", ".b": "fill:#111",
      ".ring": "fill:var(--paper);stroke-width:1.7", ".box": "fill:var(--paper);stroke:var(--axis)",
      ".op": "fill:var(--grid)", ".arrow": "fill:var(--muted)", ".v": "stroke:var(--muted);fill:none;stroke-width:1.3",
      "image": "image-rendering:pixelated",
    ]
    for (selector, rule) in rules { css += ".nb-figure \(selector){\(rule)}" }
    for index in lightPalette.indices {
      css += ".nb-figure .s\(index){stroke:var(--c\(index))}.nb-figure .f\(index){fill:var(--c\(index))}"
    }
    return css
  }()

  private static func properties(_ names: KeyValuePairs<String, String>, _ palette: [String]) -> String {
    names.map { "--\($0.key):var(--nb-plot-\($0.key),\($0.value));" }.joined()
      + palette.enumerated().map { "--c\($0.offset):var(--nb-plot-\($0.offset),\($0.element))" }.joined(separator: ";")
  }
}
