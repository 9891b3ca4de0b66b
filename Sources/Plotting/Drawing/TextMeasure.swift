/// How wide a text will be, without a font at hand.
///
/// The widths are Helvetica's (which Arial, Liberation Sans and Nimbus Sans share), in thousandths of the size.
/// Digits are all as wide as each other, as the style asks for tabular numerals.
package enum TextMeasure {
  /// A little more than the table says, for fonts that run wider.
  private static let allowance = 1.07

  /// From the space to the tilde.
  private static let ascii: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// The advance in CSS pixels.
  package static func width(_ text: String, size: Double) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars { sum += advance(scalar) }
    return Double(sum) * size * allowance / 1000
  }

  private static func advance(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: Int(ascii[Int(scalar.value) - 0x20])
    case 0x2212, 0xD7: 584  // minus, times
    case 0x202F, 0x2009: 200  // narrow spaces
    case 0xB2, 0xB3, 0xB9, 0x2070...0x209F: 360  // superscripts and subscripts
    case 0x300...0x36F, 0xFE00...0xFE0F, 0x200B...0x200F: 0  // what joins the letter before it
    case 0x2013: 556
    case 0x2014, 0x2026: 1000
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F000...0x1FAFF: 1000
    default: 620
    }
  }

  /// The text in lines no wider than `width`, broken at spaces; a word that is too wide gets a line of its own.
  package static func lines(_ text: String, size: Double, width limit: Double) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        let longer = line.isEmpty ? String(word) : line + " " + word
        if line.isEmpty || width(longer, size: size) <= limit {
          line = longer
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// The text cut to `width`, with an ellipsis where something is missing.
  package static func shortened(_ text: String, size: Double, width limit: Double) -> String {
    if width(text, size: size) <= limit { return text }
    var rest = text
    while !rest.isEmpty, width(rest + "…", size: size) > limit { rest.removeLast() }
    return rest + "…"
  }
}
