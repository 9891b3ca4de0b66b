extension Library {
  static let characterGroups: [RowGroup] = [
    RowGroup(
      "struct Character: Sendable", typeName: "Character", representation: .character, isDeclaration: true
    ) {
      "typealias UnicodeScalarLiteralType = Character"
      "typealias ExtendedGraphemeClusterLiteralType = Character"
      "init(_ content: Unicode.Scalar) { self = _characterFromScalar(Int(content.value)) }"
      Row("init(_ s: String)", NativeFunction(throwing: CharacterNatives.fromString))
    },
    RowGroup("extension Character: ExpressibleByExtendedGraphemeClusterLiteral", typeName: "Character") {
      Row("init(extendedGraphemeClusterLiteral value: Character)", .value(.identity))
    },
    RowGroup("extension Character: Equatable, Comparable, Hashable", typeName: "Character") {
      Row("static func == (lhs: Character, rhs: Character) -> Bool", .string(.characterEqual))
      Row("static func < (lhs: Character, rhs: Character) -> Bool", .string(.characterLess))
      """
      func hash(into hasher: inout Hasher) {
        let scalar = _scalar
        hasher._combine(scalar >= 0 && scalar < 192 ? UInt64(scalar) : String(self)._hash)
      }
      """
      "var hashValue: Int { var hasher = Hasher(); hash(into: &hasher); return hasher.finalize() }"
    },
    RowGroup(
      """
      extension Character: CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, \
      TextOutputStreamable
      """, typeName: "Character"
    ) {
      "var description: String { return String(self) }"
      "var debugDescription: String { return String(self).debugDescription }"
      "func write<Target: TextOutputStream>(to target: inout Target) { target.write(String(self)) }"
    },
    RowGroup("extension Character", typeName: "Character") {
      Row("var _scalar: Int { get }", .string(.characterScalar))
      "var isASCII: Bool { return asciiValue != nil }"
      """
      var asciiValue: UInt8? {
        let scalar = _scalar
        if scalar >= 0 && scalar < 128 { return UInt8(truncatingIfNeeded: scalar) }
        return self == "\\r\\n" ? 10 : nil
      }
      """
      """
      var isWhitespace: Bool {
        let scalar = _scalar
        if scalar >= 0 && scalar < 128 { return scalar == 32 || (scalar >= 9 && scalar <= 13) }
        return _isWhitespace
      }
      """
      """
      var isNewline: Bool {
        let scalar = _scalar
        if scalar >= 0 && scalar < 128 { return scalar >= 10 && scalar <= 13 }
        return self == "\\r\\n" || self == "\\u{85}" || self == "\\u{2028}" || self == "\\u{2029}"
      }
      """
      """
      var isNumber: Bool {
        let scalar = _scalar
        if scalar >= 0 && scalar < 128 { return scalar >= 48 && scalar <= 57 }
        return _isNumber
      }
      """
      "var isWholeNumber: Bool { return wholeNumberValue != nil }"
      """
      var wholeNumberValue: Int? {
        let scalar = _scalar
        if scalar >= 0 && scalar < 128 { return scalar >= 48 && scalar <= 57 ? scalar - 48 : nil }
        return _wholeNumberValue
      }
      """
      Row("var _wholeNumberValue: Int? { get }", NativeFunction { (c: Character) in c.wholeNumberValue })
      "var isHexDigit: Bool { return hexDigitValue != nil }"
      Row("var hexDigitValue: Int? { get }", NativeFunction { (c: Character) in c.hexDigitValue })
      """
      var isLetter: Bool {
        let scalar = _scalar
        if scalar >= 0 && scalar < 128 { return (scalar >= 97 && scalar <= 122) || (scalar >= 65 && scalar <= 90) }
        return _isLetter
      }
      """
      """
      var isUppercase: Bool {
        let scalar = _scalar
        if scalar >= 0 && scalar < 128 { return scalar >= 65 && scalar <= 90 }
        return _isUppercase
      }
      """
      """
      var isLowercase: Bool {
        let scalar = _scalar
        if scalar >= 0 && scalar < 128 { return scalar >= 97 && scalar <= 122 }
        return _isLowercase
      }
      """
      Row("var _isWhitespace: Bool { get }", NativeFunction { (c: Character) in c.isWhitespace })
      Row("var _isNumber: Bool { get }", NativeFunction { (c: Character) in c.isNumber })
      Row("var _isLetter: Bool { get }", NativeFunction { (c: Character) in c.isLetter })
      Row("var _isUppercase: Bool { get }", NativeFunction { (c: Character) in c.isUppercase })
      Row("var _isLowercase: Bool { get }", NativeFunction { (c: Character) in c.isLowercase })
      Row("var isCased: Bool { get }", NativeFunction { (c: Character) in c.isCased })
      Row("var isSymbol: Bool { get }", NativeFunction { (c: Character) in c.isSymbol })
      Row("var isMathSymbol: Bool { get }", NativeFunction { (c: Character) in c.isMathSymbol })
      Row("var isCurrencySymbol: Bool { get }", NativeFunction { (c: Character) in c.isCurrencySymbol })
      Row("var isPunctuation: Bool { get }", NativeFunction { (c: Character) in c.isPunctuation })
      Row("func uppercased() -> String", NativeFunction { (c: Character) in c.uppercased() })
      Row("func lowercased() -> String", NativeFunction { (c: Character) in c.lowercased() })
      Row(
        "var _firstScalar: Unicode.Scalar { get }",
        NativeFunction { (c: Character) in c.unicodeScalars[c.unicodeScalars.startIndex] })
      "var unicodeScalars: String.UnicodeScalarView { return String(self).unicodeScalars }"
      "var utf8: String.UTF8View { return String(self).utf8 }"
      "var utf16: String.UTF16View { return String(self).utf16 }"
    },
    RowGroup("", typeName: "") {
      Row("func _characterFromScalar(_ value: Int) -> Character", .string(.characterFromScalar))
    },
  ]
}

enum CharacterNatives {
  static func fromString(_ text: String) throws(NativeError) -> Character {
    guard let first = text.first else {
      throw NativeError("Can't form a Character from an empty String")
    }
    guard text.index(after: text.startIndex) == text.endIndex else {
      throw NativeError("Can't form a Character from a String containing more than one extended grapheme cluster")
    }
    return first
  }
}
