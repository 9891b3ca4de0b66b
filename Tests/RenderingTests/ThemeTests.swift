import Rendering
import Testing

struct ThemeTests {
  /// The custom properties of each theme that are colours.
  private func colors() -> [[String: [Double]]] {
    var themes: [[String: [Double]]] = []
    for block in Theme.stylesheet.split(separator: ":root{").prefix(2) {
      var theme: [String: [Double]] = [:]
      for declaration in block.prefix(while: { $0 != "}" }).split(whereSeparator: { $0 == ";" || $0.isNewline }) {
        let parts = declaration.split(separator: ":")
        guard parts.count == 2, parts[1].hasPrefix("#") else { continue }
        var hex = String(parts[1].dropFirst())
        if hex.count == 3 { hex = hex.map { "\($0)\($0)" }.joined() }
        guard let value = Int(hex, radix: 16) else { continue }
        theme[String(parts[0])] = [value >> 16, value >> 8 & 255, value & 255].map { Double($0) / 255 }
      }
      themes.append(theme)
    }
    return themes
  }

  private func luminance(_ color: [Double]) -> Double {
    let linear = color.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// x to the 2.4: the fifth root of x to the twelfth, by Newton's method.
  private func power(_ x: Double) -> Double {
    var twelfth = 1.0
    for _ in 0..<12 { twelfth *= x }
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root) }
    return root
  }

  /// The contrast of what is read to what it stands on is at least 4.5 : 1, in both themes.
  @Test func contrast() {
    let pairs = [
      ("ink", "paper"), ("muted", "paper"), ("accent", "paper"), ("ink", "wash"), ("muted", "wash"), ("accent", "wash"),
      ("code-ink", "wash"), ("keyword", "wash"), ("type", "wash"), ("number-ink", "wash"), ("string", "wash"),
      ("comment", "wash"), ("attribute", "wash"), ("function", "wash"), ("red", "red-wash"), ("amber", "amber-wash"),
      ("green", "green-wash"), ("blue", "blue-wash"), ("plum", "plum-wash"), ("muted", "red-wash"),
      ("muted", "amber-wash"), ("accent", "blue-wash"), ("accent", "plum-wash"), ("ink", "red-wash"),
      ("ink", "amber-wash"), ("comment", "paper"), ("accent", "amber-wash"), ("accent", "green-wash"),
    ]
    let themes = colors()
    #expect(themes.count == 2)
    for theme in themes {
      for (text, ground) in pairs {
        guard let a = theme["--nb-\(text)"], let b = theme["--nb-\(ground)"] else {
          Issue.record("no colour --nb-\(text) or --nb-\(ground)")
          continue
        }
        let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
        let ratio = (light + 0.05) / (dark + 0.05)
        #expect(ratio >= 4.5, "--nb-\(text) on --nb-\(ground): \(ratio)")
      }
    }
  }

  /// Every custom property that is used is declared, and the other way round.
  @Test func properties() {
    let css = Theme.stylesheet
    for name in css.matches(of: /var\((--nb-[a-z0-9-]+)\)/).map({ String($0.1) }) {
      #expect(css.contains("\(name):"), "\(name)")
    }
    for name in css.matches(of: /(--nb-[a-z0-9-]+):/).map({ String($0.1) }) where !name.hasPrefix("--nb-plot-") {
      #expect(css.contains("var(\(name))"), "\(name)")
    }
  }
}
