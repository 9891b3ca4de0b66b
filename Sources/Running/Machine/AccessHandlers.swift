import Natives

// Overlapping accesses to variables that `AccessAnalysis` watches.

func accessHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .accessKey: accessKey
  case .accessKeyVia: accessKeyVia
  case .checkAccess: checkAccess
  case .beginAccess: beginAccess
  case .endAccess: endAccess
  default: preconditionFailure("an instruction of another family")
  }
}

private func accessKey(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let block = o[pc.second] else { return stopForAbsence(pc, r, o, k, m, t) }
  r[pc.first] = key(ofWord: pc.third, in: UInt64(UInt(bitPattern: block)))
  return next(pc, r, o, k, m, t)
}

private func accessKeyVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  r[pc.first] = key(ofWord: pc.third, in: r[pc.second])
  return next(pc, r, o, k, m, t)
}

/// Even; those of globals are odd.
@inline(__always)
private func key(ofWord word: Int, in block: UInt64) -> UInt64 { block &+ UInt64(word) &* 8 }

private func checkAccess(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  if !m.machine.pointee.openAccesses.isEmpty, isOpen(r[pc.first], m) {
    return stopForOverlap(pc, r, o, k, m, t)
  }
  return next(pc, r, o, k, m, t)
}

private func beginAccess(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  if isOpen(r[pc.first], m) { return stopForOverlap(pc, r, o, k, m, t) }
  open(r[pc.first], m)
  return next(pc, r, o, k, m, t)
}

private func endAccess(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  close(pc.first, m)
  return next(pc, r, o, k, m, t)
}

@inline(never)
private func isOpen(_ key: UInt64, _ m: MachineAddress) -> Bool { m.machine.pointee.openAccesses.contains(key) }

@inline(never)
private func open(_ key: UInt64, _ m: MachineAddress) { m.machine.pointee.openAccesses.append(key) }

@inline(never)
private func close(_ count: Int, _ m: MachineAddress) { m.machine.pointee.openAccesses.removeLast(count) }

@inline(never)
private func stopForOverlap(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let name = object(borrowed(k[pc.second]), StringObject.self).string
  m.machine.pointee.complaint =
    "Fatal error: Simultaneous accesses to '\(name)', but modification requires exclusive access"
  return stop(pc, r, o, k, m, t)
}
