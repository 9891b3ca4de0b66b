import Checking
import Natives

extension FunctionCompiler {
  /// Writes the instructions of an intrinsic.
  func emit(
    _ intrinsic: Intrinsic, _ decl: FunctionDecl, _ sub: Substitution, _ receiver: Receiver,
    _ arguments: [Passed], _ type: TypeInfo, into target: Slot?
  ) -> Value {
    var all = arguments
    if decl.hasReceiver, !decl.isInitializer {
      switch receiver {
      case .none: break
      case .expression(let expression):
        if decl.isMutating {
          let own = placing(isSteady: arguments.allSatisfy(isSimple)) { place(expression) }
          all.insert(.place(own, info(expression.type)), at: 0)
        } else {
          all.insert(.expression(expression), at: 0)
        }
      case .value(let value): all.insert(.value(value), at: 0)
      case .place(let place, let type): all.insert(.place(place, type), at: 0)
      }
    }
    let slot = target ?? temporary(type.layout)
    let start = mark
    switch intrinsic {
    case .integer, .floating, .boolean, .convert, .convertAny:
      if case .place(let place, let placeType)? = all.first {
        // `+=`: the other operand first, then the place.
        if emitProduct(intrinsic, all[1], to: place, placeType) { break }
        let right = constantWord(all[1]) == nil ? Passed.value(argumentValue(all[1])) : all[1]
        let opened = open(place, placeType, into: nil)
        all[0] = .value(Value(slot: opened, type: placeType, isOwned: false))
        all[1] = right
        emitScalar(intrinsic, all, placeType, to: opened)
        close(place, placeType, from: opened)
      } else {
        emitScalar(intrinsic, all, type, to: slot)
      }
    case .array(let operation): emit(operation, decl, all, type, to: slot)
    case .dictionary(let operation): emit(operation, decl, all, type, to: slot)
    case .string(let operation): emit(operation, all, to: slot)
    case .value(let operation): emit(operation, sub, all, type, to: slot)
    }
    release(to: start)
    return Value(slot: slot, type: type, isOwned: target == nil)
  }

  /// Operands of which none changes while the others are evaluated.
  func operands(_ arguments: [Passed]) -> [Value] {
    var values: [Value] = []
    for (index, argument) in arguments.enumerated() {
      let value = argumentValue(argument)
      let isLast = arguments[(index + 1)...].allSatisfy { isSimple($0) }
      values.append(isLast || value.isOwned || isTemporaryRaw(value) ? value : keep(value))
    }
    return values
  }

  private func isTemporaryRaw(_ value: Value) -> Bool { value.isOwned }

  private func isSimple(_ argument: Passed) -> Bool {
    switch argument {
    case .expression(let expression): isSimple(expression)
    case .value: true
    case .place, .defaulted, .variadic: false
    }
  }

  /// The word of a literal, for instructions that take a constant.
  func constantWord(_ argument: Passed) -> UInt64? {
    guard case .expression(let expression) = argument else { return nil }
    return constantWord(expression)
  }

  func constantWord(_ expression: Expression) -> UInt64? {
    guard case .scalar(let kind) = info(expression.type).form else { return nil }
    if case .integer(let magnitude, let isNegative) = expression.kind {
      if kind == .float { return nil }
      if kind == .double { return (isNegative ? -Double(magnitude) : Double(magnitude)).bitPattern }
      return isNegative ? 0 &- magnitude : magnitude
    }
    if case .floating(let number) = expression.kind { return kind == .double ? number.bitPattern : nil }
    if case .boolean(let isTrue) = expression.kind { return isTrue ? 1 : 0 }
    // `-1` is an operator of the library on a literal.
    guard case .call(let call) = expression.kind, case .function(let decl, _, _, _) = call.callee,
      case .native(.intrinsic(let intrinsic)) = decl.implementation, call.arguments.count == 1,
      case .value(let inner) = call.arguments[0], let word = constantWord(inner)
    else { return nil }
    if case .integer(.negate, _) = intrinsic { return 0 &- word }
    if case .floating(.negate, .double) = intrinsic { return (-Double(bitPattern: word)).bitPattern }
    return intrinsic == .value(.identity) ? word : nil
  }

  // Scalars.

  private func emitScalar(_ intrinsic: Intrinsic, _ arguments: [Passed], _ type: TypeInfo, to slot: Slot) {
    switch intrinsic {
    case .integer(let operation, let kind): emit(operation, kind, arguments, to: slot)
    case .floating(let operation, let kind): emit(operation, kind, arguments, to: slot)
    case .boolean(let operation):
      let values = operands(arguments)
      let d = Raw(slot.raw)
      switch operation {
      case .not: code.emit(.not(d, values[0].raw))
      case .equal: code.emit(.equal(d, values[0].raw, values[1].raw))
      case .notEqual: code.emit(.notEqual(d, values[0].raw, values[1].raw))
      }
    case .convert(let from, let to, let rule):
      convert(operands(arguments)[0].raw, from, to, rule, to: slot)
    case .convertAny(let to, let rule):
      let operand = operands(arguments)[0]
      guard case .scalar(let from) = operand.type.form else {
        return unsupported("a conversion of \(oracle.name(of: operand.type.type, isQualified: false)) to a number")
      }
      convert(operand.raw, from, to, rule, to: slot)
    case .array, .dictionary, .string, .value: preconditionFailure("not an operation on scalars")
    }
  }

  private func emit(
    _ operation: Intrinsic.IntegerOperation, _ kind: Representation.ScalarKind, _ arguments: [Passed], to slot: Slot
  ) {
    let d = Raw(slot.raw)
    if operation == .add, kind.bitWidth == 64, kind.isSigned, emitLinear(arguments, to: d) { return }
    if let last = arguments.last, arguments.count == 2, let word = constantWord(last) {
      if emit(operation, kind, arguments[0], constant: word, to: d) { return }
    }
    if arguments.count == 2, operation.isCommutative, let word = constantWord(arguments[0]) {
      if emit(operation, kind, arguments[1], constant: word, to: d) { return }
    }
    let values = operands(arguments)
    let a = values[0].raw
    let b = values.count > 1 ? values[1].raw : a
    let isWide = kind.bitWidth == 64
    let isUnsigned = isWide && !kind.isSigned
    func narrow() { if let width = kind.width { code.emit(.checkRange(d, width)) } }
    func wrap() { if let width = kind.width { code.emit(.wrap(d, width)) } }
    func scalar(_ operation: ScalarOperation) { emitScalar(operation, d, values) }
    switch operation {
    case .add:
      code.emit(isUnsigned ? .addUnsigned(d, a, b) : .add(d, a, b))
      narrow()
    case .subtract:
      code.emit(isUnsigned ? .subtractUnsigned(d, a, b) : .subtract(d, a, b))
      narrow()
    case .multiply:
      if let width = kind.width, a == d, b == d {
        // A trap tells the factor.
        let square = temporaryWord()
        code.emit(.multiply(square, a, b))
        code.emit(.checkRange(square, width))
        code.emit(.move(d, square))
      } else {
        code.emit(isUnsigned ? .multiplyUnsigned(d, a, b) : .multiply(d, a, b))
        narrow()
      }
    case .divide:
      code.emit(isUnsigned ? .divideUnsigned(d, a, b) : .divide(d, a, b))
      narrow()
    case .remainder where !isWide && kind.isSigned:
      // It overflows where the quotient does.
      let (remainder, quotient) = (temporaryWord(), temporaryWord())
      code.emit(.remainder(remainder, a, b))
      code.emit(.divide(quotient, a, b))
      if let width = kind.width { code.emit(.checkRange(quotient, width)) }
      code.emit(.move(d, remainder))
    case .remainder: code.emit(isUnsigned ? .remainderUnsigned(d, a, b) : .remainder(d, a, b))
    case .negate:
      code.emit(.negate(d, a))
      narrow()
    case .wrappingAdd:
      code.emit(.addWrapping(d, a, b))
      wrap()
    case .wrappingSubtract:
      code.emit(.subtractWrapping(d, a, b))
      wrap()
    case .wrappingMultiply:
      code.emit(.multiplyWrapping(d, a, b))
      wrap()
    case .and: code.emit(.and(d, a, b))
    case .or: code.emit(.or(d, a, b))
    case .exclusiveOr: code.emit(.exclusiveOr(d, a, b))
    case .not:
      code.emit(.complement(d, a))
      wrap()
    case .shiftLeft:
      scalar(kind.isSigned ? .shiftLeftSigned : .shiftLeftUnsigned)
      wrap()
    case .shiftRight:
      scalar(kind.isSigned ? .shiftRightSigned : .shiftRightUnsigned)
      // By a negative amount it shifts to the left, out of a narrow type.
      if constantWord(arguments[1]).map({ Int64(bitPattern: $0) < 0 }) ?? true { wrap() }
    case .maskingShiftLeft:
      maskShift(values, kind, to: d, .maskingShiftLeft)
      wrap()
    case .maskingShiftRight:
      maskShift(values, kind, to: d, kind.isSigned ? .maskingShiftRightSigned : .maskingShiftRightUnsigned)
    case .equal: code.emit(.equal(d, a, b))
    case .notEqual: code.emit(.notEqual(d, a, b))
    case .less: code.emit(isUnsigned ? .below(d, a, b) : .less(d, a, b))
    case .lessOrEqual: code.emit(isUnsigned ? .belowOrEqual(d, a, b) : .lessOrEqual(d, a, b))
    case .greater: code.emit(isUnsigned ? .below(d, b, a) : .less(d, b, a))
    case .greaterOrEqual: code.emit(isUnsigned ? .belowOrEqual(d, b, a) : .lessOrEqual(d, b, a))
    case .addReportingOverflow: reporting(values, kind, .addReporting, .addReportingUnsigned, to: slot)
    case .subtractReportingOverflow:
      reporting(values, kind, .subtractReporting, .subtractReportingUnsigned, to: slot)
    case .multiplyReportingOverflow:
      reporting(values, kind, .multiplyReporting, .multiplyReportingUnsigned, to: slot)
    case .leadingZeroBitCount:
      let bits = unsignedBits(a, kind)
      code.emit(.scalar(.leadingZeros, d, bits))
      if !isWide { code.emit(.subtractK(d, d, code.constant(UInt64(64 - kind.bitWidth)))) }
    case .trailingZeroBitCount:
      let bits = unsignedBits(a, kind)
      if !isWide {
        let guardBit = temporaryWord()
        loadWord(1 << UInt64(kind.bitWidth), to: guardBit)
        code.emit(.or(bits, bits, guardBit))
      }
      code.emit(.scalar(.trailingZeros, d, bits))
    case .nonzeroBitCount: code.emit(.scalar(.nonzeroBits, d, unsignedBits(a, kind)))
    case .byteSwapped:
      let bits = unsignedBits(a, kind)
      code.emit(.scalar(.byteSwapped, d, bits))
      if !isWide {
        let count = temporary(TypeLayout(raw: 2, references: 0))
        code.emit(.move(Raw(count.raw), d))
        loadInt(64 - kind.bitWidth, to: Raw(count.raw + 1))
        code.emit(.scalar(.shiftRightUnsigned, d, Raw(count.raw)))
        wrap()
      }
    }
  }

  /// The value's bits alone, in a register of their own.
  private func unsignedBits(_ a: Raw, _ kind: Representation.ScalarKind) -> Raw {
    let bits = temporaryWord()
    code.emit(.move(bits, a))
    switch kind.width {
    case .int8, .uint8: code.emit(.wrap(bits, .uint8))
    case .int16, .uint16: code.emit(.wrap(bits, .uint16))
    case .int32, .uint32: code.emit(.wrap(bits, .uint32))
    case nil: break
    }
    return bits
  }

  private func maskShift(
    _ values: [Value], _ kind: Representation.ScalarKind, to d: Raw, _ operation: ScalarOperation
  ) {
    let pair = temporary(TypeLayout(raw: 2, references: 0))
    code.emit(.move(Raw(pair.raw), values[0].raw))
    code.emit(.andK(Raw(pair.raw + 1), values[1].raw, code.constant(UInt64(kind.bitWidth - 1))))
    code.emit(.scalar(operation, d, Raw(pair.raw)))
  }

  private func reporting(
    _ values: [Value], _ kind: Representation.ScalarKind, _ signed: ScalarOperation, _ unsigned: ScalarOperation,
    to slot: Slot
  ) {
    let d = Raw(slot.raw)
    let isUnsigned = kind.bitWidth == 64 && !kind.isSigned
    emitScalar(isUnsigned ? unsigned : signed, d, values)
    guard let width = kind.width else { return }
    // Narrow values never overflow 64 bits: whether wrapping changes the value is the answer.
    let whole = temporaryWord()
    code.emit(.move(whole, d))
    code.emit(.wrap(d, width))
    code.emit(.notEqual(d + 1, whole, d))
  }

  /// An operation whose operands must stand one behind the other.
  func emitScalar(_ operation: ScalarOperation, _ d: Raw, _ values: [Value]) {
    if values.count == 1 { return code.emit(.scalar(operation, d, values[0].raw)) }
    let window = temporary(TypeLayout(raw: values.count, references: 0))
    for (index, value) in values.enumerated() { code.emit(.move(Raw(window.raw + index), value.raw)) }
    code.emit(.scalar(operation, d, Raw(window.raw)))
  }

  /// The instructions that take their right operand from the constants; false, with nothing evaluated, where there is
  /// none for the operation.
  private func emit(
    _ operation: Intrinsic.IntegerOperation, _ kind: Representation.ScalarKind, _ argument: Passed,
    constant: UInt64, to d: Raw
  ) -> Bool {
    let isUnsigned = kind.bitWidth == 64 && !kind.isSigned
    switch operation {
    case .and: code.emit(.andK(d, argumentValue(argument).raw, code.constant(constant)))
    case .equal: code.emit(.equalK(d, argumentValue(argument).raw, code.constant(constant)))
    case .divide where !isUnsigned && Self.neverFails(constant),
      .remainder where !isUnsigned && Self.neverFails(constant):
      divide(argumentValue(argument).raw, by: constant, remainder: operation == .remainder, to: d)
    case .add where !isUnsigned, .subtract where !isUnsigned, .multiply where !isUnsigned:
      let a = argumentValue(argument).raw
      let k = code.constant(constant)
      if operation == .add {
        code.emit(.addK(d, a, k))
      } else {
        code.emit(operation == .subtract ? .subtractK(d, a, k) : .multiplyK(d, a, k))
      }
      if let width = kind.width { code.emit(.checkRange(d, width)) }
    case .add, .subtract, .multiply, .divide, .remainder, .negate, .wrappingAdd, .wrappingSubtract, .wrappingMultiply,
      .or, .exclusiveOr, .not, .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .addReportingOverflow, .subtractReportingOverflow,
      .multiplyReportingOverflow, .leadingZeroBitCount, .trailingZeroBitCount, .nonzeroBitCount, .byteSwapped:
      return false
    }
    return true
  }

  /// Whether a division by the word can neither overflow nor be one by zero.
  private static func neverFails(_ divisor: UInt64) -> Bool { divisor != 0 && divisor != .max }

  /// Division by what never fails, and by shifts where that is enough.
  private func divide(_ a: Raw, by constant: UInt64, remainder: Bool, to d: Raw) {
    let divisor = Int(Int64(bitPattern: constant))
    if divisor > 0, divisor & (divisor - 1) == 0 {
      code.emit(
        remainder
          ? .remainderByPower(d, a, code.constant(constant - 1))
          : .divideByPower(d, a, code.constant(UInt64(divisor.trailingZeroBitCount))))
    } else {
      let k = code.constant(constant)
      code.emit(remainder ? .remainderK(d, a, k) : .divideK(d, a, k))
    }
  }

  private func emit(
    _ operation: Intrinsic.FloatingOperation, _ kind: Representation.ScalarKind, _ arguments: [Passed], to slot: Slot
  ) {
    let d = Raw(slot.raw)
    let isDouble = kind == .double
    if isDouble, operation == .divide, arguments.allSatisfy({ constantWord($0).map { $0 << 1 == 0 } ?? false }) {
      // The compiler does this one, and its NaN has no sign; the processor's has.
      return loadWord(Double.nan.bitPattern, to: d)
    }
    if isDouble, arguments.count == 2 {
      if let form = operation.byConstant, let word = constantWord(arguments[1]) {
        return code.emit(form(d, argumentValue(arguments[0]).raw, code.constant(word)))
      }
      if operation.isCommutative, let form = operation.byConstant, let word = constantWord(arguments[0]) {
        return code.emit(form(d, argumentValue(arguments[1]).raw, code.constant(word)))
      }
    }
    if isDouble, operation == .add || operation == .subtract, emitProduct(operation, arguments, to: d) { return }
    let values = operands(arguments)
    let a = values[0].raw
    let b = values.count > 1 ? values[1].raw : a
    func scalar(_ double: ScalarOperation, _ float: ScalarOperation) {
      emitScalar(isDouble ? double : float, d, values)
    }
    switch operation {
    case .add: code.emit(isDouble ? .addDouble(d, a, b) : .addFloat(d, a, b))
    case .subtract: code.emit(isDouble ? .subtractDouble(d, a, b) : .subtractFloat(d, a, b))
    case .multiply: code.emit(isDouble ? .multiplyDouble(d, a, b) : .multiplyFloat(d, a, b))
    case .divide: code.emit(isDouble ? .divideDouble(d, a, b) : .divideFloat(d, a, b))
    case .negate: code.emit(isDouble ? .negateDouble(d, a) : .scalar(.negateFloat, d, a))
    case .squareRoot: code.emit(isDouble ? .squareRoot(d, a) : .scalar(.squareRootFloat, d, a))
    case .truncatingRemainder: scalar(.remainderDouble, .remainderFloat)
    case .absolute: scalar(.absoluteDouble, .absoluteFloat)
    case .fusedMultiplyAdd: scalar(.fusedMultiplyAddDouble, .fusedMultiplyAddFloat)
    case .equal: if isDouble { code.emit(.equalDouble(d, a, b)) } else { scalar(.equalFloat, .equalFloat) }
    case .notEqual: scalar(.notEqualDouble, .notEqualFloat)
    case .less: if isDouble { code.emit(.lessDouble(d, a, b)) } else { scalar(.lessFloat, .lessFloat) }
    case .lessOrEqual:
      if isDouble { code.emit(.lessOrEqualDouble(d, a, b)) } else { scalar(.lessOrEqualFloat, .lessOrEqualFloat) }
    case .greater:
      if isDouble { code.emit(.lessDouble(d, b, a)) } else { emitScalar(.lessFloat, d, values.reversed()) }
    case .greaterOrEqual:
      if isDouble {
        code.emit(.lessOrEqualDouble(d, b, a))
      } else {
        emitScalar(.lessOrEqualFloat, d, values.reversed())
      }
    case .roundToNearestOrAwayFromZero: scalar(.roundAwayDouble, .roundAwayFloat)
    case .roundToNearestOrEven: scalar(.roundEvenDouble, .roundEvenFloat)
    case .roundUp: scalar(.roundUpDouble, .roundUpFloat)
    case .roundDown: scalar(.roundDownDouble, .roundDownFloat)
    case .roundTowardZero: scalar(.roundTowardZeroDouble, .roundTowardZeroFloat)
    case .minimum: scalar(.minimumDouble, .minimumFloat)
    case .maximum: scalar(.maximumDouble, .maximumFloat)
    case .bitPattern, .fromBitPattern: code.emit(.move(d, a))
    }
  }
}

extension Intrinsic.IntegerOperation {
  /// Also in what a trap says of it: `+` and `*` name their operands in the order written.
  fileprivate var isCommutative: Bool {
    self == .multiply || self == .and || self == .equal
  }
}

extension Intrinsic.FloatingOperation {
  /// The instruction for a `Double` and a constant behind it.
  fileprivate var byConstant: ((Raw, Raw, Constant) -> Instruction)? {
    switch self {
    case .add: Instruction.addDoubleK
    case .subtract: Instruction.subtractDoubleK
    case .multiply: Instruction.multiplyDoubleK
    case .divide: Instruction.divideDoubleK
    case .negate, .squareRoot, .truncatingRemainder, .absolute, .fusedMultiplyAdd, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .roundToNearestOrAwayFromZero, .roundToNearestOrEven, .roundUp,
      .roundDown, .roundTowardZero, .minimum, .maximum, .bitPattern, .fromBitPattern:
      nil
    }
  }

  fileprivate var isCommutative: Bool { self == .add || self == .multiply }
}

extension FunctionDecl {
  var isInitializer: Bool { if case .initializer = kind { true } else { false } }
}
