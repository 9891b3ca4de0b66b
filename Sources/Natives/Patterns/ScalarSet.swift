/// A set of scalars as a pattern's brackets and classes describe it.
indirect enum ScalarSet: Sendable {
  case range(ClosedRange<UInt32>)
  case test(@Sendable (Unicode.Scalar) -> Bool)
  case union([ScalarSet])
  case intersection(ScalarSet, ScalarSet)
  case inverted(ScalarSet)
  /// With the other cases of its scalars.
  case ignoringCase(ScalarSet)

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .range(let range): range.contains(scalar.value)
    case .test(let test): test(scalar)
    case .union(let sets): sets.contains { $0.contains(scalar) }
    case .intersection(let a, let b): a.contains(scalar) && b.contains(scalar)
    case .inverted(let set): !set.contains(scalar)
    case .ignoringCase(let set): set.contains(scalar) || CaseFolding.partners(of: scalar).contains(where: set.contains)
    }
  }

  static func scalar(_ value: UInt32) -> ScalarSet { .range(value...value) }
}

/// The classes that patterns name.
extension ScalarSet {
  /// Where a line ends: what `.` does not match.
  static func isLineEnd(_ value: UInt32) -> Bool {
    (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isAlphabetic || scalar.value == 0x200C || scalar.value == 0x200D { return true }
    switch properties.generalCategory {
    case .decimalNumber, .connectorPunctuation, .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  static let word = ScalarSet.test { isWord($0) }
  static let digit = ScalarSet.test { $0.properties.generalCategory == .decimalNumber }
  static let space = ScalarSet.test { $0.properties.isWhitespace }
  static let horizontalSpace = ScalarSet.test { $0 == "\t" || $0.properties.generalCategory == .spaceSeparator }
  static let verticalSpace = ScalarSet.test { isLineEnd($0.value) }

  /// A property or a class of POSIX by its name, however that is written; nil of a name that is not known here.
  init?(named name: String) {
    let plain = String(name.lowercased().unicodeScalars.filter { $0 != "_" && $0 != " " && $0 != "-" })
    if let test = Self.tests[plain] {
      self = .test(test)
    } else if let categories = Self.categories[plain] {
      self = .test { categories.contains($0.properties.generalCategory) }
    } else {
      return nil
    }
  }

  private static let tests: [String: @Sendable (Unicode.Scalar) -> Bool] = {
    let graph: @Sendable (Unicode.Scalar) -> Bool = {
      switch $0.properties.generalCategory {
      case .control, .surrogate, .unassigned: false
      default: !$0.properties.isWhitespace
      }
    }
    let blank: @Sendable (Unicode.Scalar) -> Bool = { $0 == "\t" || $0.properties.generalCategory == .spaceSeparator }
    var tests: [String: @Sendable (Unicode.Scalar) -> Bool] = [
      "any": { _ in true }, "ascii": { $0.isASCII }, "assigned": { $0.properties.generalCategory != .unassigned },
      "alpha": { $0.properties.isAlphabetic }, "upper": { $0.properties.isUppercase },
      "lower": { $0.properties.isLowercase }, "space": { $0.properties.isWhitespace }, "word": { isWord($0) },
      "alnum": { $0.properties.isAlphabetic || $0.properties.generalCategory == .decimalNumber }, "blank": blank,
      "graph": graph, "print": { (graph($0) || blank($0)) && $0.properties.generalCategory != .control },
      "xdigit": { $0.properties.generalCategory == .decimalNumber || $0.properties.isHexDigit },
      "emoji": { $0.properties.isEmoji }, "emojipresentation": { $0.properties.isEmojiPresentation },
      "idstart": { $0.properties.isIDStart }, "idcontinue": { $0.properties.isIDContinue },
      "math": { $0.properties.isMath }, "dash": { $0.properties.isDash },
      "ideographic": { $0.properties.isIdeographic },
      "asciihexdigit": { $0.properties.isASCIIHexDigit }, "cased": { $0.properties.isCased },
    ]
    for (long, short) in [
      ("alphabetic", "alpha"), ("uppercase", "upper"), ("lowercase", "lower"), ("whitespace", "space"),
      ("wspace", "space"), ("hexdigit", "xdigit"), ("ids", "idstart"), ("idc", "idcontinue"),
    ] { tests[long] = tests[short] }
    return tests
  }()

  private static let categories: [String: Set<Unicode.GeneralCategory>] = {
    let single: [(String, String, Unicode.GeneralCategory)] = [
      ("lu", "uppercaseletter", .uppercaseLetter), ("ll", "lowercaseletter", .lowercaseLetter),
      ("lt", "titlecaseletter", .titlecaseLetter), ("lm", "modifierletter", .modifierLetter),
      ("lo", "otherletter", .otherLetter), ("mn", "nonspacingmark", .nonspacingMark),
      ("mc", "spacingmark", .spacingMark), ("me", "enclosingmark", .enclosingMark),
      ("nd", "decimalnumber", .decimalNumber), ("nl", "letternumber", .letterNumber),
      ("no", "othernumber", .otherNumber), ("pc", "connectorpunctuation", .connectorPunctuation),
      ("pd", "dashpunctuation", .dashPunctuation), ("ps", "openpunctuation", .openPunctuation),
      ("pe", "closepunctuation", .closePunctuation), ("pi", "initialpunctuation", .initialPunctuation),
      ("pf", "finalpunctuation", .finalPunctuation), ("po", "otherpunctuation", .otherPunctuation),
      ("sm", "mathsymbol", .mathSymbol), ("sc", "currencysymbol", .currencySymbol),
      ("sk", "modifiersymbol", .modifierSymbol), ("so", "othersymbol", .otherSymbol),
      ("zs", "spaceseparator", .spaceSeparator), ("zl", "lineseparator", .lineSeparator),
      ("zp", "paragraphseparator", .paragraphSeparator), ("cc", "control", .control), ("cf", "format", .format),
      ("cs", "surrogate", .surrogate), ("co", "privateuse", .privateUse), ("cn", "unassigned", .unassigned),
    ]
    var result: [String: Set<Unicode.GeneralCategory>] = [:]
    let groups = [
      "l": "letter", "m": "mark", "n": "number", "p": "punctuation", "s": "symbol", "z": "separator", "c": "other",
    ]
    for (short, long, category) in single {
      result[short] = [category]
      result[long] = [category]
      let group = String(short.prefix(1))
      result[group, default: []].insert(category)
      result[groups[group]!, default: []].insert(category)
    }
    for (name, short) in [("digit", "nd"), ("punct", "p"), ("cntrl", "cc")] { result[name] = result[short] }
    return result
  }()
}
