extension Library {
  /// What `String` and `Substring` share. `_string` is the text as a `String` (of a `String` itself without a copy).
  static let stringProtocolGroups: [RowGroup] = [
    RowGroup(
      """
      protocol StringProtocol: BidirectionalCollection, TextOutputStream, TextOutputStreamable, Hashable, Comparable, \
      LosslessStringConvertible, ExpressibleByStringInterpolation \
      where Element == Character, Index == String.Index, SubSequence: StringProtocol
      """, typeName: "StringProtocol", isDeclaration: true
    ) {
      "var _string: String { get }"
      "associatedtype UTF8View: BidirectionalCollection where UTF8View.Element == UInt8, UTF8View.Index == Index"
      """
      associatedtype UTF16View: BidirectionalCollection
      where UTF16View.Element == UInt16, UTF16View.Index == Index
      """
      """
      associatedtype UnicodeScalarView: BidirectionalCollection
      where UnicodeScalarView.Element == Unicode.Scalar, UnicodeScalarView.Index == Index
      """
      "var utf8: UTF8View { get }"
      "var utf16: UTF16View { get }"
      "var unicodeScalars: UnicodeScalarView { get }"
      "func hasPrefix(_ prefix: String) -> Bool"
      "func hasSuffix(_ suffix: String) -> Bool"
      "func lowercased() -> String"
      "func uppercased() -> String"
    },
    RowGroup("extension StringProtocol", typeName: "StringProtocol") {
      "var isContiguousUTF8: Bool { return true }"
      "mutating func makeContiguousUTF8() {}"
      "func lowercased() -> String { return _string._lowercased() }"
      "func uppercased() -> String { return _string._uppercased() }"
      "func hasPrefix(_ prefix: String) -> Bool { return _string._hasPrefix(prefix) }"
      "func hasSuffix(_ suffix: String) -> Bool { return _string._hasSuffix(suffix) }"
      """
      func hasPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Bool {
        return _string._hasPrefix(prefix._string)
      }
      """
      """
      func hasSuffix<Suffix: StringProtocol>(_ suffix: Suffix) -> Bool {
        return _string._hasSuffix(suffix._string)
      }
      """
      "static func == <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { return lhs._string == rhs._string }"
      "static func != <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { return !(lhs._string == rhs._string) }"
      "static func < <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { return lhs._string < rhs._string }"
      "static func > <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { return rhs._string < lhs._string }"
      "static func <= <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { return !(rhs._string < lhs._string) }"
      "static func >= <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { return !(lhs._string < rhs._string) }"
    },
  ]
}
