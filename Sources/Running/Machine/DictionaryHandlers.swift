import Natives

/// Dictionaries and sets.
func dictionaryHandler(of instruction: Instruction) -> Handler {
  switch instruction {
  case .findWord: findWord
  case .findString: findString
  case .insertWord: insertWord
  case .insertString: insertString
  case .loadEntry: loadEntry
  case .storeEntry: storeEntry
  case .copyEntryRefs: copyEntryRefs
  case .takeEntryRefs: takeEntryRefs
  case .putEntryRefs: putEntryRefs
  case .dictionaryCount: dictionaryCount
  default: preconditionFailure("an instruction of another family")
  }
}

extension Machine {
  /// The dictionary of a register, its own: copied first when it is shared. Nil when the register is empty.
  @inline(__always)
  static func uniqueDictionary(_ register: UnsafeMutablePointer<Reference>) -> Reference {
    guard let target = register.pointee else { return nil }
    return isUnique(register) ? target : copyDictionary(register, target)
  }

  @inline(never)
  private static func copyDictionary(
    _ register: UnsafeMutablePointer<Reference>, _ target: UnsafeMutableRawPointer
  ) -> Reference {
    let copy = owned(object(target, DictionaryObject.self).copy())
    register.pointee = copy
    release(target)
    return copy
  }

  /// The entry of a key that may be new: its number and whether it is go to two registers.
  @inline(never)
  static func insert(word key: UInt64, into register: UnsafeMutablePointer<Reference>, _ r: Raws) -> Bool {
    guard let dictionary = uniqueDictionary(register) else { return false }
    borrowing(dictionary, DictionaryObject.self) { dictionary in
      let (entry, hash) = dictionary.entry(ofWord: key)
      r[1] = entry < 0 ? 1 : 0
      var word = key
      r.set(0, entry < 0 ? dictionary.insert(hash, raw: &word, references: noReferences) : entry)
    }
    return true
  }

  @inline(never)
  static func insert(
    string: UnsafePointer<Reference>, into register: UnsafeMutablePointer<Reference>, _ r: Raws
  ) -> Bool {
    guard let dictionary = uniqueDictionary(register), let key = string.pointee else { return false }
    borrowing(dictionary, DictionaryObject.self) { dictionary in
      let (entry, hash) = borrowing(key, StringObject.self) { dictionary.entry(ofString: $0) }
      r[1] = entry < 0 ? 1 : 0
      let words = UnsafeRawPointer(string).assumingMemoryBound(to: AnyObject?.self)
      r.set(0, entry < 0 ? dictionary.insert(hash, raw: UnsafePointer(r), references: words) : entry)
    }
    return true
  }

  /// Never read: where keys have no references.
  private static var noReferences: UnsafePointer<AnyObject?> { UnsafePointer(bitPattern: 8).unsafelyUnwrapped }

  @inline(never)
  static func find(word key: UInt64, in dictionary: UnsafeMutableRawPointer) -> Int {
    borrowing(dictionary, DictionaryObject.self) { $0.entry(ofWord: key).entry }
  }

  @inline(never)
  static func find(string key: UnsafeMutableRawPointer, in dictionary: UnsafeMutableRawPointer) -> Int {
    borrowing(dictionary, DictionaryObject.self) { dictionary in
      borrowing(key, StringObject.self) { dictionary.entry(ofString: $0).entry }
    }
  }
}

@inline(__always)
private func findWord(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let dictionary = o[pc.second] else { return stop(pc, r, o, k, m, t) }
  r.set(pc.first, Machine.find(word: r[pc.third], in: dictionary))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func findString(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let dictionary = o[pc.second], let key = o[pc.third] else { return stop(pc, r, o, k, m, t) }
  r.set(pc.first, Machine.find(string: key, in: dictionary))
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func insertWord(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard Machine.insert(word: r[pc.third], into: o + pc.second, r + pc.first) else { return stop(pc, r, o, k, m, t) }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func insertString(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard Machine.insert(string: o + pc.third, into: o + pc.second, r + pc.first) else { return stop(pc, r, o, k, m, t) }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func loadEntry(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let values = o[pc.second]?.dictionaryValues else { return stop(pc, r, o, k, m, t) }
  let (d, entry, stride) = (pc.first, r.int(pc.third), values.pointee.rawStride)
  for word in 0..<stride { r[d &+ word] = values.pointee.raw[entry &* stride &+ word] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func storeEntry(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let values = Machine.uniqueDictionary(o + pc.second)?.dictionaryValues else { return stop(pc, r, o, k, m, t) }
  let (s, entry, stride) = (pc.first, r.int(pc.third), values.pointee.rawStride)
  for word in 0..<stride { values.pointee.raw[entry &* stride &+ word] = r[s &+ word] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func copyEntryRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let values = o[pc.second]?.dictionaryValues else { return stop(pc, r, o, k, m, t) }
  let stride = values.pointee.referenceStride
  copyWords(Machine.references(values) + r.int(pc.third) &* stride, stride, to: o + pc.first)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func takeEntryRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let values = Machine.uniqueDictionary(o + pc.second)?.dictionaryValues else { return stop(pc, r, o, k, m, t) }
  let stride = values.pointee.referenceStride
  moveWords(Machine.references(values) + r.int(pc.third) &* stride, stride, to: o + pc.first)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func putEntryRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let values = Machine.uniqueDictionary(o + pc.second)?.dictionaryValues else { return stop(pc, r, o, k, m, t) }
  let stride = values.pointee.referenceStride
  moveWords(o + pc.first, stride, to: Machine.references(values) + r.int(pc.third) &* stride)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func dictionaryCount(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let dictionary = o[pc.second] else { return stop(pc, r, o, k, m, t) }
  r.set(pc.first, object(dictionary, DictionaryObject.self).count)
  return next(pc, r, o, k, m, t)
}
