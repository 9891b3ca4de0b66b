extension Library {
  /// Equality, order, hashing and description.
  static let basicProtocolGroups: [RowGroup] = [
    RowGroup("protocol Equatable", typeName: "Equatable", isDeclaration: true) {
      "static func == (lhs: Self, rhs: Self) -> Bool"
    },
    RowGroup("extension Equatable", typeName: "Equatable") {
      "static func != (lhs: Self, rhs: Self) -> Bool { return !(lhs == rhs) }"
    },
    RowGroup("protocol Comparable: Equatable", typeName: "Comparable", isDeclaration: true) {
      "static func < (lhs: Self, rhs: Self) -> Bool"
      "static func <= (lhs: Self, rhs: Self) -> Bool"
      "static func >= (lhs: Self, rhs: Self) -> Bool"
      "static func > (lhs: Self, rhs: Self) -> Bool"
    },
    RowGroup("extension Comparable", typeName: "Comparable") {
      "static func > (lhs: Self, rhs: Self) -> Bool { return rhs < lhs }"
      "static func <= (lhs: Self, rhs: Self) -> Bool { return !(rhs < lhs) }"
      "static func >= (lhs: Self, rhs: Self) -> Bool { return !(lhs < rhs) }"
    },
    RowGroup("protocol Hashable: Equatable", typeName: "Hashable", isDeclaration: true) {
      "var hashValue: Int { get }"
      "func hash(into hasher: inout Hasher)"
    },
    RowGroup("struct Hasher", typeName: "Hasher", isDeclaration: true) {
      "var _state: UInt64"
      "init() { _state = 0x9E37_79B9_7F4A_7C15 }"
      "mutating func combine<H: Hashable>(_ value: H) { value.hash(into: &self) }"
      """
      mutating func _combine(_ word: UInt64) {
        let mixed = (_state ^ word) &* 0xD6E8_FEB8_6659_FD93
        _state = mixed ^ (mixed &>> 32)
      }
      """
      """
      __consuming func finalize() -> Int {
        return Int(truncatingIfNeeded: _state ^ (_state &>> 29))
      }
      """
    },
    RowGroup("protocol Identifiable<ID>", typeName: "Identifiable", isDeclaration: true) {
      "associatedtype ID: Hashable"
      "var id: ID { get }"
    },
    RowGroup("extension Identifiable where Self: AnyObject", typeName: "Identifiable") {
      "var id: ObjectIdentifier { return ObjectIdentifier(self) }"
    },
    RowGroup("protocol CustomStringConvertible", typeName: "CustomStringConvertible", isDeclaration: true) {
      "var description: String { get }"
    },
    RowGroup(
      "protocol CustomDebugStringConvertible", typeName: "CustomDebugStringConvertible", isDeclaration: true
    ) {
      "var debugDescription: String { get }"
    },
    RowGroup(
      "protocol LosslessStringConvertible: CustomStringConvertible", typeName: "LosslessStringConvertible",
      isDeclaration: true
    ) {
      "init?(_ description: String)"
    },
    RowGroup("protocol RawRepresentable<RawValue>", typeName: "RawRepresentable", isDeclaration: true) {
      "associatedtype RawValue"
      "init?(rawValue: RawValue)"
      "var rawValue: RawValue { get }"
    },
    RowGroup("extension RawRepresentable where Self: Hashable, RawValue: Hashable", typeName: "RawRepresentable") {
      "var hashValue: Int { return rawValue.hashValue }"
      "func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }"
    },
    RowGroup("protocol CaseIterable", typeName: "CaseIterable", isDeclaration: true) {
      "associatedtype AllCases: Collection = [Self] where AllCases.Element == Self"
      "static var allCases: AllCases { get }"
    },
    RowGroup("protocol Error: Sendable", typeName: "Error", isDeclaration: true) {
      "var _domain: String { get }"
      "var _code: Int { get }"
      "var _localizedDescription: String { get }"
    },
    RowGroup("extension Error", typeName: "Error") {
      "var _domain: String { return _qualifiedTypeName(Self.self) }"
      "var _code: Int { return _errorCode(self) }"
      """
      var _localizedDescription: String {
        return "The operation could not be completed. (\\(_domain) error \\(_code).)"
      }
      """
    },
    RowGroup("extension Error where Self: RawRepresentable, Self.RawValue: FixedWidthInteger", typeName: "Error") {
      "var _code: Int { return Int(rawValue) }"
    },
    RowGroup("", typeName: "") {
      Row("func _errorCode<T>(_ value: T) -> Int", .value(.errorCode))
    },
    RowGroup("protocol Sendable", typeName: "Sendable", isDeclaration: true) {},
    RowGroup("protocol Copyable", typeName: "Copyable", isDeclaration: true) {},
    RowGroup("protocol TextOutputStream", typeName: "TextOutputStream", isDeclaration: true) {
      "mutating func write(_ string: String)"
    },
    RowGroup("protocol TextOutputStreamable", typeName: "TextOutputStreamable", isDeclaration: true) {
      "func write<Target: TextOutputStream>(to target: inout Target)"
      // What `print` shows of a value that writes itself.
      "var _streamedText: String { get }"
    },
    RowGroup("extension TextOutputStreamable", typeName: "TextOutputStreamable") {
      """
      var _streamedText: String {
        var text = ""
        write(to: &text)
        return text
      }
      """
    },
    RowGroup("", typeName: "") {
      "typealias Void = ()"
      "enum Never {}"
      """
      func == <T: RawRepresentable>(lhs: T, rhs: T) -> Bool where T.RawValue: Equatable {
        return lhs.rawValue == rhs.rawValue
      }
      """
      """
      func != <T: RawRepresentable>(lhs: T, rhs: T) -> Bool where T.RawValue: Equatable {
        return lhs.rawValue != rhs.rawValue
      }
      """
      """
      func != <T: Equatable>(lhs: T, rhs: T) -> Bool where T: RawRepresentable, T.RawValue: Equatable {
        return lhs.rawValue != rhs.rawValue
      }
      """
      "func ~= <T: Equatable>(a: T, b: T) -> Bool { return a == b }"
      Row("func === (lhs: AnyObject?, rhs: AnyObject?) -> Bool", .value(.identical))
      "func !== (lhs: AnyObject?, rhs: AnyObject?) -> Bool { return !(lhs === rhs) }"
      Row("func _describe<T>(_ value: T) -> String", .value(.describe))
      Row("func _debugDescribe<T>(_ value: T) -> String", .value(.debugDescribe))
      Row("func _trap(_ message: String) -> Never", .value(.trap))
      Row("func _unsafeCast<T, U>(_ value: T, to type: U.Type) -> U", .value(.reinterpret))
    },
    RowGroup("extension Never: Error, Equatable, Hashable, Comparable", typeName: "Never") {
      "static func == (a: Never, b: Never) -> Bool { switch a {} }"
      "static func < (a: Never, b: Never) -> Bool { switch a {} }"
      "func hash(into hasher: inout Hasher) { switch self {} }"
    },
  ]
}
