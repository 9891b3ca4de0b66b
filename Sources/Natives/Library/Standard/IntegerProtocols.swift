extension Library {
  static let integerProtocolGroups: [RowGroup] = [
    RowGroup(
      "protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable",
      typeName: "BinaryInteger", isDeclaration: true
    ) {
      "associatedtype Magnitude: BinaryInteger where Magnitude.Magnitude == Magnitude"
      "static var isSigned: Bool { get }"
      "init?<T: BinaryFloatingPoint>(exactly source: T)"
      "init<T: BinaryFloatingPoint>(_ source: T)"
      "init<T: BinaryInteger>(_ source: T)"
      "init<T: BinaryInteger>(truncatingIfNeeded source: T)"
      "init<T: BinaryInteger>(clamping source: T)"
      "var bitWidth: Int { get }"
      "var trailingZeroBitCount: Int { get }"
      "static func / (lhs: Self, rhs: Self) -> Self"
      "static func /= (lhs: inout Self, rhs: Self)"
      "static func % (lhs: Self, rhs: Self) -> Self"
      "static func %= (lhs: inout Self, rhs: Self)"
      "static prefix func ~ (x: Self) -> Self"
      "static func & (lhs: Self, rhs: Self) -> Self"
      "static func &= (lhs: inout Self, rhs: Self)"
      "static func | (lhs: Self, rhs: Self) -> Self"
      "static func |= (lhs: inout Self, rhs: Self)"
      "static func ^ (lhs: Self, rhs: Self) -> Self"
      "static func ^= (lhs: inout Self, rhs: Self)"
      "static func >> <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self"
      "static func >>= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS)"
      "static func << <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self"
      "static func <<= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS)"
      "func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self)"
      "func isMultiple(of other: Self) -> Bool"
      "func signum() -> Self"
    },
    RowGroup("extension BinaryInteger", typeName: "BinaryInteger") {
      "init() { self = 0 }"
      "static func & (lhs: Self, rhs: Self) -> Self { var result = lhs; result &= rhs; return result }"
      "static func | (lhs: Self, rhs: Self) -> Self { var result = lhs; result |= rhs; return result }"
      "static func ^ (lhs: Self, rhs: Self) -> Self { var result = lhs; result ^= rhs; return result }"
      """
      static func << <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self {
        var result = lhs
        result <<= rhs
        return result
      }
      """
      """
      static func >> <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self {
        var result = lhs
        result >>= rhs
        return result
      }
      """
      """
      func distance(to other: Self) -> Int {
        if Self.isSigned && (self < (0 as Self)) != (other < (0 as Self)) {
          if let result = Int(exactly: other - self) { return result }
        } else if self > other {
          if let result = Int(exactly: self - other) { return -result }
        } else if let result = Int(exactly: other - self) {
          return result
        }
        _trap("Fatal error: Distance is not representable in Int")
      }
      """
      """
      func advanced(by n: Int) -> Self {
        if !Self.isSigned { return n < 0 ? self - Self(-n) : self + Self(n) }
        return self + Self(n)
      }
      """
      """
      func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self) {
        return (self / rhs, self % rhs)
      }
      """
      """
      func isMultiple(of other: Self) -> Bool {
        if other == 0 { return self == 0 }
        if Self.isSigned && other == (0 as Self) - 1 { return true }
        return self % other == 0
      }
      """
      "func signum() -> Self { return (self > (0 as Self) ? 1 : 0) - (self < (0 as Self) ? 1 : 0) }"
      """
      static func == <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool {
        return _isNegative(lhs) == _isNegative(rhs)
          && UInt64(truncatingIfNeeded: lhs) == UInt64(truncatingIfNeeded: rhs)
      }
      """
      "static func != <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { return !(lhs == rhs) }"
      """
      static func < <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool {
        let isNegative = _isNegative(lhs)
        if isNegative != _isNegative(rhs) { return isNegative }
        return UInt64(truncatingIfNeeded: lhs) < UInt64(truncatingIfNeeded: rhs)
      }
      """
      "static func <= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { return !(rhs < lhs) }"
      "static func > <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { return rhs < lhs }"
      "static func >= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { return !(lhs < rhs) }"
    },
    // What the machine's integers hold is one word.
    RowGroup("struct _Words: RandomAccessCollection", typeName: "_Words", isDeclaration: true) {
      "typealias Element = UInt"
      "typealias Index = Int"
      "typealias Indices = Range<Int>"
      "typealias SubSequence = Slice<_Words>"
      "let _value: UInt"
      "init(_ value: UInt) { _value = value }"
      "var startIndex: Int { return 0 }"
      "var endIndex: Int { return 1 }"
      """
      subscript(position: Int) -> UInt {
        if position != 0 { _trap("Fatal error: Index out of range") }
        return _value
      }
      """
    },
    RowGroup("extension BinaryInteger", typeName: "BinaryInteger") {
      "var words: _Words { return _Words(UInt(truncatingIfNeeded: self)) }"
    },
    RowGroup("", typeName: "") {
      """
      func _isNegative<T: BinaryInteger>(_ x: T) -> Bool {
        return T.isSigned && Int64(truncatingIfNeeded: x) < 0
      }
      """
    },
    RowGroup(
      "protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible", typeName: "FixedWidthInteger",
      isDeclaration: true
    ) {
      "associatedtype Magnitude: FixedWidthInteger, UnsignedInteger where Magnitude.Magnitude == Magnitude"
      "associatedtype Stride: FixedWidthInteger, SignedInteger"
      "static var bitWidth: Int { get }"
      "static var max: Self { get }"
      "static var min: Self { get }"
      "func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)"
      "func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)"
      "func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)"
      "func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)"
      "func remainderReportingOverflow(dividingBy rhs: Self) -> (partialValue: Self, overflow: Bool)"
      "func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude)"
      "func dividingFullWidth(_ dividend: (high: Self, low: Magnitude)) -> (quotient: Self, remainder: Self)"
      "var nonzeroBitCount: Int { get }"
      "var leadingZeroBitCount: Int { get }"
      "var byteSwapped: Self { get }"
      "static func &>> (lhs: Self, rhs: Self) -> Self"
      "static func &>>= (lhs: inout Self, rhs: Self)"
      "static func &<< (lhs: Self, rhs: Self) -> Self"
      "static func &<<= (lhs: inout Self, rhs: Self)"
      "static func &+ (lhs: Self, rhs: Self) -> Self"
      "static func &- (lhs: Self, rhs: Self) -> Self"
      "static func &* (lhs: Self, rhs: Self) -> Self"
    },
    RowGroup("extension FixedWidthInteger", typeName: "FixedWidthInteger") {
      "var _highHalf: Self { return self >> (Self.bitWidth / 2) }"
      """
      var _lowHalf: Magnitude {
        return Magnitude(truncatingIfNeeded: self) & ((1 as Magnitude) << (Self.bitWidth / 2) &- 1)
      }
      """
      // Of halves, each product with what it carries fits in a whole number.
      """
      func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude) {
        let low = _lowHalf &* other._lowHalf
        let first = _highHalf &* Self(truncatingIfNeeded: other._lowHalf) &+ Self(truncatingIfNeeded: low._highHalf)
        let second =
          Self(truncatingIfNeeded: _lowHalf) &* other._highHalf &+ Self(truncatingIfNeeded: first._lowHalf)
        let high = _highHalf &* other._highHalf &+ first._highHalf &+ second._highHalf
        return (high, Magnitude(truncatingIfNeeded: second._lowHalf) << (Self.bitWidth / 2)
          | Magnitude(truncatingIfNeeded: low._lowHalf))
      }
      """
      "static func &+= (lhs: inout Self, rhs: Self) { lhs = lhs &+ rhs }"
      "static func &-= (lhs: inout Self, rhs: Self) { lhs = lhs &- rhs }"
      "static func &*= (lhs: inout Self, rhs: Self) { lhs = lhs &* rhs }"
      """
      static func &<< <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self {
        return lhs &<< Self(truncatingIfNeeded: rhs)
      }
      """
      """
      static func &>> <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self {
        return lhs &>> Self(truncatingIfNeeded: rhs)
      }
      """
      "static func &<<= <Other: BinaryInteger>(lhs: inout Self, rhs: Other) { lhs = lhs &<< rhs }"
      "static func &>>= <Other: BinaryInteger>(lhs: inout Self, rhs: Other) { lhs = lhs &>> rhs }"
      "static func &>>= (lhs: inout Self, rhs: Self) { lhs = lhs &>> rhs }"
      "static func &<<= (lhs: inout Self, rhs: Self) { lhs = lhs &<< rhs }"
      "init(bigEndian value: Self) { self = value.byteSwapped }"
      "init(littleEndian value: Self) { self = value }"
      "var bigEndian: Self { return byteSwapped }"
      "var littleEndian: Self { return self }"
      "var bitWidth: Int { return Self.bitWidth }"
      """
      static func random(in range: Range<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return Self.random(in: range, using: &generator)
      }
      """
      """
      static func random<T: RandomNumberGenerator>(in range: Range<Self>, using generator: inout T) -> Self {
        if range.isEmpty { _trap("Fatal error: Can't get random value with an empty range") }
        let span = UInt64(truncatingIfNeeded: range.upperBound) &- UInt64(truncatingIfNeeded: range.lowerBound)
        let offset = generator._next(upperBound: span, bits: Self.bitWidth)
        return Self(truncatingIfNeeded: UInt64(truncatingIfNeeded: range.lowerBound) &+ offset)
      }
      """
      """
      static func random(in range: ClosedRange<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return Self.random(in: range, using: &generator)
      }
      """
      """
      static func random<T: RandomNumberGenerator>(
        in range: ClosedRange<Self>, using generator: inout T
      ) -> Self {
        let span = UInt64(truncatingIfNeeded: range.upperBound) &- UInt64(truncatingIfNeeded: range.lowerBound)
        if span == UInt64.max >> UInt64(64 - Self.bitWidth) { return Self(truncatingIfNeeded: generator.next()) }
        let offset = generator._next(upperBound: span + 1, bits: Self.bitWidth)
        return Self(truncatingIfNeeded: UInt64(truncatingIfNeeded: range.lowerBound) &+ offset)
      }
      """
      """
      init?<S: StringProtocol>(_ text: S, radix: Int = 10) {
        if radix < 2 || radix > 36 { _trap("Fatal error: Radix not in range 2...36") }
        let negative = Int64(truncatingIfNeeded: Self.min)
        let (isValid, bits) = _parseInteger(
          text._string, radix, Self.isSigned, Self.isSigned ? negative : 0, UInt64(truncatingIfNeeded: Self.max))
        if !isValid { return nil }
        self = Self(truncatingIfNeeded: bits)
      }
      """
      "init?(_ description: String) { self.init(description, radix: 10) }"
    },
    RowGroup(
      "protocol SignedInteger: BinaryInteger, SignedNumeric", typeName: "SignedInteger", isDeclaration: true
    ) {},
    RowGroup("extension SignedInteger", typeName: "SignedInteger") {
      "static var isSigned: Bool { return true }"
    },
    RowGroup("protocol UnsignedInteger: BinaryInteger", typeName: "UnsignedInteger", isDeclaration: true) {},
    RowGroup("extension UnsignedInteger", typeName: "UnsignedInteger") {
      "static var isSigned: Bool { return false }"
    },
  ]
}
