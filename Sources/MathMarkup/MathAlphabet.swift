/// The alphabets of mathematics, as Unicode has them: MathML Core styles letters by their code points.
enum MathAlphabet: Sendable {
  case roman, italic, bold, boldItalic, script, boldScript, fraktur, boldFraktur, doubleStruck, sansSerif,
    boldSansSerif, monospace

  /// The alphabet of a command within this one: bold stays bold.
  func within(_ outer: MathAlphabet?) -> MathAlphabet {
    guard let outer, outer.isBold else { return self }
    switch self {
    case .roman, .bold: return .bold
    case .italic, .boldItalic: return .boldItalic
    case .script, .boldScript: return .boldScript
    case .fraktur, .boldFraktur: return .boldFraktur
    case .sansSerif, .boldSansSerif: return .boldSansSerif
    case .doubleStruck, .monospace: return self
    }
  }

  /// Neighbouring letters are one word (`\mathrm{ReLU}`), not a product.
  var makesWords: Bool {
    switch self {
    case .roman, .italic, .bold, .sansSerif, .boldSansSerif, .monospace: true
    case .boldItalic, .script, .boldScript, .fraktur, .boldFraktur, .doubleStruck: false
    }
  }

  private var isBold: Bool {
    switch self {
    case .bold, .boldItalic, .boldScript, .boldFraktur, .boldSansSerif: true
    case .roman, .italic, .script, .fraktur, .doubleStruck, .sansSerif, .monospace: false
    }
  }

  /// The letter, digit or Greek letter in this alphabet; itself where the alphabet has none.
  func letter(_ plain: Unicode.Scalar) -> Unicode.Scalar {
    if let exception = Self.exceptions[self]?[plain] { return exception }
    switch plain {
    case "A"..."Z": return shifted(plain, from: "A", to: latinStart)
    case "a"..."z": return shifted(plain, from: "a", to: latinStart.map { $0 + 26 })
    case "0"..."9": return shifted(plain, from: "0", to: digitStart)
    case _:
      guard let index = Self.greek.firstIndex(of: plain), let start = greekStart(isCapital: index < 25) else {
        return plain
      }
      return Unicode.Scalar(start + UInt32(index)) ?? plain
    }
  }

  private func shifted(_ plain: Unicode.Scalar, from first: Unicode.Scalar, to start: UInt32?) -> Unicode.Scalar {
    guard let start else { return plain }
    return Unicode.Scalar(start + plain.value - first.value) ?? plain
  }

  private var latinStart: UInt32? {
    switch self {
    case .roman: nil
    case .bold: 0x1D400
    case .italic: 0x1D434
    case .boldItalic: 0x1D468
    case .script: 0x1D49C
    case .boldScript: 0x1D4D0
    case .fraktur: 0x1D504
    case .doubleStruck: 0x1D538
    case .boldFraktur: 0x1D56C
    case .sansSerif: 0x1D5A0
    case .boldSansSerif: 0x1D5D4
    case .monospace: 0x1D670
    }
  }

  private var digitStart: UInt32? {
    switch self {
    case .bold, .boldItalic, .boldScript, .boldFraktur: 0x1D7CE
    case .doubleStruck: 0x1D7D8
    case .sansSerif: 0x1D7E2
    case .boldSansSerif: 0x1D7EC
    case .monospace: 0x1D7F6
    case .roman, .italic, .script, .fraktur: nil
    }
  }

  private func greekStart(isCapital: Bool) -> UInt32? {
    switch self {
    case .bold: 0x1D6A8
    // LaTeX slants small Greek letters only.
    case .boldItalic: isCapital ? 0x1D6A8 : 0x1D71C
    case .italic: 0x1D6E2
    case .boldSansSerif: 0x1D756
    case .roman, .script, .boldScript, .fraktur, .boldFraktur, .doubleStruck, .sansSerif, .monospace: nil
    }
  }

  /// In the order of Unicode's mathematical Greek: capitals, nabla, small letters, then the variants.
  private static let greek = Array("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ".unicodeScalars)

  /// Letters that Unicode had before it had the alphabets.
  private static let exceptions: [MathAlphabet: [Unicode.Scalar: Unicode.Scalar]] = [
    .italic: ["h": "ℎ"],
    .script: [
      "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ",
    ],
    .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"],
    .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
  ]
}
