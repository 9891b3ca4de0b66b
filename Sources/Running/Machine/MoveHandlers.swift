/// Moves between registers, constants and globals.
func moveHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .move: move
  case .moveWords: moveWords
  case .loadConstant: loadConstant
  case .loadInt: loadInt
  case .copyRef: copyRef
  case .moveRef: moveRef
  case .clearRef: clearRef
  case .copyRefs: copyRefs
  case .moveRefs: moveRefs
  case .clearRefs: clearRefs
  case .loadObject: loadObject
  case .identical: identical
  case .loadGlobal: loadGlobal
  case .storeGlobal: storeGlobal
  case .loadGlobals: loadGlobals
  case .storeGlobals: storeGlobals
  case .copyGlobalRefs: copyGlobalRefs
  case .takeGlobalRefs: takeGlobalRefs
  case .putGlobalRefs: putGlobalRefs
  case .borrowGlobal: borrowGlobal
  default: preconditionFailure("an instruction of another family")
  }
}

@inline(__always)
private func move(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s) = (pc.first, pc.second)
  r[d] = r[s]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func moveWords(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s, count) = (pc.first, pc.second, pc.third)
  if d < s {
    for word in 0..<count { r[d &+ word] = r[s &+ word] }
  } else {
    var word = count
    while word > 0 {
      word -= 1
      r[d &+ word] = r[s &+ word]
    }
  }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadConstant(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s) = (pc.first, pc.second)
  r[d] = k[s]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadInt(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, value) = (pc.first, pc.signedSecond)
  r.set(d, value)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func copyRef(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  next(copying: o[pc.second], to: pc.first, pc, r, o, k, m, t)
}

@inline(__always)
private func moveRef(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s) = (pc.first, pc.second)
  let new = o.take(s)
  let old = o[d]
  o[d] = new
  return next(releasing: old, pc, r, o, k, m, t)
}

@inline(__always)
private func clearRef(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  next(releasing: o.take(pc.first), pc, r, o, k, m, t)
}

@inline(__always)
private func copyRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s, count) = (pc.first, pc.second, pc.third)
  for word in 0..<count { o.copy(d &+ word, o[s &+ word]) }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func moveRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s, count) = (pc.first, pc.second, pc.third)
  if d < s {
    for word in 0..<count { o.put(d &+ word, o.take(s &+ word)) }
  } else {
    var word = count
    while word > 0 {
      word -= 1
      o.put(d &+ word, o.take(s &+ word))
    }
  }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func clearRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  o.clear(from: pc.first, count: pc.second)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadObject(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  next(copying: UnsafeMutableRawPointer(bitPattern: UInt(k[pc.second])), to: pc.first, pc, r, o, k, m, t)
}

@inline(__always)
private func identical(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  r.set(d, o[a] == o[b])
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadGlobal(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, g) = (pc.first, pc.signedSecond)
  r[d] = m.machine.pointee.globals[g]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func storeGlobal(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (g, s) = (pc.signedFirst, pc.second)
  m.machine.pointee.globals[g] = r[s]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadGlobals(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, g, count) = (pc.first, pc.signedSecond, pc.third)
  for word in 0..<count { r[d &+ word] = m.machine.pointee.globals[g &+ word] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func storeGlobals(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (g, s, count) = (pc.signedFirst, pc.second, pc.third)
  for word in 0..<count { m.machine.pointee.globals[g &+ word] = r[s &+ word] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func copyGlobalRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, g, count) = (pc.first, pc.signedSecond, pc.third)
  for word in 0..<count { o.copy(d &+ word, m.machine.pointee.globalReferences[g &+ word]) }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func takeGlobalRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, g, count) = (pc.first, pc.signedSecond, pc.third)
  for word in 0..<count {
    let taken = m.machine.pointee.globalReferences[g &+ word]
    m.machine.pointee.globalReferences[g &+ word] = nil
    o.put(d &+ word, taken)
  }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func putGlobalRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (g, s, count) = (pc.signedFirst, pc.second, pc.third)
  for word in 0..<count {
    let old = m.machine.pointee.globalReferences[g &+ word]
    m.machine.pointee.globalReferences[g &+ word] = o.take(s &+ word)
    release(old)
  }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func borrowGlobal(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, g) = (pc.first, pc.signedSecond)
  guard let target = m.machine.pointee.globalReferences[g] else {
    return stopForAbsence(pc, r, o, k, m, t)
  }
  r[d] = address(target)
  return next(pc, r, o, k, m, t)
}
