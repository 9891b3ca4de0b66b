/// What carries out one kind of instruction. The state that every instruction touches travels in the arguments, which
/// are machine registers: where the next instruction stands, the windows of both banks, the constants, the machine,
/// and the table of all handlers. A handler ends by calling the next one as its last act, so that the optimiser turns
/// the call into a jump and the stack does not grow.
///
/// The convention is C's since only its function pointers are bare addresses.
typealias Handler =
  @convention(c) (
    ProgramCounter, UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<UnsafeMutableRawPointer?>,
    UnsafePointer<UInt64>, MachineAddress, HandlerTable
  ) -> Void

/// Where the instruction behind the one at hand stands.
typealias ProgramCounter = UnsafeRawPointer
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
    case .control: controlHandler
    case .calls: callHandler
    case .moves: moveHandler
    case .blocks: blockHandler
    case .integers: integerHandler
    case .floating: floatingHandler
    case .arrays: arrayHandler
    case .strings: stringHandler
    }
  }
}

/// Goes on with the next instruction. Without the optimiser calls at the end of a function are no jumps: a debug build
/// returns to the loop in `interpret` instead.
@inline(__always)
func next(
  _ pc: ProgramCounter, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>,
  _ k: UnsafePointer<UInt64>, _ m: MachineAddress, _ t: HandlerTable
) {
  #if DEBUG
    m.machine.pointee.resumption = Machine.Resumption(pc: pc, raw: r, references: o, constants: k)
  #else
    carryOut(pc, r, o, k, m, t)
  #endif
}

@inline(__always)
func carryOut(
  _ pc: ProgramCounter, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>,
  _ k: UnsafePointer<UInt64>, _ m: MachineAddress, _ t: HandlerTable
) {
  let tag = Int(pc.load(fromByteOffset: Instruction.tagOffset, as: UInt8.self))
  let handler = t.load(fromByteOffset: tag &* MemoryLayout<Handler>.stride, as: Handler.self)
  handler(pc + Instruction.stride, r, o, k, m, t)
}

/// Jumps when a condition holds.
@inline(__always)
func branch(
  _ condition: Bool, _ distance: Int, _ pc: ProgramCounter, _ r: UnsafeMutablePointer<UInt64>,
  _ o: UnsafeMutablePointer<Reference>, _ k: UnsafePointer<UInt64>, _ m: MachineAddress, _ t: HandlerTable
) {
  guard condition else { return next(pc, r, o, k, m, t) }
  if distance < 0 { return jumpBack(distance, pc, r, o, k, m, t) }
  return next(pc.advanced(byInstructions: distance), r, o, k, m, t)
}

/// Jumps to the start of a loop, unless someone wants the cell to stop.
@inline(__always)
func jumpBack(
  _ distance: Int, _ pc: ProgramCounter, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>,
  _ k: UnsafePointer<UInt64>, _ m: MachineAddress, _ t: HandlerTable
) {
  let target = pc.advanced(byInstructions: distance)
  if m.machine.pointee.isInterrupted { return stop(target, r, o, k, m, t) }
  return next(target, r, o, k, m, t)
}

/// Leaves the machine's code where it failed; the instruction or the machine says why.
@inline(never)
func stop(
  _ pc: ProgramCounter, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>,
  _ k: UnsafePointer<UInt64>, _ m: MachineAddress, _ t: HandlerTable
) {
  m.machine.pointee.stopped = Machine.Stop(
    pc: pc.assumingMemoryBound(to: Instruction.self), frame: m.machine.pointee.frame, constants: k, raw: r,
    references: o)
}

/// The same where a register holds nothing that should hold an object.
@inline(never)
func stopForAbsence(
  _ pc: ProgramCounter, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>,
  _ k: UnsafePointer<UInt64>, _ m: MachineAddress, _ t: HandlerTable
) {
  m.machine.pointee.complaint = Machine.absence
  return stop(pc, r, o, k, m, t)
}

extension Machine {
  static var absence: String {
    "Fatal error: overlapping accesses, or a variable that was used before it was initialized"
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
