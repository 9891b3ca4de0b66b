import Checking
import Natives

/// Two operations in one instruction, where the first one's result is only an operand of the second.
extension FunctionCompiler {
  /// `a * 3 + 1`, of 64 bits.
  func emitLinear(_ arguments: [Passed], to d: Raw) -> Bool {
    guard arguments.count == 2, case .expression(let left) = arguments[0], let addend = constantWord(arguments[1]),
      case .call(let call) = left.kind, case .function(let decl, _, _, _) = call.callee,
      case .native(.intrinsic(.integer(.multiply, let kind))) = decl.implementation, kind.bitWidth == 64, kind.isSigned,
      call.arguments.count == 2, case .value(let a) = call.arguments[0], case .value(let b) = call.arguments[1]
    else { return false }
    let factor: UInt64
    let operand: Raw
    if let word = constantWord(b) {
      (factor, operand) = (word, self.operand(a))
    } else if let word = constantWord(a) {
      (factor, operand) = (word, self.operand(b))
    } else {
      return false
    }
    code.emit(.linear(d, operand, code.constantPair(factor, addend)))
    return true
  }

  /// The factors of a product of doubles, neither of them a constant.
  private func factors(_ expression: Expression) -> (Expression, Expression)? {
    guard case .call(let call) = expression.kind, case .function(let decl, _, _, _) = call.callee,
      case .native(.intrinsic(.floating(.multiply, .double))) = decl.implementation, call.arguments.count == 2,
      case .value(let a) = call.arguments[0], case .value(let b) = call.arguments[1],
      constantWord(a) == nil, constantWord(b) == nil
    else { return nil }
    return (a, b)
  }

  /// `a + b * c`, `b * c + a` and `a - b * c` of doubles. Products are rounded before they are added, as they are in
  /// two steps.
  func emitProduct(_ operation: Intrinsic.FloatingOperation, _ arguments: [Passed], to d: Raw) -> Bool {
    guard arguments.count == 2, case .expression(let left) = arguments[0], case .expression(let right) = arguments[1],
      rawTop < 240
    else { return false }
    if let (b, c) = factors(right) {
      let values = operands([arguments[0], .expression(b), .expression(c)])
      emitProduct(operation, values[0].raw, values[1].raw, values[2].raw, to: d)
      return true
    }
    if operation == .add, let (b, c) = factors(left) {
      let values = operands([.expression(b), .expression(c), arguments[1]])
      emitProduct(operation, values[2].raw, values[0].raw, values[1].raw, to: d)
      return true
    }
    return false
  }

  /// `place += b * c`.
  func emitProduct(_ intrinsic: Intrinsic, _ right: Passed, to place: Place, _ type: TypeInfo) -> Bool {
    guard case .floating(let operation, .double) = intrinsic, operation == .add || operation == .subtract,
      case .expression(let expression) = right, let (b, c) = factors(expression), rawTop < 240
    else { return false }
    switch place {
    case .register, .global, .block, .element, .watched: break
    case .computed: return false
    }
    let values = operands([.expression(b), .expression(c)])
    let opened = open(place, type, into: nil)
    emitProduct(operation, Raw(opened.raw), values[0].raw, values[1].raw, to: Raw(opened.raw))
    close(place, type, from: opened)
    return true
  }

  private func emitProduct(_ operation: Intrinsic.FloatingOperation, _ a: Raw, _ b: Raw, _ c: Raw, to d: Raw) {
    if b < 256, c < 256 {
      code.emit(
        operation == .add ? .addProduct(d, a, UInt8(b), UInt8(c)) : .subtractProduct(d, a, UInt8(b), UInt8(c)))
    } else {
      let product = temporaryWord()
      code.emit(.multiplyDouble(product, b, c))
      code.emit(operation == .add ? .addDouble(d, a, product) : .subtractDouble(d, a, product))
    }
  }

  /// Tests of single bits: `x & 4 == 0` and `x % 8 == 0`, where a remainder of 0 needs no division.
  func emitBitTest(
    _ comparison: Comparison, _ left: Expression, _ word: UInt64, to label: Label, when wanted: Bool
  ) -> Bool {
    guard word == 0, comparison == .equal || comparison == .notEqual, case .call(let call) = left.kind,
      case .function(let decl, _, _, _) = call.callee, call.arguments.count == 2,
      case .native(.intrinsic(.integer(let operation, _))) = decl.implementation,
      case .value(let a) = call.arguments[0], case .value(let b) = call.arguments[1], let constant = constantWord(b)
    else { return false }
    let mask: UInt64
    if operation == .and {
      mask = constant
    } else if operation == .remainder, Int64(bitPattern: constant) > 0, constant & (constant - 1) == 0 {
      mask = constant - 1
    } else {
      return false
    }
    let start = mark
    let operand = operand(a)
    release(to: start)
    let k = code.constant(mask)
    code.emit(
      (comparison == .equal) == wanted ? .branchBitsClear(operand, k, 0) : .branchBitsSet(operand, k, 0), to: label)
    return true
  }

  /// A comparison of doubles with a constant.
  func comparison(_ comparison: Comparison, _ a: Raw, _ constant: Constant) -> Instruction? {
    switch comparison {
    case .less: .branchLessDoubleK(a, constant, 0)
    case .lessOrEqual: .branchLessOrEqualDoubleK(a, constant, 0)
    case .greater: .branchGreaterDoubleK(a, constant, 0)
    case .greaterOrEqual: .branchGreaterOrEqualDoubleK(a, constant, 0)
    case .equal, .notEqual: nil
    }
  }

  /// A test of a character against an ASCII literal.
  func branchOnCharacter(_ call: Call, to label: Label, when wanted: Bool) -> Bool {
    guard case .function(let decl, _, _, _) = call.callee, call.arguments.count == 2,
      case .native(.intrinsic(.string(.characterEqual))) = decl.implementation,
      case .value(let a) = call.arguments[0], case .value(let b) = call.arguments[1],
      let word = constantWord(ofCharacter: b)
    else { return false }
    let start = mark
    let character = value(a)
    // What stands in the raw register stays there while temporaries are released.
    emitRelease(from: start.ref)
    release(withoutCode: start)
    let k = code.constant(word)
    code.emit(wanted ? .branchEqualK(character.raw, k, 0) : .branchNotEqualK(character.raw, k, 0), to: label)
    return true
  }
}
