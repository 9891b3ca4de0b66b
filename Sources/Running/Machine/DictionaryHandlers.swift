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
  /// The dictionary of a register, its own: copied first when it is shared.
  @inline(__always)
  static func uniqueDictionary(_ register: UnsafeMutablePointer<Reference>) -> DictionaryObject? {
    guard let target = register.pointee else { return nil }
    return isUnique(register) ? object(target, DictionaryObject.self) : copyDictionary(register, target)
  }

  @inline(never)
  private static func copyDictionary(
    _ register: UnsafeMutablePointer<Reference>, _ target: UnsafeMutableRawPointer
  ) -> DictionaryObject {
    let copy = object(target, DictionaryObject.self).copy()
    register.pointee = owned(copy)
    release(target)
    return copy
  }

  /// The entry of a key that may be new.
  @inline(never)
  static func insert(word key: UInt64, into register: UnsafeMutablePointer<Reference>, _ r: Raws) -> Bool {
    guard let dictionary = uniqueDictionary(register) else { return false }
    let (entry, hash) = dictionary.entry(ofWord: key)
    r[1] = entry < 0 ? 1 : 0
    var word = key
    r.set(0, entry < 0 ? dictionary.insert(hash, raw: &word, references: noReferences) : entry)
    return true
  }

  @inline(never)
  static func insert(string: UnsafePointer<Reference>, into register: UnsafeMutablePointer<Reference>, _ r: Raws)
    -> Bool
  {
    guard let dictionary = uniqueDictionary(register), let key = string.pointee else { return false }
    let (entry, hash) = dictionary.entry(ofString: object(key, StringObject.self))
    r[1] = entry < 0 ? 1 : 0
    let words = UnsafeRawPointer(string).assumingMemoryBound(to: AnyObject?.self)
    r.set(0, entry < 0 ? dictionary.insert(hash, raw: UnsafePointer(r), references: words) : entry)
    return true
  }

  /// Never read: where keys have no references.
  private static var noReferences: UnsafePointer<AnyObject?> { UnsafePointer(bitPattern: 8).unsafelyUnwrapped }

  @inline(never)
  static func find(word key: UInt64, in dictionary: UnsafeMutableRawPointer) -> Int {
    object(dictionary, DictionaryObject.self).entry(ofWord: key).entry
  }

  @inline(never)
  static func find(string key: UnsafeMutableRawPointer, in dictionary: UnsafeMutableRawPointer) -> Int {
    object(dictionary, DictionaryObject.self).entry(ofString: object(key, StringObject.self)).entry
  }

  /// The values of the dictionary of a register.
  @inline(__always)
  static func values(_ register: Reference) -> UnsafeMutablePointer<ArrayObject.Header>? {
    guard let register else { return nil }
    let values = object(register, DictionaryObject.self).values
    return Unmanaged.passUnretained(values).toOpaque().array
  }

  @inline(__always)
  static func uniqueValues(_ register: UnsafeMutablePointer<Reference>) -> UnsafeMutablePointer<ArrayObject.Header>? {
    guard let dictionary = uniqueDictionary(register) else { return nil }
    return Unmanaged.passUnretained(dictionary.values).toOpaque().array
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
  guard let values = Machine.values(o[pc.second]) else { return stop(pc, r, o, k, m, t) }
  let (d, entry, stride) = (pc.first, r.int(pc.third), values.pointee.rawStride)
  for word in 0..<stride { r[d &+ word] = values.pointee.raw[entry &* stride &+ word] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func storeEntry(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let values = Machine.uniqueValues(o + pc.second) else { return stop(pc, r, o, k, m, t) }
  let (s, entry, stride) = (pc.first, r.int(pc.third), values.pointee.rawStride)
  for word in 0..<stride { values.pointee.raw[entry &* stride &+ word] = r[s &+ word] }
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func copyEntryRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let values = Machine.values(o[pc.second]) else { return stop(pc, r, o, k, m, t) }
  let stride = values.pointee.referenceStride
  copyWords(Machine.references(values) + r.int(pc.third) &* stride, stride, to: o + pc.first)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func takeEntryRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let values = Machine.uniqueValues(o + pc.second) else { return stop(pc, r, o, k, m, t) }
  let stride = values.pointee.referenceStride
  moveWords(Machine.references(values) + r.int(pc.third) &* stride, stride, to: o + pc.first)
  return next(pc, r, o, k, m, t)
}

@inline(__always)
private func putEntryRefs(
  _ pc: ProgramCounter, _ r: Raws, _ o: References, _ k: Constants, _ m: MachineAddress, _ t: HandlerTable
) {
  guard let values = Machine.uniqueValues(o + pc.second) else { return stop(pc, r, o, k, m, t) }
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
