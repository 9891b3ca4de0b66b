import Natives

/// Strings.
func stringHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .appendString: appendString
  case .appendCharacter: appendCharacter
  case .appendInteger: appendInteger
  case .compareCharacters: compareCharacters
  case .equalString: equalString
  case .nextCharacter: nextCharacter
  case .byteCount: byteCount
  case .loadByte: loadByte
  case .loadCharacter: loadCharacter
  default: preconditionFailure("an instruction of another family")
  }
}

@inline(__always)
private func appendString(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, b) = (pc.first, pc.second)
  guard let target = o[a], let other = o[b] else { return stop(pc, r, o, k, m, t) }
  let (text, addition) = (target.header(StringObject.Header.self), other.header(StringObject.Header.self))
  let (count, added) = (text.pointee.count, addition.pointee.count)
  guard OwnerCount.isOne(target), added <= 16, text.pointee.capacity &- count >= 16 else {
    guard Machine.appendString(o + a, other) else { return stopForMemory(pc, r, o, k, m, t) }
    return next(pc, r, o, k, m, t)
  }
  let (source, end) = (addition.pointee.bytes, text.pointee.bytes + count)
  for byte in 0..<added { end[byte] = source[byte] }
  text.pointee.count = count &+ added
  text.pointee.isASCII = text.pointee.isASCII && addition.pointee.isASCII
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func equalString(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, pc.second, pc.third)
  guard let left = o[a], let right = o[b] else { return stop(pc, r, o, k, m, t) }
  r.set(d, left == right || Machine.areEqual(left, right))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func nextCharacter(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (offset, text) = (pc.first, pc.second)
  guard let string = o[text]?.header(StringObject.Header.self) else { return stop(pc, r, o, k, m, t) }
  let at = r.int(offset)
  if at >= string.pointee.count { return next(pc, r, o, k, m, t) }
  let byte = string.pointee.bytes[at]
  guard string.pointee.isASCII, byte != 13, o[text &+ 1] == nil else {
    Machine.nextCharacter(r + offset, o + text)
    return jumpBack(pc.signedThird, pc, r, o, k, m, t)
  }
  r[offset &+ 1] = UInt64(byte)
  r.set(offset, at &+ 1)
  return jumpBack(pc.signedThird, pc, r, o, k, m, t)
}

@inline(__always)
private func appendCharacter(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, raw, cluster) = (pc.first, r[pc.second], o[pc.third])
  guard let target = o[a] else { return stop(pc, r, o, k, m, t) }
  let string = target.header(StringObject.Header.self)
  let count = string.pointee.count
  guard OwnerCount.isOne(target), cluster == nil, raw < 0x80, count < string.pointee.capacity else {
    Machine.appendCharacter(o + a, raw, cluster)
    return next(pc, r, o, k, m, t)
  }
  string.pointee.bytes[count] = UInt8(truncatingIfNeeded: raw)
  string.pointee.count = count &+ 1
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func appendInteger(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard Machine.append(integer: r.int(pc.second), to: o + pc.first) else { return stop(pc, r, o, k, m, t) }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func compareCharacters(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, b) = (pc.first, r[pc.second], r[pc.third])
  // A cluster's word is 0. Beyond ASCII, unlike scalars may mean the same.
  let areASCII = a &- 1 < 0x7F && b &- 1 < 0x7F
  r[d] = areASCII ? (a == b ? 1 : 0) : (a == b && a != 0 ? 1 : 2)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func byteCount(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let string = o[pc.second]?.header(StringObject.Header.self) else { return stop(pc, r, o, k, m, t) }
  r.set(pc.first, string.pointee.count)
  return next(pc, r, o, k, m, t)
}

/// The index was checked by the library.
@inline(__always)
private func loadByte(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let string = o[pc.second]?.header(StringObject.Header.self) else { return stop(pc, r, o, k, m, t) }
  r[pc.first] = UInt64(string.pointee.bytes[r.int(pc.third)])
  return next(pc, r, o, k, m, t)
}

/// An ASCII character before another one, or at the end, stands alone; but for a carriage return, which may not.
@inline(__always)
private func loadCharacter(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let string = o[pc.second]?.header(StringObject.Header.self) else { return stop(pc, r, o, k, m, t) }
  let at = r.int(pc.third)
  let byte = string.pointee.bytes[at]
  let isAlone =
    byte < 0x80 && byte != 13 && (at &+ 1 == string.pointee.count || string.pointee.bytes[at &+ 1] < 0x80)
  r[pc.first] = isAlone ? UInt64(byte) : UInt64.max
  r.set(pc.first &+ 1, at &+ 1)
  return next(pc, r, o, k, m, t)
}
