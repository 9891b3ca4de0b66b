extension Library {
  static let unicodeScalarGroups: [RowGroup] = [
    RowGroup("enum Unicode", typeName: "Unicode", isDeclaration: true) {},
    RowGroup(
      "struct Scalar", typeName: "Unicode.Scalar", representation: .scalar(.unicodeScalar),
      isDeclaration: true
    ) {
      "typealias UnicodeScalarLiteralType = Unicode.Scalar"
      Row("init(unicodeScalarLiteral value: Unicode.Scalar)", .value(.identity))
      Row("init(_ v: Unicode.Scalar)", .value(.identity))
      Row("var value: UInt32 { get }", .value(.reinterpret))
      Row("init(_unchecked value: UInt32)", .value(.reinterpret))
      """
      init?(_ v: UInt32) {
        if v > 0x10FFFF || (v >= 0xD800 && v < 0xE000) { return nil }
        self.init(_unchecked: v)
      }
      """
      """
      init?(_ v: UInt16) {
        if v >= 0xD800 && v < 0xE000 { return nil }
        self.init(_unchecked: UInt32(v))
      }
      """
      "init(_ v: UInt8) { self.init(_unchecked: UInt32(v)) }"
      """
      init?(_ v: Int) {
        if v < 0 || v > 0x10FFFF { return nil }
        self.init(UInt32(v))
      }
      """
      "var isASCII: Bool { return value < 128 }"
      "var description: String { return String(Character(self)) }"
      Row("var debugDescription: String { get }", NativeFunction { (s: Unicode.Scalar) in s.debugDescription })
      Row(
        "func escaped(asASCII forceASCII: Bool) -> String",
        NativeFunction { (s: Unicode.Scalar, ascii: Bool) in s.escaped(asASCII: ascii) })
      """
      init?(_ description: String) {
        let scalars = description.unicodeScalars
        if scalars.count != 1 { return nil }
        self = scalars.first!
      }
      """
      Row("static func == (lhs: Self, rhs: Self) -> Bool", .integer(.equal, .uint32))
      Row("static func != (lhs: Self, rhs: Self) -> Bool", .integer(.notEqual, .uint32))
      Row("static func < (lhs: Self, rhs: Self) -> Bool", .integer(.less, .uint32))
      "func hash(into hasher: inout Hasher) { hasher._combine(UInt64(value)) }"
      "var utf8: String.UTF8View { return String(Character(self)).utf8 }"
      "var utf16: String.UTF16View { return String(Character(self)).utf16 }"
      "var properties: Properties { return Properties(_scalar: self) }"
      """
      struct Properties {
        let _scalar: Unicode.Scalar
        init(_scalar: Unicode.Scalar) { self._scalar = _scalar }
      }
      """
    },
    RowGroup(
      """
      extension Unicode.Scalar: Equatable, Comparable, Hashable, CustomStringConvertible, \
      CustomDebugStringConvertible, LosslessStringConvertible, ExpressibleByUnicodeScalarLiteral, Sendable
      """, typeName: "Unicode.Scalar"
    ) {},
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
      Row("var name: String? { get }", NativeFunction { (s: Unicode.Scalar) in s.properties.name })
      Row(
        "var numericValue: Double? { get }", NativeFunction { (s: Unicode.Scalar) in s.properties.numericValue })
      Row(
        "var uppercaseMapping: String { get }",
        NativeFunction { (s: Unicode.Scalar) in s.properties.uppercaseMapping })
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
    },
    RowGroup("", typeName: "") { "typealias UnicodeScalar = Unicode.Scalar" },
  ]

  private static func property(_ name: String, _ value: @escaping @Sendable (Unicode.Scalar) -> Bool) -> Row {
    Row("var \(name): Bool { get }", NativeFunction { (s: Unicode.Scalar) in value(s) })
  }
}
