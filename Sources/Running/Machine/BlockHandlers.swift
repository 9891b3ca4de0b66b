import Natives

/// Boxes, captures, indirect payloads, instances.
func blockHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .newBlock: newBlock
  case .loadField: loadField
  case .storeField: storeField
  case .loadFields: loadFields
  case .storeFields: storeFields
  case .copyFieldRef: copyFieldRef
  case .takeFieldRef: takeFieldRef
  case .putFieldRef: putFieldRef
  case .borrowField: borrowField
  case .loadFieldVia: loadFieldVia
  case .copyFieldRefVia: copyFieldRefVia
  case .borrowFieldVia: borrowFieldVia
  case .copyBorrowed: copyBorrowed
  case .checkPresent: checkPresent
  case .loadWeak: loadWeak
  case .makeWeak: makeWeak
  case .loadUnowned: loadUnowned
  case .dynamicClass: dynamicClass
  case .accessKey, .accessKeyVia, .checkAccess, .beginAccess, .endAccess: accessHandler(of: instruction)
  default: preconditionFailure("an instruction of another family")
  }
}

@inline(__always)
private func newBlock(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, shape) = (pc.first, pc.second)
  o.put(d, owned(BlockObject.make(UnsafePointer(bitPattern: UInt(k[shape])).unsafelyUnwrapped)))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadField(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, block, word) = (pc.first, pc.second, pc.third)
  guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
  r[d] = target.words[word]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func storeField(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (block, word, s) = (pc.first, pc.second, pc.third)
  guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
  target.words[word] = r[s]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadFields(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, block, word, count) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
  guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
  for i in 0..<count { r[d &+ i] = target.words[word &+ i] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func storeFields(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (block, s, word, count) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
  guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
  for i in 0..<count { target.words[word &+ i] = r[s &+ i] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func copyFieldRef(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, block, word) = (pc.first, pc.second, pc.third)
  guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
  return next(copying: UnsafeMutableRawPointer(bitPattern: UInt(target.words[word])), to: d, pc, r, o, k, m, t)
}

@inline(__always)
private func takeFieldRef(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, block, word) = (pc.first, pc.second, pc.third)
  guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
  let taken = target.words[word]
  target.words[word] = 0
  let old = o[d]
  o[d] = UnsafeMutableRawPointer(bitPattern: UInt(taken))
  return next(releasing: old, pc, r, o, k, m, t)
}

@inline(__always)
private func putFieldRef(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (block, word, s) = (pc.first, pc.second, pc.third)
  guard let target = o[block] else { return stop(pc, r, o, k, m, t) }
  let old = target.words[word]
  target.words[word] = address(o.take(s))
  return next(releasing: UnsafeMutableRawPointer(bitPattern: UInt(old)), pc, r, o, k, m, t)
}

@inline(__always)
private func borrowField(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, block, word) = (pc.first, pc.second, pc.third)
  guard let target = o[block], target.words[word] != 0 else {
    return stopForAbsence(pc, r, o, k, m, t)
  }
  r[d] = target.words[word]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadFieldVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, block, word) = (pc.first, pc.second, pc.third)
  r[d] = borrowed(r[block]).words[word]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func copyFieldRefVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, block, word) = (pc.first, pc.second, pc.third)
  let new = UnsafeMutableRawPointer(bitPattern: UInt(borrowed(r[block]).words[word]))
  return next(copying: new, to: d, pc, r, o, k, m, t)
}

@inline(__always)
private func borrowFieldVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, block, word) = (pc.first, pc.second, pc.third)
  let target = borrowed(r[block]).words[word]
  guard target != 0 else {
    return stopForAbsence(pc, r, o, k, m, t)
  }
  r[d] = target
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func copyBorrowed(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  next(copying: borrowed(r[pc.second]), to: pc.first, pc, r, o, k, m, t)
}

@inline(__always)
private func checkPresent(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let a = pc.first
  if o[a] == nil { return stop(pc, r, o, k, m, t) }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadWeak(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s) = (pc.first, pc.second)
  // Nothing to look up is told apart here, which also keeps this code from being merged with that of `makeWeak`:
  // merged functions end by a call that is no jump.
  guard let weak = o[s] else {
    o.put(d, nil)
    return next(pc, r, o, k, m, t)
  }
  o.put(d, Machine.target(weak))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func makeWeak(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s) = (pc.first, pc.second)
  o.put(d, Machine.weak(o[s]))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadUnowned(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s) = (pc.first, pc.second)
  // Of an optional that is nil.
  guard let unowned = o[s] else {
    o.put(d, nil)
    return next(pc, r, o, k, m, t)
  }
  let target = Machine.target(unowned)
  if target == nil { return stop(pc, r, o, k, m, t) }
  o.put(d, target)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func dynamicClass(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, s) = (pc.first, pc.second)
  guard let target = o[s] else { return stop(pc, r, o, k, m, t) }
  r.set(d, target.shape.pointee.number)
  return next(pc, r, o, k, m, t)
}
