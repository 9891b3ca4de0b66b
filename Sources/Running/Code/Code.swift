import Checking
import Diagnostics

/// The compiled form of one function: what the machine runs, and what traps and listings need to explain it.
package final class Code {
  /// Where instructions come from; library code says where it was called from instead.
  package struct Position {
    package var instruction: Int32
    package var range: SourceRange
    /// The inlined call that the instruction belongs to; negative: none.
    var call: Int32
  }

  /// A call of a function whose body stands in this code.
  struct InlinedCall {
    var function: String
    /// Where the call is, and the inlined call that it is in, or a negative number.
    var range: SourceRange
    var outer: Int32
  }

  /// Where a thrown error goes from a call: the instruction after the call, and the handler.
  package struct Handler {
    package var returnsTo: Int32
    package var target: Int32
  }

  package let name: String
  package let isLibrary: Bool
  package let instructions: UnsafeMutableBufferPointer<Instruction>
  /// Entry 0 is the address of this object; the operands of instructions count from entry 1.
  private let constantWords: UnsafeMutablePointer<UInt64>
  package let constantCount: Int
  /// What the constants that are objects keep alive.
  private let objects: [AnyObject]
  package let positions: [Position]
  private let inlinedCalls: [InlinedCall]
  package let handlers: [Handler]
  /// The whole of both windows.
  package let rawCount: Int
  package let referenceCount: Int

  init(
    name: String, isLibrary: Bool, instructions: [Instruction], constants: [UInt64], objects: [AnyObject],
    positions: [Position], inlinedCalls: [InlinedCall] = [], handlers: [Handler], rawCount: Int, referenceCount: Int
  ) {
    self.name = name
    self.isLibrary = isLibrary
    self.instructions = .allocate(capacity: instructions.count)
    _ = self.instructions.initialize(from: instructions)
    constantWords = .allocate(capacity: constants.count + 1)
    (constantWords + 1).initialize(from: constants, count: constants.count)
    constantCount = constants.count
    self.objects = objects
    self.positions = positions
    self.inlinedCalls = inlinedCalls
    self.handlers = handlers.sorted { $0.returnsTo < $1.returnsTo }
    self.rawCount = rawCount
    self.referenceCount = referenceCount
    constantWords[0] = UInt64(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()))
  }

  deinit {
    instructions.deallocate()
    constantWords.deallocate()
  }

  package var start: UnsafePointer<Instruction> { UnsafePointer(instructions.baseAddress!) }
  package var constants: UnsafePointer<UInt64> { UnsafePointer(constantWords + 1) }

  /// The code that constants belong to. The code must be alive, as the program keeps it.
  static func of(constants: UnsafePointer<UInt64>) -> Code {
    let address = UnsafeRawPointer(bitPattern: UInt(constants[-1]))!
    return Unmanaged<Code>.fromOpaque(address).takeUnretainedValue()
  }

  /// The functions that the instruction at an index belongs to, innermost first, with where each of them stands.
  func calls(at instruction: Int) -> [(function: String, range: SourceRange)] {
    guard let position = position(at: instruction) else { return [] }
    var result: [(function: String, range: SourceRange)] = []
    var range = position.range
    var call = position.call
    while call >= 0 {
      let inlined = inlinedCalls[Int(call)]
      result.append((inlined.function, range))
      range = inlined.range
      call = inlined.outer
    }
    result.append((name, range))
    return result
  }

  private func position(at instruction: Int) -> Position? {
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if positions[middle].instruction <= instruction { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? positions[low - 1] : nil
  }

  /// The handler of a call that returns to an instruction.
  func handler(returningTo instruction: Int) -> Int? {
    var low = 0
    var high = handlers.count
    while low < high {
      let middle = (low + high) / 2
      if handlers[middle].returnsTo < instruction { low = middle + 1 } else { high = middle }
    }
    return low < handlers.count && handlers[low].returnsTo == instruction ? Int(handlers[low].target) : nil
  }
}
