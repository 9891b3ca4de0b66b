extension Library {
  static let integerGroups: [RowGroup] = [
    integerGroup("Int", .int, magnitude: "UInt"),
    integerGroup("Int8", .int8, magnitude: "UInt8"),
    integerGroup("Int16", .int16, magnitude: "UInt16"),
    integerGroup("Int32", .int32, magnitude: "UInt32"),
    integerGroup("Int64", .int64, magnitude: "UInt64"),
    integerGroup("UInt", .uint, magnitude: "UInt"),
    integerGroup("UInt8", .uint8, magnitude: "UInt8"),
    integerGroup("UInt16", .uint16, magnitude: "UInt16"),
    integerGroup("UInt32", .uint32, magnitude: "UInt32"),
    integerGroup("UInt64", .uint64, magnitude: "UInt64"),
    RowGroup("extension UInt", typeName: "UInt") {
      Row("init(bitPattern x: Int)", .convert(.int, .uint, .truncating))
      "init(bitPattern object: ObjectIdentifier) { self.init(bitPattern: object._number) }"
    },
    RowGroup("extension Int", typeName: "Int") {
      Row("init(bitPattern x: UInt)", .convert(.uint, .int, .truncating))
      "init(bitPattern object: ObjectIdentifier) { self = object._number }"
    },
    RowGroup("extension UInt64", typeName: "UInt64") {
      "init(_ v: Unicode.Scalar) { self.init(v.value) }"
      Row("init(bitPattern x: Int64)", .convert(.int64, .uint64, .truncating))
    },
    RowGroup("extension Int64", typeName: "Int64") {
      Row("init(bitPattern x: UInt64)", .convert(.uint64, .int64, .truncating))
    },
    RowGroup("extension UInt32", typeName: "UInt32") {
      Row("init(bitPattern x: Int32)", .convert(.int32, .uint32, .truncating))
      "init(_ scalar: Unicode.Scalar) { self = scalar.value }"
    },
    RowGroup("extension Int32", typeName: "Int32") {
      Row("init(bitPattern x: UInt32)", .convert(.uint32, .int32, .truncating))
    },
    RowGroup("extension UInt16", typeName: "UInt16") {
      Row("init(bitPattern x: Int16)", .convert(.int16, .uint16, .truncating))
    },
    RowGroup("extension Int16", typeName: "Int16") {
      Row("init(bitPattern x: UInt16)", .convert(.uint16, .int16, .truncating))
    },
    RowGroup("extension UInt8", typeName: "UInt8") {
      Row("init(bitPattern x: Int8)", .convert(.int8, .uint8, .truncating))
      """
      init(ascii scalar: Unicode.Scalar) {
        if scalar.value >= 128 { _trap("Fatal error: Code point value does not fit into ASCII") }
        self = UInt8(truncatingIfNeeded: scalar.value)
      }
      """
    },
    RowGroup("extension Int8", typeName: "Int8") {
      Row("init(bitPattern x: UInt8)", .convert(.uint8, .int8, .truncating))
    },
  ]

  /// The declaration of one integer type. Its rows say `Self` for the type, so that they are the same texts for all.
  private static func integerGroup(
    _ name: String, _ kind: Representation.ScalarKind, magnitude: String
  ) -> RowGroup {
    RowGroup(
      """
      struct \(name): FixedWidthInteger, \(kind.isSigned ? "SignedInteger" : "UnsignedInteger"), Hashable, \
      Comparable, LosslessStringConvertible, CustomStringConvertible, Strideable, Sendable
      """,
      typeName: name, representation: .scalar(kind), isDeclaration: true
    ) {
      "typealias IntegerLiteralType = \(name)"
      "typealias Magnitude = \(magnitude)"
      """
      func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude) {
        let a = UInt64(truncatingIfNeeded: self)
        let b = UInt64(truncatingIfNeeded: other)
        let low = Magnitude(truncatingIfNeeded: a &* b)
        if Self.bitWidth < 64 { return (Self(truncatingIfNeeded: (a &* b) >> UInt64(Self.bitWidth)), low) }
        var high = _multiplyHigh(a, b)
        if Self.isSigned && self < 0 { high = high &- b }
        if Self.isSigned && other < 0 { high = high &- a }
        return (Self(truncatingIfNeeded: high), low)
      }
      """
      """
      func dividingFullWidth(_ dividend: (high: Self, low: Magnitude)) -> (quotient: Self, remainder: Self) {
        if self == 0 { _trap("Fatal error: Division by zero") }
        // Bit by bit, on the magnitudes.
        let isNegative = Self.isSigned && dividend.high < 0
        var high = Magnitude(truncatingIfNeeded: dividend.high)
        var low = dividend.low
        if isNegative {
          high = ~high
          low = ~low &+ 1
          if low == 0 { high = high &+ 1 }
        }
        let divisor = magnitude
        if high >= divisor { _trap("Fatal error: Quotient is not representable") }
        var quotient: Magnitude = 0
        for _ in 0..<Self.bitWidth {
          let carry = high >> Magnitude(Self.bitWidth - 1)
          high = high << 1 | low >> Magnitude(Self.bitWidth - 1)
          low = low << 1
          quotient = quotient << 1
          if carry != 0 || high >= divisor {
            high = high &- divisor
            quotient |= 1
          }
        }
        let isQuotientNegative = isNegative != (Self.isSigned && self < 0)
        if Self.isSigned && quotient > Magnitude(Self.max) + (isQuotientNegative ? 1 : 0) {
          _trap("Fatal error: Quotient is not representable")
        }
        return (
          Self(truncatingIfNeeded: isQuotientNegative ? 0 &- quotient : quotient),
          Self(truncatingIfNeeded: isNegative ? 0 &- high : high)
        )
      }
      """
      "typealias Stride = Int"
      integerArithmetic(kind)
      integerBits(kind)
      integerComparison(kind)
      integerConversions(kind)
      integerRest(kind)
    }
  }

  private static func integerArithmetic(_ kind: Representation.ScalarKind) -> [Row] {
    let operations: [(String, Intrinsic.IntegerOperation)] = [
      ("+", .add), ("-", .subtract), ("*", .multiply), ("/", .divide), ("%", .remainder),
      ("&+", .wrappingAdd), ("&-", .wrappingSubtract), ("&*", .wrappingMultiply),
      ("&", .and), ("|", .or), ("^", .exclusiveOr), ("&<<", .maskingShiftLeft), ("&>>", .maskingShiftRight),
    ]
    var rows: [Row] = []
    for (name, operation) in operations {
      rows.append(Row("static func \(name) (lhs: Self, rhs: Self) -> Self", .integer(operation, kind)))
      rows.append(Row("static func \(name)= (lhs: inout Self, rhs: Self)", .integer(operation, kind)))
    }
    if kind.isSigned {
      rows.append(Row("static prefix func - (operand: Self) -> Self", .integer(.negate, kind)))
      rows.append(Row("mutating func negate() { self = -self }"))
    }
    return rows
  }

  @RowBuilder private static func integerBits(_ kind: Representation.ScalarKind) -> [Row] {
    Row("static prefix func ~ (x: Self) -> Self", .integer(.not, kind))
    Row("static func << (lhs: Self, rhs: Int) -> Self", .integer(.shiftLeft, kind))
    Row("static func >> (lhs: Self, rhs: Int) -> Self", .integer(.shiftRight, kind))
    Row("static func <<= (lhs: inout Self, rhs: Int)", .integer(.shiftLeft, kind))
    Row("static func >>= (lhs: inout Self, rhs: Int)", .integer(.shiftRight, kind))
    "static func << <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self { return lhs << Int(clamping: rhs) }"
    "static func >> <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self { return lhs >> Int(clamping: rhs) }"
    "static func <<= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS) { lhs = lhs << Int(clamping: rhs) }"
    "static func >>= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS) { lhs = lhs >> Int(clamping: rhs) }"
    Row("var leadingZeroBitCount: Int { get }", .integer(.leadingZeroBitCount, kind))
    Row("var trailingZeroBitCount: Int { get }", .integer(.trailingZeroBitCount, kind))
    Row("var nonzeroBitCount: Int { get }", .integer(.nonzeroBitCount, kind))
    Row("var byteSwapped: Self { get }", .integer(.byteSwapped, kind))
  }

  private static func integerComparison(_ kind: Representation.ScalarKind) -> [Row] {
    let operations: [(String, Intrinsic.IntegerOperation)] = [
      ("==", .equal), ("!=", .notEqual), ("<", .less), ("<=", .lessOrEqual), (">", .greater),
      (">=", .greaterOrEqual),
    ]
    return operations.map { name, operation in
      Row("static func \(name) (lhs: Self, rhs: Self) -> Bool", .integer(operation, kind))
    }
  }

  @RowBuilder private static func integerConversions(_ kind: Representation.ScalarKind) -> [Row] {
    Row("init(integerLiteral value: Self)", .value(.identity))
    Row("init(_ source: Self)", .value(.identity))
    Row("init<T: BinaryInteger>(_ source: T)", .convertAny(kind, .trapping))
    Row("init<T: BinaryInteger>(truncatingIfNeeded source: T)", .convertAny(kind, .truncating))
    Row("init?<T: BinaryInteger>(exactly source: T)", .convertAny(kind, .exact))
    Row("init<T: BinaryInteger>(clamping source: T)", .convertAny(kind, .clamping))
    "init(_truncatingBits bits: UInt) { self.init(truncatingIfNeeded: bits) }"
    Row("init(_ source: Double)", .convert(.double, kind, .trapping))
    Row("init(_ source: Float)", .convert(.float, kind, .trapping))
    Row("init?(exactly source: Double)", .convert(.double, kind, .exact))
    Row("init?(exactly source: Float)", .convert(.float, kind, .exact))
    Row("init<T: BinaryFloatingPoint>(_ source: T)", .convertAny(kind, .trapping))
    Row("init?<T: BinaryFloatingPoint>(exactly source: T)", .convertAny(kind, .exact))
  }

  @RowBuilder private static func integerRest(_ kind: Representation.ScalarKind) -> [Row] {
    let width = kind.bitWidth
    let limit = kind.isSigned ? (UInt64(1) << (width - 1)) - 1 : UInt64.max >> (64 - width)
    "static var bitWidth: Int { return \(width) }"
    "static var max: Self { return \(limit) }"
    "static var min: Self { return \(kind.isSigned ? "-\(limit) - 1" : "0") }"
    "static var isSigned: Bool { return \(kind.isSigned) }"
    "static var zero: Self { return 0 }"
    if kind.isSigned {
      """
      var magnitude: Magnitude {
        let bits = Magnitude(truncatingIfNeeded: self)
        return self < 0 ? 0 &- bits : bits
      }
      """
      "func signum() -> Self { return self > 0 ? 1 : self < 0 ? -1 : 0 }"
      "func distance(to other: Self) -> Int { return Int(other) - Int(self) }"
    } else {
      "var magnitude: Self { return self }"
      "func signum() -> Self { return self > 0 ? 1 : 0 }"
      """
      func distance(to other: Self) -> Int {
        return other < self ? -Int(self - other) : Int(other - self)
      }
      """
    }
    if kind == .int {
      "func advanced(by n: Int) -> Int { return self + n }"
    } else if kind.isSigned || width < 64 {
      "func advanced(by n: Int) -> Self { return Self(Int(self) + n) }"
    } else {
      "func advanced(by n: Int) -> Self { return n < 0 ? self - Self(n.magnitude) : self + Self(n) }"
    }
    // What leaves the type's range is behind the start, by which the strides know it.
    """
    static func _step(_ index: Int, _ value: Self, _ start: Self, _ stride: Int) -> Self {
      if \(width) < 64 {
        let (next, isBeyond) = Int(truncatingIfNeeded: value).addingReportingOverflow(stride)
        if isBeyond || next < Int(Self.min) || next > Int(truncatingIfNeeded: Self.max) {
          return stride < 0 ? Self.max : Self.min
        }
        return Self(truncatingIfNeeded: next)
      }
      let (next, isBeyond) =
        stride < 0 && Self.min == 0
        ? value.subtractingReportingOverflow(Self(truncatingIfNeeded: stride.magnitude))
        : value.addingReportingOverflow(Self(truncatingIfNeeded: stride))
      if isBeyond { return stride < 0 ? Self.max : Self.min }
      return next
    }
    """
    "func hash(into hasher: inout Hasher) { hasher._combine(UInt64(truncatingIfNeeded: self)) }"
    "var hashValue: Int { var hasher = Hasher(); hash(into: &hasher); return hasher.finalize() }"
    Row("var description: String { get }", .value(.describe))
    let overflowing: [(String, Intrinsic.IntegerOperation)] = [
      ("addingReportingOverflow(_", .addReportingOverflow),
      ("subtractingReportingOverflow(_", .subtractReportingOverflow),
      ("multipliedReportingOverflow(by", .multiplyReportingOverflow),
    ]
    overflowing.map { name, operation in
      Row("func \(name) rhs: Self) -> (partialValue: Self, overflow: Bool)", .integer(operation, kind))
    }
    """
    func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool) {
      if rhs == 0 { return (self, true) }
      \(kind.isSigned ? "if rhs == -1 && self == Self.min { return (self, true) }" : "")
      return (self / rhs, false)
    }
    """
    """
    func remainderReportingOverflow(dividingBy rhs: Self) -> (partialValue: Self, overflow: Bool) {
      if rhs == 0 { return (self, true) }
      \(kind.isSigned ? "if rhs == -1 { return (0, self == Self.min) }" : "")
      return (self % rhs, false)
    }
    """
  }
}
