import Natives

extension Machine {
  /// Does an operation on a window; false with a complaint where Swift traps.
  @inline(never)
  mutating func perform(
    _ operation: RuntimeOperation, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>
  ) -> Bool {
    guard operation.needsNoObject || o[0] != nil else {
      complaint = Self.absence
      return false
    }
    switch operation {
    case .arrayReserve:
      let wanted = Int(truncatingIfNeeded: r[0])
      guard array(o).allows(wanted) else { return failToFit(wanted) }
      array(o, unique: true).reserve(wanted)
    case .arrayReserveForAppending:
      let added = max(0, Int(truncatingIfNeeded: r[0]))
      guard array(o).allowsMore(added) else { return failToFit(added) }
      let elements = array(o, appending: added)
      elements.reserveForAppending(elements.count + added)
    case .arrayRemoveLast: remove(from: array(o, unique: true), at: array(o).count - 1, r, o)
    case .arrayInsert: return insert(r, o)
    case .arrayRemove:
      let elements = array(o, unique: true)
      guard r[0] < UInt64(elements.count) else { return fail("Index out of range") }
      remove(from: elements, at: Int(r[0]), r, o)
    case .arrayReplaceRange:
      let (lower, upper) = (Int(r[0]), Int(r[1]))
      let new = object(o[1].unsafelyUnwrapped, ArrayObject.self)
      let elements = array(o, appending: max(0, lower - upper + new.count))
      elements.openGap(at: lower, of: lower - upper + new.count)
      elements.copyElements(of: new, 0..<new.count, to: lower)
    case .arrayCopyRange:
      let (lower, upper) = (Int(r[0]), Int(r[1]))
      let old = array(o)
      let copy = ArrayObject(
        rawStride: old.rawStride, referenceStride: old.referenceStride, elementBytes: old.header.elementBytes,
        capacity: upper - lower)
      copy.grow(by: upper - lower)
      copy.copyElements(of: old, lower..<upper, to: 0)
      o.put(0, owned(copy))
    case .arrayAppendContents:
      let new = object(o[1].unsafelyUnwrapped, ArrayObject.self)
      let added = new.count
      guard array(o).allowsMore(added) else { return failToFit(array(o).count + added) }
      let elements = array(o, appending: added)
      let count = elements.count
      elements.grow(by: added)
      elements.copyElements(of: new, 0..<added, to: count)
    case .arrayRemoveAll:
      let old = array(o)
      o.put(
        0,
        owned(
          ArrayObject(
            rawStride: old.rawStride, referenceStride: old.referenceStride, elementBytes: old.header.elementBytes)))
    case .arrayRepeating: return repeating(r, o)
    case .arrayCapacity: r.set(0, array(o).capacity)

    case .dictionaryNew:
      let strides = r[0]
      o.put(
        0,
        owned(
          DictionaryObject(
            keyRaw: Int(strides & 0xFFFF), keyReferences: Int(strides >> 16 & 0xFFFF),
            valueRaw: Int(strides >> 32 & 0xFFFF), valueReferences: Int(strides >> 48))))
    case .dictionaryCount: r.set(0, dictionary(o).count)
    case .dictionaryCapacity: r.set(0, dictionary(o).capacity)
    case .dictionaryProbe:
      var slot = r.int(1)
      r.set(2, dictionary(o).probe(r[0], slot: &slot))
      r.set(1, slot)
    case .dictionaryInsert:
      let hash = r[0] == DictionaryObject.removed ? 0 : r[0]
      r.set(0, dictionary(o, unique: true).insert(hash, raw: r + 1, references: objects(o + 1)))
    case .dictionaryFindNative: r.set(0, find(in: dictionary(o), r, o + 1).entry)
    case .dictionaryFindOrInsertNative:
      let (entry, hash) = find(in: dictionary(o), r, o + 1)
      let own = dictionary(o, unique: true)
      r.set(0, entry >= 0 ? entry : own.insert(hash, raw: r, references: objects(o + 1)))
      r[1] = entry >= 0 ? 0 : 1
    case .dictionaryKeyAt: read(dictionary(o).keys, Int(r[0]), r, o)
    case .dictionaryValueAt: read(dictionary(o).values, Int(r[0]), r, o)
    case .dictionaryTakeValueAt:
      let values = dictionary(o, unique: true).values
      let entry = Int(r[0])
      read(values, entry, r, o)
      for word in 0..<values.referenceStride { values.references[entry * values.referenceStride + word] = nil }
    case .dictionarySetValueAt: write(dictionary(o, unique: true).values.header, r, o)
    case .dictionarySetKeyAt: write(dictionary(o, unique: true).keys.header, r, o)
    case .dictionaryRemoveAt: dictionary(o, unique: true).remove(Int(r[0]))
    case .dictionaryRemoveAll: dictionary(o, unique: true).removeAll()
    case .dictionaryReserve:
      let wanted = Int(truncatingIfNeeded: r[0])
      guard dictionary(o).allows(wanted) else { return failToFit(wanted) }
      dictionary(o, unique: true).reserve(wanted)
    case .dictionaryNextEntry: r.set(0, dictionary(o).nextEntry(from: r.int(0)))

    case .stringAppendCharacter:
      let text = Self.uniqueString(o)
      if let cluster = o[1] {
        text.append(object(cluster, StringObject.self))
      } else {
        text.append(scalar: UInt32(r[0]))
      }
    case .stringConcatenate: return Self.appendString(o, o[1])
    case .stringLess: r.set(0, StringObject.isLess(Self.string(o[0]), Self.string(o[1])))
    case .stringIsEmpty: r.set(0, Self.string(o[0]).count == 0)
    case .stringCount: r.set(0, Self.string(o[0]).count)
    case .stringCharacterAt:
      let offset = Int(r[0])
      let (character, length) = Self.character(in: Self.string(o[0]), at: offset)
      Self.store(character, r, o + 1)
      r.set(1, offset + length)
    case .stringByteAt: r[0] = UInt64(Self.string(o[0]).bytes[Int(r[0])])
    case .characterEqual:
      r.set(
        0, o[0] == nil && o[1] == nil && r[0] == r[1] || Self.character(r[0], o[0]) == Self.character(r[1], o[1]))
    case .characterLess: r.set(0, Self.character(r[0], o[0]) < Self.character(r[1], o[1]))
    // As `String` and `Character` feed themselves to a hasher.
    case .stringHash: r[0] = Self.string(o[0]).stableHash
    case .characterHash:
      if o[0] != nil || r[0] >= 192 { r[0] = StringObject(String(Self.character(r[0], o[0]))).stableHash }

    case .describeInt: o.put(0, Self.withDigits(of: r.int(0)) { owned(StringObject(utf8: $0)) })
    case .describeUnsigned: put("\(r[0])", o)
    case .describeDouble: put("\(r.double(0))", o)
    case .describeFloat: put("\(r.float(0))", o)
    case .describeQuotedString: put(Self.string(o[0]).string.debugDescription, o)
    case .describeCharacter: put(String(Self.character(r[0], o[0])), o)
    case .describeQuotedCharacter: put(Self.character(r[0], o[0]).debugDescription, o)
    case .describeScalar: put(Self.scalar(r[0]).description, o)
    case .describeQuotedScalar: put(Self.scalar(r[0]).debugDescription, o)
    case .describeTypeName: put(program.typeName(Int(r[0]), isQualified: false), o)
    case .describeQualifiedTypeName: put(program.typeName(Int(r[0]), isQualified: true), o)
    case .describeHost: put(o[0].map { "\(object($0, AnyObject.self))" } ?? "", o)

    case .conformsTo: r.set(0, program.castSucceeds(Int(r[1]), type: Int(r[0])))
    case .isKind: r.set(0, program.isKind(Int(r[0]), of: Int(r[1])))
    case .isUnique: r.set(0, Self.isUnique(o))
    case .setFarewell: object(o[0].unsafelyUnwrapped, BlockObject.self).header.isFinished = r[0] == 0
    case .objectNumber: r.set(0, number(of: o[0].unsafelyUnwrapped))
    case .fail:
      complaint = Self.string(o[0]).string
      return false
    case .exit:
      let status = Int32(truncatingIfNeeded: r.int(0))
      exitStatus = status
      complaint = "exit(\(status)) ended the program"
      return false
    }
    return true
  }

  mutating func fail(_ text: String) -> Bool {
    complaint = "Fatal error: " + text
    return false
  }

  /// Stops for elements that no memory is there for.
  private mutating func failToFit(_ count: Int) -> Bool { fail(HeapLimit.failure("\(count) elements")) }

  private static func scalar(_ word: UInt64) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: word)) ?? "\u{FFFD}"
  }

  private func put(_ text: String, _ o: UnsafeMutablePointer<Reference>) {
    o.put(0, owned(StringObject(text)))
  }

  private func objects(_ o: UnsafeMutablePointer<Reference>) -> UnsafeMutablePointer<AnyObject?> {
    UnsafeMutableRawPointer(o).assumingMemoryBound(to: AnyObject?.self)
  }

  private static func move(_ source: UnsafeMutablePointer<Reference>, to target: UnsafeMutablePointer<AnyObject?>) {
    UnsafeMutableRawPointer(target).assumingMemoryBound(to: Reference.self).put(0, source.take(0))
  }

  // Arrays.

  private func array(_ o: UnsafeMutablePointer<Reference>, unique: Bool = false) -> ArrayObject {
    if unique { _ = Self.unique(o) }
    return object(o[0].unsafelyUnwrapped, ArrayObject.self)
  }

  /// The array, its own, with room for so many elements more where it had to be copied.
  private func array(_ o: UnsafeMutablePointer<Reference>, appending added: Int) -> ArrayObject {
    if !Self.isUnique(o) { _ = Self.copyArray(o, appending: added) }
    return object(o[0].unsafelyUnwrapped, ArrayObject.self)
  }

  private func read(
    _ array: ArrayObject, _ index: Int, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>
  ) {
    let elements = array.header
    let words = UnsafeMutableRawPointer(elements.references).assumingMemoryBound(to: Reference.self)
    for word in 0..<elements.rawStride { r[word] = elements.raw[index * elements.rawStride + word] }
    for word in 0..<elements.referenceStride {
      o.copy(1 + word, words[index * elements.referenceStride + word])
    }
  }

  /// The words of element r0 from those behind it.
  private func write(
    _ elements: ArrayObject.Header, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>
  ) {
    let index = Int(r[0])
    for word in 0..<elements.rawStride { elements.raw[index * elements.rawStride + word] = r[1 + word] }
    for word in 0..<elements.referenceStride {
      Self.move(o + 1 + word, to: elements.references + index * elements.referenceStride + word)
    }
  }

  private func remove(
    from array: ArrayObject, at index: Int, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>
  ) {
    read(array, index, r, o)
    if index == array.count - 1 { array.shrink(to: index) } else { array.openGap(at: index, of: -1) }
  }

  private mutating func insert(_ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>) -> Bool {
    let elements = array(o, appending: 1)
    let index = Int(truncatingIfNeeded: r[0])
    guard index >= 0, index <= elements.count else { return fail("Array index is out of range") }
    elements.openGap(at: index, of: 1)
    let header = elements.header
    for word in 0..<header.rawStride { header.raw[index * header.rawStride + word] = r[1 + word] }
    for word in 0..<header.referenceStride {
      Self.move(o + 1 + word, to: header.references + index * header.referenceStride + word)
    }
    return true
  }

  private mutating func repeating(_ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>) -> Bool {
    let count = Int(truncatingIfNeeded: r[0])
    guard count >= 0 else { return fail("Can't construct Array with count < 0") }
    let description = ArrayDescription(word: r[1])
    let (rawStride, referenceStride) = (description.rawStride, description.referenceStride)
    let array = ArrayObject(description)
    guard array.allows(count) else { return failToFit(count) }
    array.reserve(count)
    array.grow(by: count)
    if rawStride == 1 {
      array.raw.update(repeating: r[2], count: count)
    } else {
      for element in 0..<count {
        for word in 0..<rawStride { array.raw[element * rawStride + word] = r[2 + word] }
      }
    }
    let words = objects(o + 1)
    for element in 0..<(referenceStride > 0 ? count : 0) {
      for word in 0..<referenceStride { array.references[element * referenceStride + word] = words[word] }
    }
    o.put(0, owned(array))
    return true
  }

  // Dictionaries.

  private func dictionary(_ o: UnsafeMutablePointer<Reference>, unique: Bool = false) -> DictionaryObject {
    let target = o[0].unsafelyUnwrapped
    // Asked before the object is held here too.
    if !unique || Self.isUnique(o) { return object(target, DictionaryObject.self) }
    let copy = object(target, DictionaryObject.self).copy()
    o[0] = owned(copy)
    release(target)
    return copy
  }

  /// Finds a key whose words tell it apart: raw words by their bits, references as strings.
  private func find(
    in dictionary: DictionaryObject, _ r: UnsafeMutablePointer<UInt64>, _ o: UnsafeMutablePointer<Reference>
  ) -> (entry: Int, hash: UInt64) {
    let keys = dictionary.keys.header
    var hash: UInt64 = 0
    for word in 0..<keys.rawStride { hash = DictionaryObject.mix(hash, r[word]) }
    for word in 0..<keys.referenceStride {
      if let part = o[word] { hash = DictionaryObject.mix(hash, object(part, StringObject.self).hashCode) }
    }
    let references = UnsafeMutableRawPointer(keys.references).assumingMemoryBound(to: Reference.self)
    var slot = -1
    while true {
      let entry = dictionary.probe(hash, slot: &slot)
      if entry < 0 { return (-1, hash) }
      var isSame = true
      for word in 0..<keys.rawStride where keys.raw[entry * keys.rawStride + word] != r[word] { isSame = false }
      for word in 0..<keys.referenceStride where isSame {
        let (a, b) = (references[entry * keys.referenceStride + word], o[word])
        if a != b { isSame = a != nil && b != nil && Self.areEqual(a.unsafelyUnwrapped, b.unsafelyUnwrapped) }
      }
      if isSame { return (entry, hash) }
    }
  }

  /// A number of the object's own, given when first asked for.
  private mutating func number(of target: UnsafeMutableRawPointer) -> Int {
    let any = object(target, AnyObject.self)
    guard let block = any as? BlockObject else { return Int(bitPattern: UInt(address(target))) }
    if block.header.identity == 0 {
      lastIdentity += 1
      block.header.identity = lastIdentity
    }
    return Int(block.header.identity)
  }
}

extension RuntimeOperation {
  /// Whether the first reference may be nil before the operation.
  fileprivate var needsNoObject: Bool {
    switch self {
    case .arrayRepeating, .dictionaryNew, .characterEqual, .characterLess, .characterHash, .describeInt,
      .describeUnsigned, .describeDouble, .describeFloat, .describeCharacter, .describeQuotedCharacter,
      .describeScalar, .describeQuotedScalar, .describeTypeName, .describeQualifiedTypeName, .describeHost,
      .conformsTo, .isKind, .isUnique, .exit:
      true
    case .arrayReserve, .arrayReserveForAppending, .arrayRemoveLast, .arrayInsert, .arrayRemove, .arrayReplaceRange,
      .arrayCopyRange, .arrayAppendContents, .arrayRemoveAll, .arrayCapacity, .dictionaryCount, .dictionaryCapacity,
      .dictionaryProbe, .dictionaryInsert, .dictionaryFindNative, .dictionaryFindOrInsertNative, .dictionaryKeyAt,
      .dictionaryValueAt, .dictionaryTakeValueAt, .dictionarySetValueAt, .dictionarySetKeyAt, .dictionaryRemoveAt,
      .dictionaryRemoveAll, .dictionaryReserve, .dictionaryNextEntry, .stringAppendCharacter, .stringConcatenate,
      .stringLess, .stringIsEmpty, .stringCount, .stringCharacterAt, .stringByteAt, .stringHash, .describeQuotedString,
      .objectNumber, .setFarewell, .fail:
      false
    }
  }
}
