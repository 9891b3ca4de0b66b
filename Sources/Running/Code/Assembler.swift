import Diagnostics

/// A place in code that jumps lead to; bound once.
struct Label: Hashable {
  fileprivate let number: Int
}

/// Collects the instructions, constants and side tables of one function, and resolves its jumps.
struct Assembler {
  private(set) var instructions: [Instruction] = []
  private var constants: [UInt64] = []
  private var constantNumbers: [UInt64: Constant] = [:]
  private var objects: [AnyObject] = []
  private var positions: [Code.Position] = []
  private var targets: [Int] = []
  private var jumps: [(instruction: Int, label: Label)] = []
  private var handlers: [(returnsTo: Int, label: Label)] = []
  /// Where the next instructions come from.
  var range: SourceRange?
  private var lastRange: SourceRange?
  private var inlinedCalls: [Code.InlinedCall] = []
  /// The inlined call whose instructions come next.
  private var call: Int32 = -1
  private var lastCall: Int32 = -1

  mutating func emit(_ instruction: Instruction) {
    if let range, range != lastRange || call != lastCall {
      positions.append(Code.Position(instruction: Int32(instructions.count), range: range, call: call))
      lastRange = range
      lastCall = call
    }
    instructions.append(instruction)
  }

  /// What follows is the body of a function that is called at a place.
  mutating func enter(_ function: String, from range: SourceRange) {
    inlinedCalls.append(Code.InlinedCall(function: function, range: range, outer: call))
    call = Int32(inlinedCalls.count - 1)
  }

  mutating func leave() { call = inlinedCalls[Int(call)].outer }

  /// Emits a jump whose distance is filled in when the label is bound.
  mutating func emit(_ jump: Instruction, to label: Label) {
    emit(jump)
    jumps.append((instructions.count - 1, label))
  }

  mutating func makeLabel() -> Label {
    targets.append(-1)
    return Label(number: targets.count - 1)
  }

  mutating func bind(_ label: Label) {
    targets[label.number] = instructions.count
  }

  /// Binds a label behind the code so far, of which a last jump to that very label is taken back.
  mutating func bindPastJump(_ label: Label) {
    if let last = jumps.last, last.label == label, last.instruction == instructions.count - 1,
      handlers.last?.returnsTo != instructions.count
    {
      jumps.removeLast()
      instructions.removeLast()
      for index in targets.indices where targets[index] > instructions.count { targets[index] = instructions.count }
    }
    bind(label)
  }

  mutating func placeLabel() -> Label {
    let label = makeLabel()
    bind(label)
    return label
  }

  /// Errors thrown by the call just emitted go to a label.
  mutating func handleErrors(at label: Label) {
    handlers.append((instructions.count, label))
  }

  var count: Int { instructions.count }

  /// Takes back the last instruction, for a better one.
  mutating func removeLast() -> Instruction { instructions.removeLast() }

  mutating func constant(_ word: UInt64) -> Constant {
    if let known = constantNumbers[word] { return known }
    let number = Constant(truncatingIfNeeded: constants.count)
    constants.append(word)
    constantNumbers[word] = number
    return number
  }

  /// Two constants one behind the other.
  mutating func constantPair(_ first: UInt64, _ second: UInt64) -> Constant {
    let number = Constant(truncatingIfNeeded: constants.count)
    constants.append(first)
    constants.append(second)
    return number
  }

  /// A constant that is an object's address, which the code keeps alive.
  mutating func object(_ object: AnyObject) -> Constant {
    objects.append(object)
    return constant(UInt64(UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())))
  }

  /// A host function with the site of its call behind it.
  mutating func nativeConstant(_ function: AnyObject, site: UInt64) -> Constant {
    objects.append(function)
    return constantPair(UInt64(UInt(bitPattern: Unmanaged.passUnretained(function).toOpaque())), site)
  }

  /// The finished code; nil when the function is too large for the machine's operands.
  mutating func finish(name: String, isLibrary: Bool, rawCount: Int, referenceCount: Int, checksStack: Bool) -> Code? {
    guard constants.count <= 0xFFFF, rawCount <= 0xFFFF, referenceCount <= 0xFFFF else { return nil }
    for (at, label) in jumps {
      let target = targets[label.number]
      precondition(target >= 0, "a label that was never bound")
      if let jump = instructions[at].jumping(target - at - 1) {
        instructions[at] = jump
        continue
      }
      // Too far for a branch: it leads to a jump behind the code.
      guard let near = instructions[at].jumping(instructions.count - at - 1) else { return nil }
      instructions[at] = near
      instructions.append(.jump(Int32(target - instructions.count - 1)))
    }
    // Distances between instructions stay as they are when one is put before all of them.
    let shift = checksStack ? 1 : 0
    if checksStack {
      instructions.insert(.enter(raw: UInt16(rawCount), references: UInt16(referenceCount)), at: 0)
    }
    return Code(
      name: name, isLibrary: isLibrary, instructions: instructions, constants: constants, objects: objects,
      positions: positions.map { position in
        var position = position
        position.instruction += Int32(shift)
        return position
      },
      inlinedCalls: inlinedCalls,
      handlers: handlers.map {
        Code.Handler(returnsTo: Int32($0.returnsTo + shift), target: Int32(targets[$0.label.number] + shift))
      },
      rawCount: rawCount, referenceCount: referenceCount)
  }
}
