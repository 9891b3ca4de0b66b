import Natives

extension ScalarWidth {
  @inline(__always)
  func contains(_ value: Int) -> Bool {
    switch self {
    case .int8: Int(Int8(truncatingIfNeeded: value)) == value
    case .int16: Int(Int16(truncatingIfNeeded: value)) == value
    case .int32: Int(Int32(truncatingIfNeeded: value)) == value
    case .uint8: value & ~0xFF == 0
    case .uint16: value & ~0xFFFF == 0
    case .uint32: value & ~0xFFFF_FFFF == 0
    }
  }

  @inline(__always)
  func wrap(_ word: UInt64) -> UInt64 {
    switch self {
    case .int8: UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: word)))
    case .int16: UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: word)))
    case .int32: UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: word)))
    case .uint8: word & 0xFF
    case .uint16: word & 0xFFFF
    case .uint32: word & 0xFFFF_FFFF
    }
  }
}

extension Machine {
  /// The operations on scalars outside the inner loop; false with a complaint where Swift traps.
  @inline(never)
  mutating func calculate(
    _ operation: ScalarOperation, _ d: UnsafeMutablePointer<UInt64>, _ a: UnsafeMutablePointer<UInt64>
  ) -> Bool {
    let x = a[0]
    let i = Int(bitPattern: UInt(x))
    func y() -> UInt64 { a[1] }
    func j() -> Int { Int(bitPattern: UInt(a[1])) }
    let real = Double(bitPattern: x)
    func real2() -> Double { Double(bitPattern: a[1]) }
    let single = Float(bitPattern: UInt32(truncatingIfNeeded: x))
    func single2() -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: a[1])) }
    func set(_ value: Int) { d[0] = UInt64(bitPattern: Int64(value)) }
    func set(_ value: Double) { d[0] = value.bitPattern }
    func set(_ value: Float) { d[0] = UInt64(value.bitPattern) }
    func set(_ value: Bool) { d[0] = value ? 1 : 0 }
    func set(_ pair: (partialValue: Int, overflow: Bool)) {
      d[0] = UInt64(bitPattern: Int64(pair.partialValue))
      d[1] = pair.overflow ? 1 : 0
    }
    func set(_ pair: (partialValue: UInt64, overflow: Bool)) {
      d[0] = pair.partialValue
      d[1] = pair.overflow ? 1 : 0
    }
    func setOptional(_ value: UInt64?) {
      d[0] = value == nil ? 0 : 1
      d[1] = value ?? 0
    }
    func failsToFit<Value: BinaryFloatingPoint>(_ value: Value, _ from: String, _ to: String) -> String {
      if !value.isFinite {
        return "Fatal error: \(from) value cannot be converted to \(to) because it is either infinite or NaN"
      }
      return value < 0
        ? "Fatal error: \(from) value cannot be converted to \(to) because the result would be less than \(to).min"
        : "Fatal error: \(from) value cannot be converted to \(to) because the result would be greater than \(to).max"
    }
    switch operation {
    case .shiftLeftSigned: set(i << j())
    case .shiftRightSigned: set(i >> j())
    case .shiftLeftUnsigned: d[0] = x << j()
    case .shiftRightUnsigned: d[0] = x >> j()
    case .maskingShiftLeft: d[0] = x &<< y()
    case .maskingShiftRightSigned: set(i &>> j())
    case .maskingShiftRightUnsigned: d[0] = x &>> y()
    case .addReporting: set(i.addingReportingOverflow(j()))
    case .subtractReporting: set(i.subtractingReportingOverflow(j()))
    case .multiplyReporting: set(i.multipliedReportingOverflow(by: j()))
    case .addReportingUnsigned: set(x.addingReportingOverflow(y()))
    case .subtractReportingUnsigned: set(x.subtractingReportingOverflow(y()))
    case .multiplyReportingUnsigned: set(x.multipliedReportingOverflow(by: y()))
    case .leadingZeros: set(x.leadingZeroBitCount)
    case .trailingZeros: set(x.trailingZeroBitCount)
    case .nonzeroBits: set(x.nonzeroBitCount)
    case .byteSwapped: d[0] = x.byteSwapped

    case .remainderDouble: set(real.truncatingRemainder(dividingBy: real2()))
    case .absoluteDouble: set(real.magnitude)
    case .fusedMultiplyAddDouble: set(Double(bitPattern: a[0]).addingProduct(real2(), Double(bitPattern: a[2])))
    case .minimumDouble: set(Double.minimum(real, real2()))
    case .maximumDouble: set(Double.maximum(real, real2()))
    case .notEqualDouble: set(real != real2())
    case .roundAwayDouble: set(real.rounded(.toNearestOrAwayFromZero))
    case .roundEvenDouble: set(real.rounded(.toNearestOrEven))
    case .roundUpDouble: set(real.rounded(.up))
    case .roundDownDouble: set(real.rounded(.down))
    case .roundTowardZeroDouble: set(real.rounded(.towardZero))
    case .negateFloat: set(-single)
    case .squareRootFloat: set(single.squareRoot())
    case .remainderFloat: set(single.truncatingRemainder(dividingBy: single2()))
    case .absoluteFloat: set(single.magnitude)
    case .fusedMultiplyAddFloat:
      set(single.addingProduct(single2(), Float(bitPattern: UInt32(truncatingIfNeeded: a[2]))))
    case .minimumFloat: set(Float.minimum(single, single2()))
    case .maximumFloat: set(Float.maximum(single, single2()))
    case .roundAwayFloat: set(single.rounded(.toNearestOrAwayFromZero))
    case .roundEvenFloat: set(single.rounded(.toNearestOrEven))
    case .roundUpFloat: set(single.rounded(.up))
    case .roundDownFloat: set(single.rounded(.down))
    case .roundTowardZeroFloat: set(single.rounded(.towardZero))
    case .equalFloat: set(single == single2())
    case .notEqualFloat: set(single != single2())
    case .lessFloat: set(single < single2())
    case .lessOrEqualFloat: set(single <= single2())

    case .unsignedToDouble: set(Double(x))
    case .intToFloat: set(Float(i))
    case .unsignedToFloat: set(Float(x))
    case .floatToDouble: set(Double(single))
    case .doubleToFloat: set(Float(real))
    case .doubleToUnsigned:
      guard real > -1, real < 18_446_744_073_709_551_616 else {
        complaint = failsToFit(real, "Double", "UInt")
        return false
      }
      d[0] = UInt64(real)
    case .floatToInt:
      guard single >= -9_223_372_036_854_775_808, single < 9_223_372_036_854_775_808 else {
        complaint = failsToFit(single, "Float", "Int")
        return false
      }
      set(Int(single))
    case .floatToUnsigned:
      guard single > -1, single < 18_446_744_073_709_551_616 else {
        complaint = failsToFit(single, "Float", "UInt")
        return false
      }
      d[0] = UInt64(single)
    case .doubleToIntExactly: setOptional(Int(exactly: real).map { UInt64(bitPattern: Int64($0)) })
    case .doubleToUnsignedExactly: setOptional(UInt64(exactly: real))
    case .intToDoubleExactly: setOptional(Double(exactly: i)?.bitPattern)
    case .unsignedToDoubleExactly: setOptional(Double(exactly: x)?.bitPattern)
    case .doubleToFloatExactly: setOptional(Float(exactly: real).map { UInt64($0.bitPattern) })
    case .checkNotNegative, .checkSignBit:
      guard i >= 0 else {
        complaint =
          operation == .checkNotNegative
          ? "Fatal error: Negative value is not representable"
          : "Fatal error: Not enough bits to represent the passed value"
        return false
      }
      d[0] = x
    case .clampSigned: set(min(max(i, j()), Int(bitPattern: UInt(a[2]))))
    case .clampUnsigned: d[0] = min(max(x, y()), a[2])
    }
    return true
  }
}
