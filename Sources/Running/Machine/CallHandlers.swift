import Natives

/// Calls, returns, errors.
func callHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .call: callFunction
  case .callClosure: callClosure
  case .callVirtual: callVirtual
  case .callDynamic: callDynamic
  case .callNative: callNative
  case .callRuntime: callRuntime
  case .returns: returns
  case .returnWord: returnWord
  case .returnClearing: returnClearing
  case .compile: compileFunction
  case .enter: enter
  case .throwError: throwError
  case .takeError: takeError
  case .branchInitialized: branchInitialized
  case .trap: trapWithText
  case .drain: drain
  default: preconditionFailure("an instruction of another family")
  }
}

@inline(__always)
private func callFunction(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  startCall(m.machine.pointee.entries + pc.first, pc.second, pc.third, pc, r, o, k, m, t)
}

@inline(__always)
private func callClosure(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let target = o[pc.first] else { return stopForAbsence(pc, r, o, k, m, t) }
  let entry = m.machine.pointee.entries + target.shape.pointee.number
  let context = entry.pointee.context
  if context != FunctionEntry.noContext { (o + pc.third).copy(Int(context), target) }
  return startCall(entry, pc.second, pc.third, pc, r, o, k, m, t)
}

@inline(__always)
private func callVirtual(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let selector = pc.first
  guard let receiver = o[pc.third &+ m.machine.pointee.receiver(of: selector)] else {
    return stopForAbsence(pc, r, o, k, m, t)
  }
  let type = UInt64(receiver.shape.pointee.number)
  let function = m.machine.pointee.function(type: type, selector: selector)
  return startCall(m.machine.pointee.entries + function, pc.second, pc.third, pc, r, o, k, m, t)
}

@inline(__always)
private func callDynamic(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let selector = pc.first
  let type = r[pc.second &+ m.machine.pointee.receiver(of: selector)]
  let function = m.machine.pointee.function(type: type, selector: selector)
  return startCall(m.machine.pointee.entries + function, pc.second, pc.third, pc, r, o, k, m, t)
}

@inline(__always)
private func callNative(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let native = pc.first
  let (raw, references) = (r + pc.second, o + pc.third)
  guard m.machine.pointee.callNative(k[native], site: k[native &+ 1], raw, references) else {
    return stop(pc, r, o, k, m, t)
  }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func callRuntime(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard case .callRuntime(let operation, let raw, let reference) = pc.instruction,
    m.machine.pointee.perform(operation, r + Int(raw), o + Int(reference))
  else { return stop(pc, r, o, k, m, t) }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func returns(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  endCall(m, t)
}

@inline(__always)
private func returnWord(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  r[0] = r[pc.first]
  return endCall(m, t)
}

@inline(__always)
private func returnClearing(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (first, count) = (pc.first, pc.second)
  guard count == 1 else {
    clearWords(o + first, count)
    return endCall(m, t)
  }
  let frame = m.machine.pointee.frame - 1
  m.machine.pointee.frame = frame
  let caller = frame.pointee
  return next(
    releasing: o.take(first), ProgramCounter(caller.pc), caller.raw, caller.references, caller.constants, m, t)
}

@inline(__always)
private func compileFunction(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
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

@inline(__always)
private func enter(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let stack = m.machine.pointee.stack
  if r + pc.first + Stack.reserve > stack.rawEnd || o + pc.second + Stack.reserve > stack.referencesEnd {
    return stop(pc, r, o, k, m, t)
  }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func throwError(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  m.machine.pointee.throwError(r + pc.first, o + pc.second)
  m.machine.pointee.frame -= 1
  let caller = m.machine.pointee.frame.pointee
  guard let target = m.machine.pointee.handler(caller.pc, caller.constants) else {
    return stop(ProgramCounter(caller.pc), caller.raw, caller.references, caller.constants, m, t)
  }
  return next(ProgramCounter(target), caller.raw, caller.references, caller.constants, m, t)
}

@inline(__always)
private func takeError(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  m.machine.pointee.takeError(r + pc.first, o + pc.second)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func branchInitialized(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let flag = m.machine.pointee.globals + pc.signedFirst
  if flag.pointee != 0 { return next(pc.advanced(byInstructions: pc.signedSecond), r, o, k, m, t) }
  flag.pointee = 1
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func trapWithText(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  m.machine.pointee.complaint = object(borrowed(k[pc.first]), StringObject.self).string
  return stop(pc, r, o, k, m, t)
}

@inline(__always)
private func drain(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard m.machine.pointee.waiting.pointee != 0,
    let function = m.machine.pointee.nextFarewell(o + pc.second)
  else { return next(pc, r, o, k, m, t) }
  // It comes back to this instruction, until none waits.
  let again = pc - Instruction.stride
  return startCall(m.machine.pointee.entries + function, pc.first, pc.second, again, r, o, k, m, t)
}

/// Calls a function whose windows begin at the given registers.
@inline(__always)
private func startCall(
  _ entry: UnsafeMutablePointer<FunctionEntry>, _ raw: Int, _ references: Int, _ pc: ProgramCounter,
  _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
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

@inline(never)
private func clearWords(_ words: References, _ count: Int) { words.clear(from: 0, count: count) }
