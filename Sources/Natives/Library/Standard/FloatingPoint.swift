extension Library {
  static let floatingGroups: [RowGroup] = [
    floatingGroup("Double", .double, bits: "UInt64"),
    floatingGroup("Float", .float, bits: "UInt32"),
    RowGroup("", typeName: "") {
      Row(
        "func _scaled(_ x: Double, _ exponent: Int) -> Double",
        NativeFunction { (x: Double, exponent: Int) in Double(sign: .plus, exponent: exponent, significand: x) })
      Row(
        "func _scaled(_ x: Float, _ exponent: Int) -> Float",
        NativeFunction { (x: Float, exponent: Int) in Float(sign: .plus, exponent: exponent, significand: x) })
      "typealias Float64 = Double"
      "typealias Float32 = Float"
    },
  ]

  private static func floatingGroup(
    _ name: String, _ kind: Representation.ScalarKind, bits: String
  ) -> RowGroup {
    RowGroup(
      """
      struct \(name): BinaryFloatingPoint, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, Hashable, \
      Comparable, Strideable, LosslessStringConvertible, CustomStringConvertible, TextOutputStreamable, \
      CustomDebugStringConvertible, Sendable
      """,
      typeName: name, representation: .scalar(kind), isDeclaration: true
    ) {
      "typealias IntegerLiteralType = Int64"
      "typealias FloatLiteralType = \(name)"
      "typealias Magnitude = \(name)"
      "typealias Stride = \(name)"
      "typealias Exponent = Int"
      "typealias RawSignificand = \(bits)"
      "typealias RawExponent = UInt"
      floatingArithmetic(kind)
      floatingConversions(kind)
      floatingParts(kind, bits: bits)
      floatingRest(kind, name)
    }
  }

  private static func floatingArithmetic(_ kind: Representation.ScalarKind) -> [Row] {
    let binary: [(String, Intrinsic.FloatingOperation)] = [
      ("+", .add), ("-", .subtract), ("*", .multiply), ("/", .divide),
    ]
    let comparisons: [(String, Intrinsic.FloatingOperation)] = [
      ("==", .equal), ("!=", .notEqual), ("<", .less), ("<=", .lessOrEqual), (">", .greater),
      (">=", .greaterOrEqual),
    ]
    var rows: [Row] = []
    for (name, operation) in binary {
      rows.append(Row("static func \(name) (lhs: Self, rhs: Self) -> Self", .floating(operation, kind)))
      rows.append(Row("static func \(name)= (lhs: inout Self, rhs: Self)", .floating(operation, kind)))
    }
    for (name, operation) in comparisons {
      rows.append(Row("static func \(name) (lhs: Self, rhs: Self) -> Bool", .floating(operation, kind)))
    }
    return rows + [
      Row("static prefix func - (x: Self) -> Self", .floating(.negate, kind)),
      Row("mutating func negate() { self = -self }"),
      Row("func squareRoot() -> Self", .floating(.squareRoot, kind)),
      Row("func truncatingRemainder(dividingBy other: Self) -> Self", .floating(.truncatingRemainder, kind)),
      Row("mutating func formRemainder(dividingBy other: Self) { self = remainder(dividingBy: other) }"),
      Row("var magnitude: Self { get }", .floating(.absolute, kind)),
      Row("func addingProduct(_ lhs: Self, _ rhs: Self) -> Self", .floating(.fusedMultiplyAdd, kind)),
      Row("static func minimum(_ x: Self, _ y: Self) -> Self", .floating(.minimum, kind)),
      Row("static func maximum(_ x: Self, _ y: Self) -> Self", .floating(.maximum, kind)),
      Row("func _roundedUp() -> Self", .floating(.roundUp, kind)),
      Row("func _roundedDown() -> Self", .floating(.roundDown, kind)),
      Row("func _roundedTowardZero() -> Self", .floating(.roundTowardZero, kind)),
      Row("func _roundedToNearestOrEven() -> Self", .floating(.roundToNearestOrEven, kind)),
      Row("func rounded() -> Self", .floating(.roundToNearestOrAwayFromZero, kind)),
      Row(
        """
        func rounded(_ rule: FloatingPointRoundingRule) -> Self {
          switch rule {
          case .toNearestOrAwayFromZero: return rounded()
          case .toNearestOrEven: return _roundedToNearestOrEven()
          case .up: return _roundedUp()
          case .down: return _roundedDown()
          case .towardZero: return _roundedTowardZero()
          case .awayFromZero: return self < 0 ? _roundedDown() : _roundedUp()
          }
        }
        """),
    ]
  }

  @RowBuilder private static func floatingConversions(_ kind: Representation.ScalarKind) -> [Row] {
    Row("init(integerLiteral value: Int64)", .convert(.int64, kind, .rounding))
    Row("init(floatLiteral value: Self)", .value(.identity))
    "init() { self = 0 }"
    Row("init(_ value: Int)", .convert(.int, kind, .rounding))
    Row("init<Source: BinaryInteger>(_ value: Source)", .convertAny(kind, .rounding))
    Row("init?<Source: BinaryInteger>(exactly value: Source)", .convertAny(kind, .exact))
    Row("init(_ other: Float)", kind == .float ? .value(.identity) : .convert(.float, kind, .rounding))
    Row("init(_ other: Double)", kind == .double ? .value(.identity) : .convert(.double, kind, .rounding))
    Row("init?(exactly other: Float)", .convert(.float, kind, .exact))
    Row("init?(exactly other: Double)", .convert(.double, kind, .exact))
    Row("init<Source: BinaryFloatingPoint>(_ value: Source)", .convertAny(kind, .rounding))
    Row("init?<Source: BinaryFloatingPoint>(exactly value: Source)", .convertAny(kind, .exact))
  }

  @RowBuilder private static func floatingParts(_ kind: Representation.ScalarKind, bits: String) -> [Row] {
    let width = kind.bitWidth
    let significand = kind == .double ? 52 : 23
    let exponents = width - significand - 1
    let bias = (1 << (exponents - 1)) - 1
    let highest = (1 << exponents) - 1
    let fraction = (1 << significand) - 1
    let infinity = highest << significand
    let quiet = infinity | 1 << (significand - 1)
    let signaling = infinity | 1 << (significand - 2)
    Row("var bitPattern: \(bits) { get }", .floating(.bitPattern, kind))
    Row("init(bitPattern: \(bits))", .floating(.fromBitPattern, kind))
    "static var exponentBitCount: Int { return \(exponents) }"
    "static var significandBitCount: Int { return \(significand) }"
    "var sign: FloatingPointSign { return bitPattern >> \(width - 1) == 0 ? .plus : .minus }"
    "var exponentBitPattern: UInt { return UInt(bitPattern >> \(significand)) & \(highest) }"
    "var significandBitPattern: \(bits) { return bitPattern & \(fraction) }"
    """
    init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: \(bits)) {
      let exponent = \(bits)(truncatingIfNeeded: exponentBitPattern & \(highest)) << \(significand)
      let significand = significandBitPattern & \(fraction)
      self.init(bitPattern: (sign == .minus ? 1 << \(width - 1) : 0) | exponent | significand)
    }
    """
    """
    init(nan payload: \(bits), signaling: Bool) {
      if payload >= \(1 << (significand - 2)) { _trap("Fatal error: NaN payload is not encodable.") }
      self.init(bitPattern: payload | (signaling ? \(signaling) : \(quiet)))
    }
    """
    """
    init(sign: FloatingPointSign, exponent: Int, significand: Self) {
      self = _scaled(sign == .minus ? -significand : significand, exponent)
    }
    """
    """
    init(signOf sign: Self, magnitudeOf magnitude: Self) {
      let bit = \(bits)(1) << \(width - 1)
      self.init(bitPattern: (sign.bitPattern & bit) | (magnitude.bitPattern & ~bit))
    }
    """
    """
    var exponent: Int {
      if !isFinite { return Int.max }
      if self == 0 { return Int.min }
      let exponent = Int(exponentBitPattern)
      if exponent > 0 { return exponent - \(bias) }
      return \(1 - bias) - (significandBitPattern.leadingZeroBitCount - \(width - 1 - significand))
    }
    """
    """
    var significand: Self {
      if isNaN || self == 0 || isInfinite { return magnitude }
      return _scaled(magnitude, -exponent)
    }
    """
    """
    var ulp: Self {
      if !isFinite { return .nan }
      if !isNormal { return .leastNonzeroMagnitude }
      let exponent = exponentBitPattern
      if exponent > \(significand) {
        return Self(bitPattern: \(bits)(exponent - \(significand)) << \(significand))
      }
      return Self(bitPattern: 1 << (exponent - 1))
    }
    """
    """
    var binade: Self {
      if !isFinite { return .nan }
      if isNormal { return Self(bitPattern: bitPattern & ~\(fraction)) }
      if self == 0 { return self }
      return (self < 0 ? -1 : 1) * _scaled(1, exponent)
    }
    """
    """
    var significandWidth: Int {
      if !isFinite || self == 0 { return -1 }
      let trailing = significandBitPattern.trailingZeroBitCount
      if isNormal { return significandBitPattern == 0 ? 0 : \(significand) - trailing }
      return \(width - 1) - significandBitPattern.leadingZeroBitCount - trailing
    }
    """
    """
    var nextUp: Self {
      if isNaN || self == .infinity { return self }
      if self == 0 { return .leastNonzeroMagnitude }
      return Self(bitPattern: self < 0 ? bitPattern - 1 : bitPattern + 1)
    }
    """
    "var isNormal: Bool { return exponentBitPattern > 0 && isFinite }"
    "var isFinite: Bool { return exponentBitPattern < \(highest) }"
    "var isZero: Bool { return self == 0 }"
    "var isSubnormal: Bool { return exponentBitPattern == 0 && significandBitPattern != 0 }"
    "var isInfinite: Bool { return !isFinite && significandBitPattern == 0 }"
    "var isNaN: Bool { return self != self }"
    "var isSignalingNaN: Bool { return isNaN && significandBitPattern >> \(significand - 1) == 0 }"
    "static var nan: Self { return Self(bitPattern: \(quiet)) }"
    "static var signalingNaN: Self { return Self(bitPattern: \(signaling)) }"
    "static var infinity: Self { return Self(bitPattern: \(infinity)) }"
    """
    static var greatestFiniteMagnitude: Self {
      return Self(bitPattern: \(infinity - 1))
    }
    """
    "static var leastNormalMagnitude: Self { return Self(bitPattern: \(fraction + 1)) }"
    "static var leastNonzeroMagnitude: Self { return Self(bitPattern: 1) }"
    "static var ulpOfOne: Self { return Self(bitPattern: \((bias - significand) << significand)) }"
  }

  @RowBuilder private static func floatingRest(_ kind: Representation.ScalarKind, _ name: String) -> [Row] {
    "static var pi: Self { return \(kind == .double ? "3.141592653589793" : "3.1415925") }"
    "static var zero: Self { return 0 }"
    Row(
      "func remainder(dividingBy other: Self) -> Self",
      kind == .double
        ? NativeFunction { (x: Double, y: Double) in x.remainder(dividingBy: y) }
        : NativeFunction { (x: Float, y: Float) in x.remainder(dividingBy: y) })
    "func distance(to other: Self) -> Self { return other - self }"
    "func advanced(by amount: Self) -> Self { return self + amount }"
    """
    static func _step(_ index: Int, _ value: Self, _ start: Self, _ stride: Self) -> Self {
      return start.addingProduct(Self(index), stride)
    }
    """
    """
    func hash(into hasher: inout Hasher) {
      hasher._combine(self == 0 ? 0 : UInt64(truncatingIfNeeded: bitPattern))
    }
    """
    "var hashValue: Int { var hasher = Hasher(); hash(into: &hasher); return hasher.finalize() }"
    Row("var description: String { get }", .value(.describe))
    Row("var debugDescription: String { get }", .value(.describe))
    """
    init?<S: StringProtocol>(_ text: S) {
      guard let value = _parse\(name)(text._string) else { return nil }
      self = value
    }
    """
    "init?(_ text: String) { guard let value = _parse\(name)(text) else { return nil }; self = value }"
    "func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }"
  }
}
