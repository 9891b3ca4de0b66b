extension Code {
  /// The instructions as text, one a line, with their numbers, and jumps with their targets.
  package var listing: String {
    var text = "\(name): \(rawCount) raw, \(referenceCount) references\n"
    for (number, instruction) in instructions.enumerated() {
      var line = "\(instruction)"
      if let offset = instruction.jumpOffset { line += "  -> \(number + 1 + offset)" }
      if let constant = instruction.constant, Int(constant) < constantCount {
        line += "  ; \(Int64(bitPattern: constants[Int(constant)]))"
      }
      text += "\(number): \(line)\n"
    }
    for handler in handlers { text += "throws after \(handler.returnsTo - 1) -> \(handler.target)\n" }
    return text
  }
}

extension Instruction {
  /// How far a jump goes from the next instruction; nil for what does not jump.
  var jumpOffset: Int? {
    get {
      switch self {
      case .jump(let o), .loop(let o): Int(o)
      case .branchTrue(_, let o), .branchFalse(_, let o), .branchNil(_, let o), .branchNotNil(_, let o): Int(o)
      case .branchEqual(_, _, let o), .branchNotEqual(_, _, let o), .branchLess(_, _, let o),
        .branchLessOrEqual(_, _, let o), .branchEqualK(_, _, let o), .branchNotEqualK(_, _, let o),
        .branchLessK(_, _, let o), .branchLessOrEqualK(_, _, let o), .branchGreaterK(_, _, let o),
        .branchGreaterOrEqualK(_, _, let o), .branchBelow(_, _, let o), .branchBelowOrEqual(_, _, let o),
        .branchEqualDouble(_, _, let o), .branchNotEqualDouble(_, _, let o), .branchLessDouble(_, _, let o),
        .branchNotLessDouble(_, _, let o), .branchLessOrEqualDouble(_, _, let o),
        .branchNotLessOrEqualDouble(_, _, let o), .rangeStep(_, _, let o), .closedRangeStep(_, _, let o),
        .nextCharacter(_, _, let o), .branchBitsClear(_, _, let o), .branchBitsSet(_, _, let o),
        .branchLessDoubleK(_, _, let o), .branchNotLessDoubleK(_, _, let o), .branchLessOrEqualDoubleK(_, _, let o),
        .branchNotLessOrEqualDoubleK(_, _, let o), .branchGreaterDoubleK(_, _, let o),
        .branchNotGreaterDoubleK(_, _, let o), .branchGreaterOrEqualDoubleK(_, _, let o),
        .branchNotGreaterOrEqualDoubleK(_, _, let o):
        Int(o)
      case .strideToStep(_, let o), .strideThroughStep(_, let o): Int(o)
      case .branchInitialized(_, let o): Int(o)
      default: nil
      }
    }
  }

  /// The same instruction with another distance to jump; nil when the distance does not fit.
  func jumping(_ distance: Int) -> Instruction? {
    if case .jump = self { return .jump(Int32(distance)) }
    if case .loop = self { return .loop(Int32(distance)) }
    guard let o = Int16(exactly: distance) else { return nil }
    switch self {
    case .branchTrue(let a, _): return .branchTrue(a, o)
    case .branchFalse(let a, _): return .branchFalse(a, o)
    case .branchNil(let a, _): return .branchNil(a, o)
    case .branchNotNil(let a, _): return .branchNotNil(a, o)
    case .branchEqual(let a, let b, _): return .branchEqual(a, b, o)
    case .branchNotEqual(let a, let b, _): return .branchNotEqual(a, b, o)
    case .branchLess(let a, let b, _): return .branchLess(a, b, o)
    case .branchLessOrEqual(let a, let b, _): return .branchLessOrEqual(a, b, o)
    case .branchEqualK(let a, let b, _): return .branchEqualK(a, b, o)
    case .branchNotEqualK(let a, let b, _): return .branchNotEqualK(a, b, o)
    case .branchLessK(let a, let b, _): return .branchLessK(a, b, o)
    case .branchLessOrEqualK(let a, let b, _): return .branchLessOrEqualK(a, b, o)
    case .branchGreaterK(let a, let b, _): return .branchGreaterK(a, b, o)
    case .branchGreaterOrEqualK(let a, let b, _): return .branchGreaterOrEqualK(a, b, o)
    case .branchBelow(let a, let b, _): return .branchBelow(a, b, o)
    case .branchBelowOrEqual(let a, let b, _): return .branchBelowOrEqual(a, b, o)
    case .branchEqualDouble(let a, let b, _): return .branchEqualDouble(a, b, o)
    case .branchNotEqualDouble(let a, let b, _): return .branchNotEqualDouble(a, b, o)
    case .branchLessDouble(let a, let b, _): return .branchLessDouble(a, b, o)
    case .branchNotLessDouble(let a, let b, _): return .branchNotLessDouble(a, b, o)
    case .branchLessOrEqualDouble(let a, let b, _): return .branchLessOrEqualDouble(a, b, o)
    case .branchNotLessOrEqualDouble(let a, let b, _): return .branchNotLessOrEqualDouble(a, b, o)
    case .branchLessDoubleK(let a, let b, _): return .branchLessDoubleK(a, b, o)
    case .branchNotLessDoubleK(let a, let b, _): return .branchNotLessDoubleK(a, b, o)
    case .branchLessOrEqualDoubleK(let a, let b, _): return .branchLessOrEqualDoubleK(a, b, o)
    case .branchNotLessOrEqualDoubleK(let a, let b, _): return .branchNotLessOrEqualDoubleK(a, b, o)
    case .branchGreaterDoubleK(let a, let b, _): return .branchGreaterDoubleK(a, b, o)
    case .branchNotGreaterDoubleK(let a, let b, _): return .branchNotGreaterDoubleK(a, b, o)
    case .branchGreaterOrEqualDoubleK(let a, let b, _): return .branchGreaterOrEqualDoubleK(a, b, o)
    case .branchNotGreaterOrEqualDoubleK(let a, let b, _): return .branchNotGreaterOrEqualDoubleK(a, b, o)
    case .branchBitsClear(let a, let b, _): return .branchBitsClear(a, b, o)
    case .branchBitsSet(let a, let b, _): return .branchBitsSet(a, b, o)
    case .rangeStep(let a, let b, _): return .rangeStep(a, limit: b, o)
    case .closedRangeStep(let a, let b, _): return .closedRangeStep(a, limit: b, o)
    case .strideToStep(let a, _): return .strideToStep(a, o)
    case .strideThroughStep(let a, _): return .strideThroughStep(a, o)
    case .nextCharacter(let a, let b, _): return .nextCharacter(offset: a, b, o)
    case .branchInitialized(let a, _): return .branchInitialized(a, o)
    default: preconditionFailure("not a jump")
    }
  }

  /// The branch that is taken when this one is not; nil for what is more than a test.
  var inverted: Instruction? {
    switch self {
    case .branchTrue(let a, let o): .branchFalse(a, o)
    case .branchFalse(let a, let o): .branchTrue(a, o)
    case .branchNil(let a, let o): .branchNotNil(a, o)
    case .branchNotNil(let a, let o): .branchNil(a, o)
    case .branchEqual(let a, let b, let o): .branchNotEqual(a, b, o)
    case .branchNotEqual(let a, let b, let o): .branchEqual(a, b, o)
    case .branchLess(let a, let b, let o): .branchLessOrEqual(b, a, o)
    case .branchLessOrEqual(let a, let b, let o): .branchLess(b, a, o)
    case .branchEqualK(let a, let b, let o): .branchNotEqualK(a, b, o)
    case .branchNotEqualK(let a, let b, let o): .branchEqualK(a, b, o)
    case .branchLessK(let a, let b, let o): .branchGreaterOrEqualK(a, b, o)
    case .branchLessOrEqualK(let a, let b, let o): .branchGreaterK(a, b, o)
    case .branchGreaterK(let a, let b, let o): .branchLessOrEqualK(a, b, o)
    case .branchGreaterOrEqualK(let a, let b, let o): .branchLessK(a, b, o)
    case .branchBelow(let a, let b, let o): .branchBelowOrEqual(b, a, o)
    case .branchBelowOrEqual(let a, let b, let o): .branchBelow(b, a, o)
    case .branchEqualDouble(let a, let b, let o): .branchNotEqualDouble(a, b, o)
    case .branchNotEqualDouble(let a, let b, let o): .branchEqualDouble(a, b, o)
    case .branchLessDouble(let a, let b, let o): .branchNotLessDouble(a, b, o)
    case .branchNotLessDouble(let a, let b, let o): .branchLessDouble(a, b, o)
    case .branchLessOrEqualDouble(let a, let b, let o): .branchNotLessOrEqualDouble(a, b, o)
    case .branchNotLessOrEqualDouble(let a, let b, let o): .branchLessOrEqualDouble(a, b, o)
    case .branchLessDoubleK(let a, let b, let o): .branchNotLessDoubleK(a, b, o)
    case .branchNotLessDoubleK(let a, let b, let o): .branchLessDoubleK(a, b, o)
    case .branchLessOrEqualDoubleK(let a, let b, let o): .branchNotLessOrEqualDoubleK(a, b, o)
    case .branchNotLessOrEqualDoubleK(let a, let b, let o): .branchLessOrEqualDoubleK(a, b, o)
    case .branchGreaterDoubleK(let a, let b, let o): .branchNotGreaterDoubleK(a, b, o)
    case .branchNotGreaterDoubleK(let a, let b, let o): .branchGreaterDoubleK(a, b, o)
    case .branchGreaterOrEqualDoubleK(let a, let b, let o): .branchNotGreaterOrEqualDoubleK(a, b, o)
    case .branchNotGreaterOrEqualDoubleK(let a, let b, let o): .branchGreaterOrEqualDoubleK(a, b, o)
    case .branchBitsClear(let a, let b, let o): .branchBitsSet(a, b, o)
    case .branchBitsSet(let a, let b, let o): .branchBitsClear(a, b, o)
    default: nil
    }
  }

  /// The constant that an instruction reads.
  var constant: Constant? {
    switch self {
    case .branchEqualK(_, let k, _), .branchNotEqualK(_, let k, _), .branchLessK(_, let k, _),
      .branchLessOrEqualK(_, let k, _), .branchGreaterK(_, let k, _), .branchGreaterOrEqualK(_, let k, _),
      .addK(_, _, let k), .subtractK(_, _, let k), .multiplyK(_, _, let k), .divideK(_, _, let k),
      .remainderK(_, _, let k), .andK(_, _, let k), .equalK(_, _, let k), .loadConstant(_, let k),
      .divideByPower(_, _, let k), .remainderByPower(_, _, let k), .linear(_, _, let k), .branchBitsClear(_, let k, _),
      .branchBitsSet(_, let k, _):
      k
    default: nil
    }
  }
}
