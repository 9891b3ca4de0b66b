extension Library {
  /// From what can be added to what can be divided; how far apart two values stand.
  static let numericProtocolGroups: [RowGroup] = [
    RowGroup("protocol AdditiveArithmetic: Equatable", typeName: "AdditiveArithmetic", isDeclaration: true) {
      "static var zero: Self { get }"
      "static func + (lhs: Self, rhs: Self) -> Self"
      "static func += (lhs: inout Self, rhs: Self)"
      "static func - (lhs: Self, rhs: Self) -> Self"
      "static func -= (lhs: inout Self, rhs: Self)"
    },
    RowGroup("extension AdditiveArithmetic", typeName: "AdditiveArithmetic") {
      "static prefix func + (x: Self) -> Self { return x }"
      "static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }"
      "static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }"
    },
    RowGroup(
      "extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral", typeName: "AdditiveArithmetic"
    ) {
      "static var zero: Self { return 0 }"
    },
    RowGroup(
      "protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral", typeName: "Numeric", isDeclaration: true
    ) {
      "associatedtype Magnitude: Comparable, Numeric"
      "init?<T: BinaryInteger>(exactly source: T)"
      "var magnitude: Magnitude { get }"
      "static func * (lhs: Self, rhs: Self) -> Self"
      "static func *= (lhs: inout Self, rhs: Self)"
    },
    RowGroup("protocol SignedNumeric: Numeric", typeName: "SignedNumeric", isDeclaration: true) {
      "static prefix func - (operand: Self) -> Self"
      "mutating func negate()"
    },
    RowGroup("extension SignedNumeric", typeName: "SignedNumeric") {
      "static prefix func - (operand: Self) -> Self { var result = operand; result.negate(); return result }"
      "mutating func negate() { self = 0 - self }"
    },
    RowGroup("protocol Strideable<Stride>: Comparable", typeName: "Strideable", isDeclaration: true) {
      "associatedtype Stride: SignedNumeric, Comparable"
      "func distance(to other: Self) -> Stride"
      "func advanced(by n: Stride) -> Self"
      "static func _step(_ index: Int, _ value: Self, _ start: Self, _ stride: Stride) -> Self"
    },
    RowGroup("extension Strideable", typeName: "Strideable") {
      "static func < (x: Self, y: Self) -> Bool { return x.distance(to: y) > 0 }"
      "static func == (x: Self, y: Self) -> Bool { return x.distance(to: y) == 0 }"
      """
      static func _step(_ index: Int, _ value: Self, _ start: Self, _ stride: Stride) -> Self {
        return value.advanced(by: stride)
      }
      """
    },
    RowGroup("", typeName: "") {
      "func abs<T: SignedNumeric & Comparable>(_ x: T) -> T { return x < (0 as T) ? -x : x }"
      "func min<T: Comparable>(_ x: T, _ y: T) -> T { return y < x ? y : x }"
      """
      func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
        var smallest = min(min(x, y), z)
        for value in rest { if value < smallest { smallest = value } }
        return smallest
      }
      """
      "func max<T: Comparable>(_ x: T, _ y: T) -> T { return y >= x ? y : x }"
      """
      func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
        var largest = max(max(x, y), z)
        for value in rest { if value >= largest { largest = value } }
        return largest
      }
      """
      "func swap<T>(_ a: inout T, _ b: inout T) { let first = a; a = b; b = first }"
      "func numericCast<T: BinaryInteger, U: BinaryInteger>(_ x: T) -> U { return U(x) }"
    },
  ]
}
