import Natives

extension Instruction {
  /// Calls, returns, errors.
  var callHandler: Handler {
    switch self {
    case .call:
      return { pc, r, o, k, m, t in
        startCall(m.machine.pointee.entries + pc.first, pc.second, pc.third, pc, r, o, k, m, t)
      }
    case .callClosure:
      return { pc, r, o, k, m, t in
        guard let target = o[pc.first] else { return stop(pc, r, o, k, m, t) }
        let entry = m.machine.pointee.entries + target.shape.pointee.number
        let context = entry.pointee.context
        if context != FunctionEntry.noContext { (o + pc.third).copy(Int(context), target) }
        return startCall(entry, pc.second, pc.third, pc, r, o, k, m, t)
      }
    case .callVirtual:
      return { pc, r, o, k, m, t in
        let selector = pc.first
        guard let receiver = o[pc.third &+ m.machine.pointee.receiver(of: selector)] else {
          return stop(pc, r, o, k, m, t)
        }
        let type = UInt64(receiver.shape.pointee.number)
        let function = m.machine.pointee.function(type: type, selector: selector)
        return startCall(m.machine.pointee.entries + function, pc.second, pc.third, pc, r, o, k, m, t)
      }
    case .callDynamic:
      return { pc, r, o, k, m, t in
        let selector = pc.first
        let type = r[pc.second &+ m.machine.pointee.receiver(of: selector)]
        let function = m.machine.pointee.function(type: type, selector: selector)
        return startCall(m.machine.pointee.entries + function, pc.second, pc.third, pc, r, o, k, m, t)
      }
    case .callNative:
      return { pc, r, o, k, m, t in
        let native = pc.first
        let (raw, references) = (r + pc.second, o + pc.third)
        guard m.machine.pointee.callNative(k[native], site: k[native &+ 1], raw, references) else {
          return stop(pc, r, o, k, m, t)
        }
        return next(pc, r, o, k, m, t)
      }
    case .callRuntime:
      return { pc, r, o, k, m, t in
        guard case .callRuntime(let operation, let raw, let reference) = pc.instruction,
          m.machine.pointee.perform(operation, r + Int(raw), o + Int(reference))
        else { return stop(pc, r, o, k, m, t) }
        return next(pc, r, o, k, m, t)
      }
    case .returns:
      return { pc, r, o, k, m, t in
        endCall(m, t)
      }
    case .returnWord:
      return { pc, r, o, k, m, t in
        r[0] = r[pc.first]
        return endCall(m, t)
      }
    case .returnClearing:
      return { pc, r, o, k, m, t in
        o.clear(from: pc.first, count: pc.second)
        return endCall(m, t)
      }
    case .compile:
      return { pc, r, o, k, m, t in
        let function = pc.first
        guard m.machine.pointee.compile(function) else {
          // The call itself is where it stopped.
          m.machine.pointee.frame -= 1
          let caller = m.machine.pointee.frame.pointee
          return stop(ProgramCounter(caller.pc), caller.raw, caller.references, caller.constants, m, t)
        }
        let entry = m.machine.pointee.entries + function
        return next(ProgramCounter(entry.pointee.code), r, o, entry.pointee.constants, m, t)
      }
    case .enter:
      return { pc, r, o, k, m, t in
        let stack = m.machine.pointee.stack
        if r + pc.first + Stack.reserve > stack.rawEnd || o + pc.second + Stack.reserve > stack.referencesEnd {
          return stop(pc, r, o, k, m, t)
        }
        return next(pc, r, o, k, m, t)
      }
    case .throwError:
      return { pc, r, o, k, m, t in
        m.machine.pointee.throwError(r + pc.first, o + pc.second)
        m.machine.pointee.frame -= 1
        let caller = m.machine.pointee.frame.pointee
        guard let target = m.machine.pointee.handler(caller.pc, caller.constants) else {
          return stop(ProgramCounter(caller.pc), caller.raw, caller.references, caller.constants, m, t)
        }
        return next(ProgramCounter(target), caller.raw, caller.references, caller.constants, m, t)
      }
    case .takeError:
      return { pc, r, o, k, m, t in
        m.machine.pointee.takeError(r + pc.first, o + pc.second)
        return next(pc, r, o, k, m, t)
      }
    case .branchInitialized:
      return { pc, r, o, k, m, t in
        let flag = m.machine.pointee.globals + pc.signedFirst
        if flag.pointee != 0 { return next(pc.advanced(byInstructions: pc.signedSecond), r, o, k, m, t) }
        flag.pointee = 1
        return next(pc, r, o, k, m, t)
      }
    case .trap:
      return { pc, r, o, k, m, t in
        m.machine.pointee.complaint = object(borrowed(k[pc.first]), StringObject.self).string
        return stop(pc, r, o, k, m, t)
      }
    case .drain:
      return { pc, r, o, k, m, t in
        guard m.machine.pointee.waiting.pointee != 0,
          let function = m.machine.pointee.nextFarewell(o + pc.second)
        else { return next(pc, r, o, k, m, t) }
        // It comes back to this instruction, until none waits.
        let again = pc - Instruction.stride
        return startCall(m.machine.pointee.entries + function, pc.first, pc.second, again, r, o, k, m, t)
      }
    default: preconditionFailure("an instruction of another family")
    }
  }
}

/// Calls a function whose windows begin at the given registers.
@inline(__always)
private func startCall(
  _ entry: UnsafeMutablePointer<FunctionEntry>, _ raw: Int, _ references: Int, _ pc: ProgramCounter,
  _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>, _ k: UnsafePointer<UInt64>,
  _ m: MachineAddress, _ t: HandlerTable
) {
  let frame = m.machine.pointee.frame
  frame.pointee = Stack.Frame(
    pc: pc.assumingMemoryBound(to: Instruction.self), constants: k, raw: r, references: o)
  guard frame + 1 != m.machine.pointee.frameEnd else { return stop(pc, r, o, k, m, t) }
  m.machine.pointee.frame = frame + 1
  return next(ProgramCounter(entry.pointee.code), r + raw, o + references, entry.pointee.constants, m, t)
}

/// Goes back to the caller.
@inline(__always)
private func endCall(_ m: MachineAddress, _ t: HandlerTable) {
  let frame = m.machine.pointee.frame - 1
  m.machine.pointee.frame = frame
  return next(
    ProgramCounter(frame.pointee.pc), frame.pointee.raw, frame.pointee.references, frame.pointee.constants, m, t)
}
