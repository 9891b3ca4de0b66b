/// Collects SVG text. Numbers are rounded to a fixed grid and written from integers, so that no locale and no
/// floating-point printing takes part.
package struct SVGWriter {
  private(set) var text = ""

  mutating func raw(_ piece: String) { text += piece }

  /// `<name a="…" b="…"/>`, or left open when it has content.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    start(name, attributes, end: "/>")
  }

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    start(name, attributes, end: ">")
  }

  mutating func close(_ name: String) { text += "</\(name)>" }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>, end: String) {
    text += "<" + name
    for (key, value) in attributes where !value.isEmpty { text += " \(key)=\"\(value)\"" }
    text += end
  }

  /// A line of text whose anchor is `start`, `middle` or `end`.
  mutating func label(
    _ content: String, x: Double, y: Double, anchor: String = "start", class name: String = "", rotation: Double = 0
  ) {
    openText(x: x, y: y, anchor: anchor, class: name, rotation: rotation)
    text += Self.escaped(content)
    close("text")
  }

  /// A tick's label; its exponent is raised without moving what follows.
  mutating func label(
    _ label: Tick.Label, x: Double, y: Double, anchor: String, class name: String = ""
  ) {
    openText(x: x, y: y, anchor: anchor, class: name, rotation: 0)
    text += Self.escaped(label.base)
    if let exponent = label.exponent {
      text += "<tspan class=\"e\" dy=\"-.42em\">" + Self.escaped(exponent) + "</tspan>"
    }
    close("text")
  }

  private mutating func openText(x: Double, y: Double, anchor: String, class name: String, rotation: Double) {
    let classes = [anchor == "middle" ? "mid" : anchor == "end" ? "end" : "", name].filter { !$0.isEmpty }
    let place = rotation == 0 ? "" : "rotate(\(Self.number(rotation)) \(Self.number(x)) \(Self.number(y)))"
    open(
      "text",
      ["class": classes.joined(separator: " "), "x": Self.number(x), "y": Self.number(y), "transform": place])
  }

  /// Rounded to hundredths, without zeros that say nothing.
  package static func number(_ value: Double) -> String { number(hundredths: Int((clamped(value) * 100).rounded())) }

  /// Far outside of any page nothing is visible; there the exact place does not matter.
  static func clamped(_ value: Double) -> Double { value.isNaN ? 0 : min(max(value, -1e6), 1e6) }

  static func number(hundredths: Int) -> String {
    let magnitude = Int(hundredths.magnitude)
    let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: 100)
    var result = hundredths < 0 ? "-" : ""
    if whole > 0 || rest == 0 { result += String(whole) }
    if rest > 0 {
      result += rest < 10 ? ".0" : "."
      result += String(rest.isMultiple(of: 10) ? rest / 10 : rest)
    }
    return magnitude == 0 ? "0" : result
  }

  /// For text and for attribute values; characters that XML forbids are left out.
  package static func escaped(_ content: String) -> String {
    var result = ""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n": result += " "
      default:
        let isForbidden = scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        if !isForbidden { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
