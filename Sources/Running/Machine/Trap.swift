import Diagnostics

/// What stopped a cell: the text, where the user's code stood, and the calls that led there, innermost first.
struct Trap: Error {
  struct Call {
    var function: String
    var range: SourceRange
  }

  /// With `Fatal error: ` where Swift prints it.
  var message: String
  var isInterruption = false
  /// Of a program that ended itself by `exit`.
  var exitStatus: Int32?
  /// The user's code; empty when only library code was running.
  var calls: [Call]
  /// Another place that the message is about, as a host function named it.
  var relatedSite: UInt32?
}

extension Machine {
  /// Describes the stop: names come from the code of each waiting frame, library code is left out.
  mutating func makeTrap() -> Trap {
    guard let stop = stopped else { preconditionFailure("a trap without a stop") }
    var calls: [Trap.Call] = []
    var pc = stop.pc
    var constants = stop.constants
    var frame = stop.frame
    var frames = 0
    while true {
      let code = Code.of(constants: constants)
      if !code.isLibrary, frames < 64 {
        for call in code.calls(at: pc - code.start - 1) {
          calls.append(Trap.Call(function: call.function, range: call.range))
          frames += 1
        }
      }
      guard frame > stack.frames else { break }
      frame -= 1
      pc = frame.pointee.pc
      constants = frame.pointee.constants
    }
    let isInterruption = complaint == nil && interrupt.isSet
    let message = complaint ?? (isInterruption ? "interrupted" : explain(stop))
    return Trap(
      message: message, isInterruption: isInterruption, exitStatus: exitStatus, calls: calls, relatedSite: relatedSite)
  }

  /// The text for an instruction that stopped without one: its operands still stand in their registers.
  private func explain(_ stop: Stop) -> String {
    let r = stop.raw
    let k = stop.constants
    func overflow(_ a: Int, _ sign: String, _ b: Int) -> String {
      "Fatal error: arithmetic overflow: \(a) \(sign) \(b)"
    }
    func overflow(_ a: UInt64, _ sign: String, _ b: UInt64) -> String {
      "Fatal error: arithmetic overflow: \(a) \(sign) \(b)"
    }
    func division(_ a: Int, _ b: Int, _ sign: String) -> String {
      if b == 0 {
        return sign == "/" ? "Fatal error: Division by zero" : "Fatal error: Division by zero in remainder operation"
      }
      return sign == "/"
        ? "Fatal error: Division results in an overflow"
        : "Fatal error: Division results in an overflow in remainder operation"
    }
    switch stop.pc[-1] {
    case .add(_, let a, let b): return overflow(r.int(Int(a)), "+", r.int(Int(b)))
    case .subtract(_, let a, let b): return overflow(r.int(Int(a)), "-", r.int(Int(b)))
    case .multiply(_, let a, let b): return overflow(r.int(Int(a)), "*", r.int(Int(b)))
    case .addK(_, let a, let b): return overflow(r.int(Int(a)), "+", k.int(Int(b)))
    case .subtractK(_, let a, let b): return overflow(r.int(Int(a)), "-", k.int(Int(b)))
    case .multiplyK(_, let a, let b): return overflow(r.int(Int(a)), "*", k.int(Int(b)))
    case .linear(_, let a, let b):
      let (product, overflows) = r.int(Int(a)).multipliedReportingOverflow(by: k.int(Int(b)))
      return overflows
        ? overflow(r.int(Int(a)), "*", k.int(Int(b))) : overflow(product, "+", k.int(Int(b) + 1))
    case .addUnsigned(_, let a, let b): return overflow(r[a], "+", r[b])
    case .subtractUnsigned(_, let a, let b): return overflow(r[a], "-", r[b])
    case .multiplyUnsigned(_, let a, let b): return overflow(r[a], "*", r[b])
    case .negate(_, let a): return "Fatal error: arithmetic overflow: -(\(r.int(Int(a))))"
    case .divide(_, let a, let b): return division(r.int(Int(a)), r.int(Int(b)), "/")
    case .remainder(_, let a, let b): return division(r.int(Int(a)), r.int(Int(b)), "%")
    case .divideUnsigned: return "Fatal error: Division by zero"
    case .remainderUnsigned: return "Fatal error: Division by zero in remainder operation"
    case .checkRange(let a, let width):
      return NarrowOverflow(checked: a, width, pc: stop.pc, registers: r, constants: k).text
    case .checkFits(let a, let width):
      return r.int(Int(a)) < 0 && width.isUnsigned
        ? "Fatal error: Negative value is not representable"
        : "Fatal error: Not enough bits to represent the passed value"
    case .doubleToInt(_, let a):
      let value = r.double(Int(a))
      if value.isNaN || value.isInfinite {
        return "Fatal error: Double value cannot be converted to Int because it is either infinite or NaN"
      }
      return value < 0
        ? "Fatal error: Double value cannot be converted to Int because the result would be less than Int.min"
        : "Fatal error: Double value cannot be converted to Int because the result would be greater than Int.max"
    case .call, .callClosure, .callVirtual, .callDynamic, .enter, .drain:
      return "Fatal error: stack overflow: more than \(Stack.frameLimit) calls wait for one another"
    case .checkPresent:
      return Machine.absence
    case .loadUnowned:
      return "Fatal error: Attempted to read an unowned reference but the object was already deallocated"
    default: return "Fatal error: Index out of range"
    }
  }
}

extension ScalarWidth: CustomStringConvertible {
  fileprivate var isUnsigned: Bool {
    switch self {
    case .int8, .int16, .int32: false
    case .uint8, .uint16, .uint32: true
    }
  }

  package var description: String {
    switch self {
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    }
  }
}
