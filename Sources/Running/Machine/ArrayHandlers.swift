import Natives

/// Arrays.
func arrayHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .newArray: newArray
  case .arrayCount: arrayCount
  case .arrayCountVia: arrayCountVia
  case .loadElement: loadElement
  case .loadElementUnchecked: loadElementUnchecked
  case .loadElementVia: loadElementVia
  case .storeElement: storeElement
  case .loadElementField: loadElementField
  case .loadElementFieldVia: loadElementFieldVia
  case .storeElementField: storeElementField
  case .loadElementWords: loadElementWords
  case .loadElementWordsVia: loadElementWordsVia
  case .storeElementWords: storeElementWords
  case .copyElementRefs: copyElementRefs
  case .copyElementRefsVia: copyElementRefsVia
  case .takeElementRefs: takeElementRefs
  case .putElementRefs: putElementRefs
  case .borrowElement: borrowElement
  case .borrowElementVia: borrowElementVia
  case .appendWord: appendWord
  case .appendElement: appendElement
  case .swapElements: swapElements
  default: preconditionFailure("an instruction of another family")
  }
}

@inline(__always)
private func newArray(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, strides) = (pc.first, pc.second)
  o.put(d, Machine.makeArray(k[strides]))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func arrayCount(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, pc.second)
  guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
  r.set(d, array.pointee.count)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func arrayCountVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a) = (pc.first, pc.second)
  r.set(d, borrowed(r[a]).array.pointee.count)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadElement(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  r[d] = array.pointee.raw[r.int(i)]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadElementUnchecked(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  r[d] = o[a].unsafelyUnwrapped.array.pointee.raw[r.int(i)]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadElementVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  let array = borrowed(r[a]).array
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  r[d] = array.pointee.raw[r.int(i)]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func storeElement(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (s, a, i) = (pc.first, pc.second, pc.third)
  guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  array.pointee.raw[r.int(i)] = r[s]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadElementField(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, i, a, word) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
  guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  r[d] = array.pointee.raw[r.int(i) &* array.pointee.rawStride &+ word]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadElementFieldVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, i, a, word) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
  let array = borrowed(r[a]).array
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  r[d] = array.pointee.raw[r.int(i) &* array.pointee.rawStride &+ word]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func storeElementField(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (s, i, a, word) = (pc.first, pc.second, pc.fifthByte, pc.sixthByte)
  guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  array.pointee.raw[r.int(i) &* array.pointee.rawStride &+ word] = r[s]
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadElementWords(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  let stride = array.pointee.rawStride
  let words = array.pointee.raw + r.int(i) &* stride
  for word in 0..<stride { r[d &+ word] = words[word] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadElementWordsVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  let array = borrowed(r[a]).array
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  let stride = array.pointee.rawStride
  let words = array.pointee.raw + r.int(i) &* stride
  for word in 0..<stride { r[d &+ word] = words[word] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func storeElementWords(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (s, a, i) = (pc.first, pc.second, pc.third)
  guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  let stride = array.pointee.rawStride
  let words = array.pointee.raw + r.int(i) &* stride
  for word in 0..<stride { words[word] = r[s &+ word] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func copyElementRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  let stride = array.pointee.referenceStride
  let words = Machine.references(array) + r.int(i) &* stride
  if stride == 1 { return next(copying: words[0], to: d, pc, r, o, k, m, t) }
  copyWords(words, stride, to: o + d)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func copyElementRefsVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  let array = borrowed(r[a]).array
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  let stride = array.pointee.referenceStride
  let words = Machine.references(array) + r.int(i) &* stride
  if stride == 1 { return next(copying: words[0], to: d, pc, r, o, k, m, t) }
  copyWords(words, stride, to: o + d)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func takeElementRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  let stride = array.pointee.referenceStride
  let words = Machine.references(array) + r.int(i) &* stride
  moveWords(words, stride, to: o + d)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func putElementRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (s, a, i) = (pc.first, pc.second, pc.third)
  guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  let stride = array.pointee.referenceStride
  let words = Machine.references(array) + r.int(i) &* stride
  moveWords(o + s, stride, to: words)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func borrowElement(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  guard let array = o[a]?.array else { return stop(pc, r, o, k, m, t) }
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  guard let target = Machine.references(array)[r.int(i) &* array.pointee.referenceStride] else {
    return stopForAbsence(pc, r, o, k, m, t)
  }
  r[d] = address(target)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func borrowElementVia(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (d, a, i) = (pc.first, pc.second, pc.third)
  let array = borrowed(r[a]).array
  if r[i] >= UInt64(array.pointee.count) { return stop(pc, r, o, k, m, t) }
  guard let target = Machine.references(array)[r.int(i) &* array.pointee.referenceStride] else {
    return stopForAbsence(pc, r, o, k, m, t)
  }
  r[d] = address(target)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func appendWord(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, s) = (pc.first, pc.second)
  guard let array = Machine.uniqueForAppending(o + a) else { return stop(pc, r, o, k, m, t) }
  let count = array.pointee.count
  if count == array.pointee.capacity, !Machine.makeRoom(o[a], count + 1) { return stopForMemory(pc, r, o, k, m, t) }
  array.pointee.raw[count] = r[s]
  array.pointee.count = count &+ 1
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func appendElement(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, raw, reference) = (pc.first, pc.second, pc.third)
  guard let array = Machine.uniqueForAppending(o + a) else { return stop(pc, r, o, k, m, t) }
  let count = array.pointee.count
  if count == array.pointee.capacity, !Machine.makeRoom(o[a], count + 1) { return stopForMemory(pc, r, o, k, m, t) }
  let stride = array.pointee.rawStride
  let words = array.pointee.raw + count &* stride
  for word in 0..<stride { words[word] = r[raw &+ word] }
  let referenceStride = array.pointee.referenceStride
  let references = Machine.references(array) + count &* referenceStride
  for word in 0..<referenceStride { references[word] = o.take(reference &+ word) }
  array.pointee.count = count &+ 1
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func swapElements(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  let (a, i, j) = (pc.first, pc.second, pc.third)
  guard let array = Machine.unique(o + a) else { return stop(pc, r, o, k, m, t) }
  let count = UInt64(array.pointee.count)
  if r[i] >= count || r[j] >= count { return stop(pc, r, o, k, m, t) }
  Machine.swapElements(array, r.int(i), r.int(j))
  return next(pc, r, o, k, m, t)
}

/// Further references to the objects of several words.
@inline(never)
func copyWords(_ source: References, _ count: Int, to target: References) {
  for word in 0..<count { target.copy(word, source[word]) }
}

/// Moves references, whose words are nil after that.
@inline(never)
func moveWords(_ source: References, _ count: Int, to target: References) {
  for word in 0..<count { target.put(word, source.take(word)) }
}
