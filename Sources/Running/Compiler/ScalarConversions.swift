import Checking
import Natives

/// Conversions between the library's number types, by the rule that the initialiser names.
extension FunctionCompiler {
  func convert(
    _ a: Raw, _ from: Representation.ScalarKind, _ to: Representation.ScalarKind,
    _ rule: Intrinsic.ConversionRule, to slot: Slot
  ) {
    let d = Raw(slot.raw)
    switch (from.isFloating, to.isFloating) {
    case (true, true):
      switch rule {
      case .exact:
        if from == .double, to == .float { return code.emit(.scalar(.doubleToFloatExactly, d, a)) }
        code.emit(from == to ? .move(d + 1, a) : .scalar(.floatToDouble, d + 1, a))
        code.emit(.loadInt(d, 1))
      case .trapping, .truncating, .clamping, .rounding:
        if from == to { return code.emit(.move(d, a)) }
        code.emit(.scalar(from == .double ? .doubleToFloat : .floatToDouble, d, a))
      }
    case (false, true):
      let isUnsigned = from.bitWidth == 64 && !from.isSigned
      if rule == .exact {
        code.emit(.scalar(isUnsigned ? .unsignedToDoubleExactly : .intToDoubleExactly, d, a))
        guard to == .float else { return }
        // What a Float holds a Double holds as well: the number has to pass both.
        let isDouble = temporaryWord()
        code.emit(.move(isDouble, d))
        code.emit(.scalar(.doubleToFloatExactly, d, d + 1))
        code.emit(.and(d, d, isDouble))
        return
      }
      if to == .double, !isUnsigned { return code.emit(.intToDouble(d, a)) }
      switch (to, isUnsigned) {
      case (.double, _): code.emit(.scalar(.unsignedToDouble, d, a))
      case (_, true): code.emit(.scalar(.unsignedToFloat, d, a))
      case (_, false): code.emit(.scalar(.intToFloat, d, a))
      }
    case (true, false):
      let isUnsigned = to.bitWidth == 64 && !to.isSigned
      if rule == .exact {
        var source = a
        if from == .float {
          source = temporaryWord()
          code.emit(.scalar(.floatToDouble, source, a))
        }
        code.emit(.scalar(isUnsigned ? .doubleToUnsignedExactly : .doubleToIntExactly, d, source))
        exactRange(d, to)
        return
      }
      // The machine's own conversions speak of `Int` and `UInt`.
      if to.width != nil || to == .int64 || to == .uint64 { return narrow(a, from, to, to: d) }
      if from == .double {
        code.emit(isUnsigned ? .scalar(.doubleToUnsigned, d, a) : .doubleToInt(d, a))
      } else {
        code.emit(.scalar(isUnsigned ? .floatToUnsigned : .floatToInt, d, a))
      }
    case (false, false): convertInteger(a, from, to, rule, to: slot)
    }
  }

  /// A floating number as a whole one. What lies just below the least of them is a double only for fewer than 64 bits.
  private func narrow(
    _ a: Raw, _ from: Representation.ScalarKind, _ to: Representation.ScalarKind, to d: Raw
  ) {
    var source = a
    if from == .float {
      source = temporaryWord()
      code.emit(.scalar(.floatToDouble, source, a))
    }
    let names = (from: from == .float ? "Float" : "Double", to: Self.name(of: to))
    func check(_ failure: String, _ branch: (Raw, Constant) -> Instruction, _ limit: Double) {
      let passed = code.makeLabel()
      code.emit(branch(source, code.constant(limit.bitPattern)), to: passed)
      trap("Fatal error: \(names.from) value cannot be converted to \(names.to) because \(failure)")
      code.bind(passed)
    }
    let size = Double(sign: .plus, exponent: to.isSigned ? to.bitWidth - 1 : to.bitWidth, significand: 1)
    let finite = Double.greatestFiniteMagnitude
    check("it is either infinite or NaN", { .branchLessOrEqualDoubleK($0, $1, 0) }, finite)
    check("it is either infinite or NaN", { .branchGreaterOrEqualDoubleK($0, $1, 0) }, -finite)
    if to == .int64 {
      check("the result would be less than \(names.to).min", { .branchGreaterOrEqualDoubleK($0, $1, 0) }, -size)
    } else {
      check(
        "the result would be less than \(names.to).min", { .branchGreaterDoubleK($0, $1, 0) },
        to.isSigned ? -size - 1 : -1)
    }
    check("the result would be greater than \(names.to).max", { .branchLessDoubleK($0, $1, 0) }, size)
    code.emit(to == .uint64 ? .scalar(.doubleToUnsigned, d, source) : .doubleToInt(d, source))
  }

  private static func name(of kind: Representation.ScalarKind) -> String {
    switch kind {
    case .int: "Int"
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .uint: "UInt"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    case .uint64: "UInt64"
    case .bool: "Bool"
    case .unicodeScalar: "Unicode.Scalar"
    case .float: "Float"
    case .double: "Double"
    }
  }

  /// Clears the flag of an optional number that does not fit its type.
  private func exactRange(_ d: Raw, _ to: Representation.ScalarKind) {
    guard let width = to.width else { return }
    let fits = code.makeLabel()
    let wrapped = temporaryWord()
    code.emit(.move(wrapped, d + 1))
    code.emit(.wrap(wrapped, width))
    code.emit(.branchEqual(wrapped, d + 1, 0), to: fits)
    code.emit(.loadInt(d, 0))
    code.emit(.loadInt(d + 1, 0))
    code.bind(fits)
  }

  private func convertInteger(
    _ a: Raw, _ from: Representation.ScalarKind, _ to: Representation.ScalarKind,
    _ rule: Intrinsic.ConversionRule, to slot: Slot
  ) {
    let d = Raw(slot.raw)
    let fromWideUnsigned = from.bitWidth == 64 && !from.isSigned
    let toWideUnsigned = to.bitWidth == 64 && !to.isSigned
    switch rule {
    case .trapping, .rounding:
      if fromWideUnsigned != toWideUnsigned, fromWideUnsigned || from.isSigned {
        code.emit(.scalar(fromWideUnsigned ? .checkSignBit : .checkNotNegative, d, a))
      } else if d != a {
        code.emit(.move(d, a))
      }
      if let width = to.width, !to.contains(from) { code.emit(.checkFits(d, width)) }
    case .truncating:
      if d != a { code.emit(.move(d, a)) }
      if let width = to.width { code.emit(.wrap(d, width)) }
    case .exact:
      code.emit(.move(d + 1, a))
      code.emit(.loadInt(d, 1))
      if fromWideUnsigned != toWideUnsigned, fromWideUnsigned || from.isSigned {
        let fits = code.makeLabel()
        code.emit(.branchGreaterOrEqualK(a, code.constant(0), 0), to: fits)
        code.emit(.loadInt(d, 0))
        code.emit(.loadInt(d + 1, 0))
        code.bind(fits)
      }
      exactRange(d, to)
    case .clamping:
      let window = temporary(TypeLayout(raw: 3, references: 0))
      code.emit(.move(Raw(window.raw), a))
      let (low, high) = to.bounds
      if fromWideUnsigned {
        loadWord(0, to: Raw(window.raw + 1))
        loadWord(high, to: Raw(window.raw + 2))
        code.emit(.scalar(.clampUnsigned, d, Raw(window.raw)))
      } else {
        loadWord(low, to: Raw(window.raw + 1))
        loadWord(toWideUnsigned ? UInt64(Int64.max) : high, to: Raw(window.raw + 2))
        code.emit(.scalar(.clampSigned, d, Raw(window.raw)))
      }
    }
  }
}

extension Representation.ScalarKind {
  /// Of integers narrower than a word.
  var width: ScalarWidth? {
    switch self {
    case .int8: .int8
    case .int16: .int16
    case .int32: .int32
    case .uint8: .uint8
    case .uint16: .uint16
    case .uint32, .unicodeScalar: .uint32
    case .int, .int64, .uint, .uint64, .float, .double, .bool: nil
    }
  }

  var isFloating: Bool { self == .double || self == .float }

  var isInteger: Bool {
    switch self {
    case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64: true
    case .float, .double, .bool, .unicodeScalar: false
    }
  }

  /// Whether every value of another integer type is one of this one.
  func contains(_ other: Self) -> Bool {
    if isSigned == other.isSigned { return bitWidth >= other.bitWidth }
    return isSigned && bitWidth > other.bitWidth
  }

  /// The smallest and largest integer, as words.
  var bounds: (UInt64, UInt64) {
    if isSigned {
      let high = UInt64(1) << UInt64(bitWidth - 1) &- 1
      return (~high, high)
    }
    return (0, bitWidth == 64 ? .max : UInt64(1) << UInt64(bitWidth) &- 1)
  }
}
