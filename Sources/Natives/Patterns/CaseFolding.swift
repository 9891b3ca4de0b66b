/// Unicode's full folding of letter case, made of the mappings that the standard library has.
enum CaseFolding {
  /// The folded form of one scalar: usually one scalar, of ligatures and ß several.
  static func fold(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if scalar.isASCII { return fold(ascii: scalar) }
    switch scalar.value {
    // Dotless i is its own; capital ẞ folds like ß.
    case 0x131: return String(scalar).unicodeScalars
    case 0x1E9E: return "ss".unicodeScalars
    default:
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      if upper.count == 1 { return upper.first!.properties.lowercaseMapping.unicodeScalars }
      var folded = "".unicodeScalars
      for part in upper { folded.append(contentsOf: part.properties.lowercaseMapping.unicodeScalars) }
      return folded
    }
  }

  private static func fold(ascii scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let isUpper = (0x41...0x5A).contains(scalar.value)
    return String(Unicode.Scalar(UInt8(scalar.value) | (isUpper ? 0x20 : 0))).unicodeScalars
  }

  /// The scalars that differ from one in case only.
  static func partners(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let properties = scalar.properties
    var result: [Unicode.Scalar] = []
    for mapping in [properties.lowercaseMapping, properties.uppercaseMapping, properties.titlecaseMapping] {
      let scalars = mapping.unicodeScalars
      if scalars.count == 1, let first = scalars.first, first != scalar { result.append(first) }
    }
    if let family = families.first(where: { $0.contains(scalar) }) { result += family }
    return result
  }

  /// The families of more than a capital and a small letter.
  private static let families: [[Unicode.Scalar]] = [
    "kK\u{212A}", "sS\u{17F}", "\u{E5}\u{C5}\u{212B}", "ωΩ\u{2126}", "θΘϑϴ", "βΒϐ", "εΕϵ", "κΚϰ", "πΠϖ", "ρΡϱ", "σΣς",
    "φΦϕ", "μΜµ", "ιΙ\u{345}\u{1FBE}", "ṡṠẛ", "ßẞ",
  ].map { Array($0.unicodeScalars) }
}
