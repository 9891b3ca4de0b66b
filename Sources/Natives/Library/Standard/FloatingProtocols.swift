extension Library {
  static let floatingProtocolGroups: [RowGroup] = [
    RowGroup(
      "enum FloatingPointRoundingRule: Equatable, Hashable, Sendable", typeName: "FloatingPointRoundingRule",
      isDeclaration: true
    ) {
      "case toNearestOrAwayFromZero"
      "case toNearestOrEven"
      "case up"
      "case down"
      "case towardZero"
      "case awayFromZero"
    },
    RowGroup(
      "enum FloatingPointSign: Int, Equatable, Hashable, Sendable", typeName: "FloatingPointSign", isDeclaration: true
    ) {
      "case plus"
      "case minus"
    },
    RowGroup(
      "enum FloatingPointClassification: Equatable, Hashable, Sendable", typeName: "FloatingPointClassification",
      isDeclaration: true
    ) {
      "case signalingNaN"
      "case quietNaN"
      "case negativeInfinity"
      "case negativeNormal"
      "case negativeSubnormal"
      "case negativeZero"
      "case positiveZero"
      "case positiveSubnormal"
      "case positiveNormal"
      "case positiveInfinity"
    },
    RowGroup(
      "protocol FloatingPoint: SignedNumeric, Strideable, Hashable where Magnitude == Self", typeName: "FloatingPoint",
      isDeclaration: true
    ) {
      "associatedtype Exponent: SignedInteger"
      "init(sign: FloatingPointSign, exponent: Exponent, significand: Self)"
      "init(signOf: Self, magnitudeOf: Self)"
      "init(_ value: Int)"
      "init<Source: BinaryInteger>(_ value: Source)"
      "init?<Source: BinaryInteger>(exactly value: Source)"
      "static var radix: Int { get }"
      "static var nan: Self { get }"
      "static var signalingNaN: Self { get }"
      "static var infinity: Self { get }"
      "static var greatestFiniteMagnitude: Self { get }"
      "static var pi: Self { get }"
      "var ulp: Self { get }"
      "static var ulpOfOne: Self { get }"
      "static var leastNormalMagnitude: Self { get }"
      "static var leastNonzeroMagnitude: Self { get }"
      "var sign: FloatingPointSign { get }"
      "var exponent: Exponent { get }"
      "var significand: Self { get }"
      "static func / (lhs: Self, rhs: Self) -> Self"
      "static func /= (lhs: inout Self, rhs: Self)"
      "func remainder(dividingBy other: Self) -> Self"
      "mutating func formRemainder(dividingBy other: Self)"
      "func truncatingRemainder(dividingBy other: Self) -> Self"
      "mutating func formTruncatingRemainder(dividingBy other: Self)"
      "func squareRoot() -> Self"
      "mutating func formSquareRoot()"
      "func addingProduct(_ lhs: Self, _ rhs: Self) -> Self"
      "mutating func addProduct(_ lhs: Self, _ rhs: Self)"
      "static func minimum(_ x: Self, _ y: Self) -> Self"
      "static func maximum(_ x: Self, _ y: Self) -> Self"
      "static func minimumMagnitude(_ x: Self, _ y: Self) -> Self"
      "static func maximumMagnitude(_ x: Self, _ y: Self) -> Self"
      "func rounded(_ rule: FloatingPointRoundingRule) -> Self"
      "mutating func round(_ rule: FloatingPointRoundingRule)"
      "var nextUp: Self { get }"
      "var nextDown: Self { get }"
      "func isEqual(to other: Self) -> Bool"
      "func isLess(than other: Self) -> Bool"
      "func isLessThanOrEqualTo(_ other: Self) -> Bool"
      "func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool"
      "var isNormal: Bool { get }"
      "var isFinite: Bool { get }"
      "var isZero: Bool { get }"
      "var isSubnormal: Bool { get }"
      "var isInfinite: Bool { get }"
      "var isNaN: Bool { get }"
      "var isSignalingNaN: Bool { get }"
      "var floatingPointClass: FloatingPointClassification { get }"
      "var isCanonical: Bool { get }"
    },
    RowGroup("extension FloatingPoint", typeName: "FloatingPoint") {
      "static var radix: Int { return 2 }"
      "static var ulpOfOne: Self { return (1 as Self).ulp }"
      "func rounded() -> Self { return rounded(.toNearestOrAwayFromZero) }"
      "mutating func round() { self = rounded() }"
      "mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }"
      "func remainder(dividingBy other: Self) -> Self { var x = self; x.formRemainder(dividingBy: other); return x }"
      "mutating func formTruncatingRemainder(dividingBy other: Self) { self = truncatingRemainder(dividingBy: other) }"
      "mutating func formSquareRoot() { self = squareRoot() }"
      "mutating func addProduct(_ lhs: Self, _ rhs: Self) { self = addingProduct(lhs, rhs) }"
      "var nextDown: Self { return -(-self).nextUp }"
      "func isEqual(to other: Self) -> Bool { return self == other }"
      "func isLess(than other: Self) -> Bool { return self < other }"
      "func isLessThanOrEqualTo(_ other: Self) -> Bool { return self <= other }"
      """
      func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool {
        if self < other { return true }
        if other < self { return false }
        if self == other {
          if sign != other.sign { return sign == .minus }
          return true
        }
        if self.isNaN && other.isNaN {
          if sign != other.sign { return sign == .minus }
          return true
        }
        if isNaN { return sign == .minus }
        return other.sign == .plus
      }
      """
      "static func minimumMagnitude(_ x: Self, _ y: Self) -> Self { return x.magnitude <= y.magnitude || y.isNaN ? x : y }"
      "static func maximumMagnitude(_ x: Self, _ y: Self) -> Self { return x.magnitude > y.magnitude || y.isNaN ? x : y }"
      "var isCanonical: Bool { return true }"
      """
      var floatingPointClass: FloatingPointClassification {
        if isSignalingNaN { return .signalingNaN }
        if isNaN { return .quietNaN }
        if isInfinite { return sign == .minus ? .negativeInfinity : .positiveInfinity }
        if isNormal { return sign == .minus ? .negativeNormal : .positiveNormal }
        if isZero { return sign == .minus ? .negativeZero : .positiveZero }
        return sign == .minus ? .negativeSubnormal : .positiveSubnormal
      }
      """
    },
    RowGroup(
      "protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral", typeName: "BinaryFloatingPoint",
      isDeclaration: true
    ) {
      "associatedtype RawSignificand: UnsignedInteger"
      "associatedtype RawExponent: UnsignedInteger"
      "init(_ value: Float)"
      "init(_ value: Double)"
      "init<Source: BinaryFloatingPoint>(_ value: Source)"
      "init?<Source: BinaryFloatingPoint>(exactly value: Source)"
      "static var exponentBitCount: Int { get }"
      "static var significandBitCount: Int { get }"
      "var exponentBitPattern: RawExponent { get }"
      "var significandBitPattern: RawSignificand { get }"
      "var binade: Self { get }"
      "var significandWidth: Int { get }"
    },
    RowGroup(
      "extension BinaryFloatingPoint where RawSignificand: FixedWidthInteger", typeName: "BinaryFloatingPoint"
    ) {
      """
      static func random(in range: Range<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return Self.random(in: range, using: &generator)
      }
      """
      """
      static func random<T: RandomNumberGenerator>(in range: Range<Self>, using generator: inout T) -> Self {
        if range.isEmpty { _trap("Fatal error: Can't get random value with an empty range") }
        let width = range.upperBound - range.lowerBound
        if !width.isFinite { _trap("Fatal error: There is no uniform distribution on an infinite range") }
        let mask: UInt64 = (1 << UInt64(Self.significandBitCount + 1)) - 1
        while true {
          let unit = Self(generator.next() & mask) * (Self.ulpOfOne / 2)
          let value = width * unit + range.lowerBound
          if value < range.upperBound { return value }
        }
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
        let width = range.upperBound - range.lowerBound
        if !width.isFinite { _trap("Fatal error: There is no uniform distribution on an infinite range") }
        let steps: UInt64 = 1 << UInt64(Self.significandBitCount + 1)
        let bits = Self.significandBitCount < 32 ? 32 : 64
        let drawn = generator._next(upperBound: steps + 1, bits: bits)
        if drawn == steps { return range.upperBound }
        let unit = Self(drawn) * (Self.ulpOfOne / 2)
        return width * unit + range.lowerBound
      }
      """
    },
  ]
}
