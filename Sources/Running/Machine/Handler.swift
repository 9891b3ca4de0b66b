import Natives

/// What carries out one kind of instruction. The state that every instruction touches travels in the arguments, which
/// are machine registers: where the next instruction stands, the windows of both banks, the constants, the machine,
/// and the table of all handlers. A handler ends by calling the next one as its last act, so that the optimiser turns
/// the call into a jump and the stack does not grow.
///
/// The convention is C's since only its function pointers are bare addresses.
typealias Handler =
  @convention(c) (ProgramCounter, Raws, References, Constants, MachineAddress, HandlerTable) -> Void

/// Where the instruction behind the one at hand stands.
typealias ProgramCounter = UnsafeRawPointer
/// The raw registers of a window.
typealias Raws = UnsafeMutablePointer<UInt64>
/// The reference registers of a window.
typealias References = UnsafeMutablePointer<Reference>
/// The constants of the code at hand.
typealias Constants = UnsafePointer<UInt64>
/// A `Machine` that runs.
typealias MachineAddress = UnsafeMutableRawPointer
/// Handlers by the instructions' tags.
typealias HandlerTable = UnsafeRawPointer

// A table of bare addresses can't be passed through C's convention with its type, nor can a machine: these give the
// types back.

extension MachineAddress {
  @inline(__always)
  var machine: UnsafeMutablePointer<Machine> { assumingMemoryBound(to: Machine.self) }
}

/// The operands of the instruction at hand, by their place in it. They stand as Swift lays the payload of an
/// `Instruction` out, which a test pins: two bytes each, or one behind the other where they are bytes.
extension ProgramCounter {
  @inline(__always)
  private func operand<Word: FixedWidthInteger & BitwiseCopyable>(at byte: Int, _ type: Word.Type) -> Int {
    Int((self - Instruction.stride).load(fromByteOffset: byte, as: type))
  }

  @inline(__always) var first: Int { operand(at: 0, UInt16.self) }
  @inline(__always) var second: Int { operand(at: 2, UInt16.self) }
  @inline(__always) var third: Int { operand(at: 4, UInt16.self) }
  @inline(__always) var signedFirst: Int { operand(at: 0, Int16.self) }
  @inline(__always) var signedSecond: Int { operand(at: 2, Int16.self) }
  @inline(__always) var signedThird: Int { operand(at: 4, Int16.self) }
  @inline(__always) var wide: Int { operand(at: 0, Int32.self) }
  @inline(__always) var fifthByte: Int { operand(at: 4, UInt8.self) }
  @inline(__always) var sixthByte: Int { operand(at: 5, UInt8.self) }

  @inline(__always)
  var width: ScalarWidth { (self - Instruction.stride).load(fromByteOffset: 2, as: ScalarWidth.self) }
  @inline(__always)
  var scalarOperation: ScalarOperation { (self - Instruction.stride).load(as: ScalarOperation.self) }

  /// The instruction as such, where its operands are of other kinds.
  @inline(__always)
  var instruction: Instruction { (self - Instruction.stride).load(as: Instruction.self) }

  @inline(__always)
  func advanced(byInstructions count: Int) -> ProgramCounter { self + count &* Instruction.stride }
}

extension Instruction {
  /// Bytes from one instruction to the next, and where the tag stands in them.
  static let stride = 8
  static let tagOffset = 6

  /// What tells the cases apart in memory.
  var tag: Int {
    withUnsafeBytes(of: self) { Int($0[Self.tagOffset]) }
  }

  var handler: Handler {
    switch family {
    case .control: controlHandler(of: self)
    case .calls: callHandler(of: self)
    case .moves: moveHandler(of: self)
    case .blocks: blockHandler(of: self)
    case .integers: integerHandler(of: self)
    case .floating: floatingHandler(of: self)
    case .arrays: arrayHandler(of: self)
    case .dictionaries: dictionaryHandler(of: self)
    case .strings: stringHandler(of: self)
    }
  }
}

/// Goes on with the next instruction. Without the optimiser calls at the end of a function are no jumps: a debug build
/// returns to the loop in `interpret` instead.
@inline(__always)
func next(
  _ pc: ProgramCounter, _ r: Raws, _ o: References,
  _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  #if DEBUG
    m.machine.pointee.resumption = Machine.Resumption(pc: pc, raw: r, references: o, constants: k)
  #else
    carryOut(pc, r, o, k, m, t)
  #endif
}

@inline(__always)
func carryOut(
  _ pc: ProgramCounter, _ r: Raws, _ o: References,
  _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let tag = Int(pc.load(fromByteOffset: Instruction.tagOffset, as: UInt8.self))
  let handler = t.load(fromByteOffset: tag &* MemoryLayout<Handler>.stride, as: Handler.self)
  handler(pc + Instruction.stride, r, o, k, m, t)
}

/// Jumps when a condition holds.
@inline(__always)
func branch(
  _ condition: Bool, _ distance: Int, _ pc: ProgramCounter, _ r: Raws,
  _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard condition else { return next(pc, r, o, k, m, t) }
  if distance < 0 { return jumpBack(distance, pc, r, o, k, m, t) }
  return next(pc.advanced(byInstructions: distance), r, o, k, m, t)
}

/// Jumps to the start of a loop, unless someone wants the cell to stop.
@inline(__always)
func jumpBack(
  _ distance: Int, _ pc: ProgramCounter, _ r: Raws, _ o: References,
  _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let target = pc.advanced(byInstructions: distance)
  if m.machine.pointee.isInterrupted { return stop(target, r, o, k, m, t) }
  return next(target, r, o, k, m, t)
}

/// Goes on after the release of a reference that a register held. Where that takes more than counting, it is the last
/// thing but the jump: a handler that calls nothing before its end saves no registers.
@inline(__always)
func next(
  releasing old: Reference, _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress,
  _ t: HandlerTable
) {
  guard let old else { return next(pc, r, o, k, m, t) }
  let count = OwnerCount.word(of: old)
  let fewer = count.pointee &- OwnerCount.one
  guard fewer >= 0 else {
    m.machine.pointee.leaving = old
    return nextReleasingSlowly(pc, r, o, k, m, t)
  }
  count.pointee = fewer
  return next(pc, r, o, k, m, t)
}

@inline(never)
private func nextReleasingSlowly(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  releaseSlowly(m.machine.pointee.leaving.unsafelyUnwrapped)
  return next(pc, r, o, k, m, t)
}

/// Goes on after a further reference to an object has been put into a register.
@inline(__always)
func next(
  copying new: Reference, to register: Int, _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants,
  _ m: MachineAddress, _ t: HandlerTable
) {
  if let new {
    let count = OwnerCount.word(of: new)
    let more = count.pointee &+ OwnerCount.one
    guard more >= 0 else {
      m.machine.pointee.leaving = new
      m.machine.pointee.register = register
      return nextCopyingSlowly(pc, r, o, k, m, t)
    }
    count.pointee = more
  }
  let old = o[register]
  o[register] = new
  return next(releasing: old, pc, r, o, k, m, t)
}

@inline(never)
private func nextCopyingSlowly(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  o.copy(m.machine.pointee.register, m.machine.pointee.leaving)
  return next(pc, r, o, k, m, t)
}

/// Leaves the machine's code where it failed; the instruction or the machine says why.
@inline(never)
func stop(
  _ pc: ProgramCounter, _ r: Raws, _ o: References,
  _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  m.machine.pointee.stopped = Machine.Stop(
    pc: pc.assumingMemoryBound(to: Instruction.self), frame: m.machine.pointee.frame, constants: k, raw: r,
    references: o)
}

/// The same where a register holds nothing that should hold an object.
@inline(never)
func stopForAbsence(
  _ pc: ProgramCounter, _ r: Raws, _ o: References,
  _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  m.machine.pointee.complaint = Machine.absence
  return stop(pc, r, o, k, m, t)
}

/// The same where there is no memory for one more element, or for a longer text.
@inline(never)
func stopForMemory(
  _ pc: ProgramCounter, _ r: Raws, _ o: References,
  _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  m.machine.pointee.complaint = "Fatal error: " + HeapLimit.failure("what is appended")
  return stop(pc, r, o, k, m, t)
}

extension Machine {
  static var absence: String {
    "Fatal error: Simultaneous accesses to a variable, but modification requires exclusive access (or a variable was used "
      + "before it was initialized)"
  }

  /// Runs code from an instruction on. True when it came to its end.
  mutating func interpret(_ start: UnsafePointer<Instruction>, _ constants: UnsafePointer<UInt64>) -> Bool {
    frame = stack.frames
    stopped = nil
    let (raw, references) = (stack.raw, stack.references)
    let table = HandlerTable(functions.handlers)
    withUnsafeMutablePointer(to: &self) { machine in
      let address = MachineAddress(machine)
      carryOut(ProgramCounter(start), raw, references, constants, address, table)
      #if DEBUG
        while let at = machine.pointee.resumption {
          machine.pointee.resumption = nil
          carryOut(at.pc, at.raw, at.references, at.constants, address, table)
        }
      #endif
    }
    return stopped == nil
  }
}
