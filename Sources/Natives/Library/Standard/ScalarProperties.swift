extension Library {
  /// What Unicode says of a scalar.
  static let scalarPropertyGroups: [RowGroup] = [
    RowGroup("extension Unicode.Scalar.Properties", typeName: "Unicode.Scalar.Properties") {
      property("isAlphabetic") { $0.properties.isAlphabetic }
      property("isWhitespace") { $0.properties.isWhitespace }
      property("isUppercase") { $0.properties.isUppercase }
      property("isLowercase") { $0.properties.isLowercase }
      property("isCased") { $0.properties.isCased }
      property("isMath") { $0.properties.isMath }
      property("isEmoji") { $0.properties.isEmoji }
      property("isEmojiPresentation") { $0.properties.isEmojiPresentation }
      property("isASCIIHexDigit") { $0.properties.isASCIIHexDigit }
      property("isHexDigit") { $0.properties.isHexDigit }
      property("isBidiControl") { $0.properties.isBidiControl }
      property("isBidiMirrored") { $0.properties.isBidiMirrored }
      property("isCaseIgnorable") { $0.properties.isCaseIgnorable }
      property("isDash") { $0.properties.isDash }
      property("isDefaultIgnorableCodePoint") { $0.properties.isDefaultIgnorableCodePoint }
      property("isDeprecated") { $0.properties.isDeprecated }
      property("isDiacritic") { $0.properties.isDiacritic }
      property("isEmojiModifier") { $0.properties.isEmojiModifier }
      property("isEmojiModifierBase") { $0.properties.isEmojiModifierBase }
      property("isExtender") { $0.properties.isExtender }
      property("isFullCompositionExclusion") { $0.properties.isFullCompositionExclusion }
      property("isGraphemeBase") { $0.properties.isGraphemeBase }
      property("isGraphemeExtend") { $0.properties.isGraphemeExtend }
      property("isIDContinue") { $0.properties.isIDContinue }
      property("isIDSBinaryOperator") { $0.properties.isIDSBinaryOperator }
      property("isIDSTrinaryOperator") { $0.properties.isIDSTrinaryOperator }
      property("isIDStart") { $0.properties.isIDStart }
      property("isIdeographic") { $0.properties.isIdeographic }
      property("isJoinControl") { $0.properties.isJoinControl }
      property("isLogicalOrderException") { $0.properties.isLogicalOrderException }
      property("isNoncharacterCodePoint") { $0.properties.isNoncharacterCodePoint }
      property("isPatternSyntax") { $0.properties.isPatternSyntax }
      property("isPatternWhitespace") { $0.properties.isPatternWhitespace }
      property("isQuotationMark") { $0.properties.isQuotationMark }
      property("isRadical") { $0.properties.isRadical }
      property("isSentenceTerminal") { $0.properties.isSentenceTerminal }
      property("isSoftDotted") { $0.properties.isSoftDotted }
      property("isTerminalPunctuation") { $0.properties.isTerminalPunctuation }
      property("isUnifiedIdeograph") { $0.properties.isUnifiedIdeograph }
      property("isVariationSelector") { $0.properties.isVariationSelector }
      property("isXIDContinue") { $0.properties.isXIDContinue }
      property("isXIDStart") { $0.properties.isXIDStart }
      property("changesWhenCaseFolded") { $0.properties.changesWhenCaseFolded }
      property("changesWhenCaseMapped") { $0.properties.changesWhenCaseMapped }
      property("changesWhenLowercased") { $0.properties.changesWhenLowercased }
      property("changesWhenNFKCCaseFolded") { $0.properties.changesWhenNFKCCaseFolded }
      property("changesWhenTitlecased") { $0.properties.changesWhenTitlecased }
      property("changesWhenUppercased") { $0.properties.changesWhenUppercased }
      Row("var name: String? { get }", NativeFunction { (s: Unicode.Scalar) in s.properties.name })
      Row(
        "var numericValue: Double? { get }", NativeFunction { (s: Unicode.Scalar) in s.properties.numericValue })
      Row(
        "var uppercaseMapping: String { get }",
        NativeFunction { (s: Unicode.Scalar) in s.properties.uppercaseMapping })
      Row(
        "var titlecaseMapping: String { get }",
        NativeFunction { (s: Unicode.Scalar) in s.properties.titlecaseMapping })
      Row("var nameAlias: String? { get }", NativeFunction { (s: Unicode.Scalar) in s.properties.nameAlias })
      Row(
        "var _age: Int { get }",
        NativeFunction { (s: Unicode.Scalar) in s.properties.age.map { $0.major << 16 | $0.minor } ?? -1 })
      "var age: (major: Int, minor: Int)? { return _age < 0 ? nil : (major: _age >> 16, minor: _age & 0xFFFF) }"
      Row(
        "var _category: Int { get }",
        NativeFunction { (s: Unicode.Scalar) in
          generalCategories.firstIndex { $0.category == s.properties.generalCategory } ?? generalCategories.count - 1
        })
      "var generalCategory: Unicode.GeneralCategory { return Unicode.GeneralCategory._all[_category] }"
      Row(
        "var _combiningClass: UInt8 { get }",
        NativeFunction { (s: Unicode.Scalar) in s.properties.canonicalCombiningClass.rawValue })
      """
      var canonicalCombiningClass: Unicode.CanonicalCombiningClass {
        return Unicode.CanonicalCombiningClass(rawValue: _combiningClass)
      }
      """
      Row(
        "var lowercaseMapping: String { get }",
        NativeFunction { (s: Unicode.Scalar) in s.properties.lowercaseMapping })
      Row(
        "var _numericType: Int { get }",
        NativeFunction { (s: Unicode.Scalar) -> Int in
          switch s.properties.numericType {
          case .none: 0
          case .decimal: 1
          case .digit: 2
          case .numeric: 3
          @unknown default: 0
          }
        })
      """
      var numericType: Unicode.NumericType? {
        switch _numericType {
        case 1: return .decimal
        case 2: return .digit
        case 3: return .numeric
        default: return nil
        }
      }
      """
    },
    RowGroup("extension Unicode", typeName: "Unicode") {
      "enum NumericType: Equatable, Hashable { case decimal; case digit; case numeric }"
      """
      enum GeneralCategory: Equatable, Hashable {
        case \(generalCategories.map(\.name).joined(separator: ", "))
        static var _all: [GeneralCategory] { return [\(generalCategories.map { ".\($0.name)" }.joined(separator: ", "))] }
      }
      """
      """
      struct CanonicalCombiningClass: Equatable, Hashable, Comparable, RawRepresentable {
        let rawValue: UInt8
        init(rawValue: UInt8) { self.rawValue = rawValue }
        static func < (lhs: Self, rhs: Self) -> Bool { return lhs.rawValue < rhs.rawValue }
        \(combiningClasses.map { "static var \($0.0): Self { return Self(rawValue: \($0.1)) }" }.joined(separator: "\n"))
      }
      """
    },
  ]

  /// Names are written beside: asking for that of a case takes longer than checking a cell.
  private static let generalCategories: [(name: String, category: Unicode.GeneralCategory)] = [
    ("uppercaseLetter", .uppercaseLetter), ("lowercaseLetter", .lowercaseLetter),
    ("titlecaseLetter", .titlecaseLetter), ("modifierLetter", .modifierLetter), ("otherLetter", .otherLetter),
    ("nonspacingMark", .nonspacingMark), ("spacingMark", .spacingMark), ("enclosingMark", .enclosingMark),
    ("decimalNumber", .decimalNumber), ("letterNumber", .letterNumber), ("otherNumber", .otherNumber),
    ("connectorPunctuation", .connectorPunctuation), ("dashPunctuation", .dashPunctuation),
    ("openPunctuation", .openPunctuation), ("closePunctuation", .closePunctuation),
    ("initialPunctuation", .initialPunctuation), ("finalPunctuation", .finalPunctuation),
    ("otherPunctuation", .otherPunctuation), ("mathSymbol", .mathSymbol), ("currencySymbol", .currencySymbol),
    ("modifierSymbol", .modifierSymbol), ("otherSymbol", .otherSymbol), ("spaceSeparator", .spaceSeparator),
    ("lineSeparator", .lineSeparator), ("paragraphSeparator", .paragraphSeparator), ("control", .control),
    ("format", .format), ("surrogate", .surrogate), ("privateUse", .privateUse), ("unassigned", .unassigned),
  ]

  private static let combiningClasses: [(String, Int)] = [
    ("notReordered", 0), ("overlay", 1), ("nukta", 7), ("kanaVoicing", 8), ("virama", 9), ("attachedBelowLeft", 200),
    ("attachedBelow", 202), ("attachedAbove", 214), ("attachedAboveRight", 216), ("belowLeft", 218), ("below", 220),
    ("belowRight", 222), ("left", 224), ("right", 226), ("aboveLeft", 228), ("above", 230), ("aboveRight", 232),
    ("doubleBelow", 233), ("doubleAbove", 234), ("iotaSubscript", 240),
  ]

  private static func property(_ name: String, _ value: @escaping @Sendable (Unicode.Scalar) -> Bool) -> Row {
    Row("var \(name): Bool { get }", NativeFunction { (s: Unicode.Scalar) in value(s) })
  }
}
