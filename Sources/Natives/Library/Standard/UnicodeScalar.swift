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
      CustomDebugStringConvertible, LosslessStringConvertible, ExpressibleByUnicodeScalarLiteral, Sendable, \
      TextOutputStreamable
      """, typeName: "Unicode.Scalar"
    ) {
      "func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }"
    },
    RowGroup("", typeName: "") { "typealias UnicodeScalar = Unicode.Scalar" },
  ]
}
