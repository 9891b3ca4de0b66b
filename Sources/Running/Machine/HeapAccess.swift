import Natives

/// What instructions do with heap objects, apart from the inner loop.
extension Machine {
  /// The array of a register, its own: copied first when it is shared. Nil when the register is empty.
  @inline(__always)
  static func unique(_ register: UnsafeMutablePointer<Reference>) -> UnsafeMutablePointer<ArrayObject.Header>? {
    guard let target = register.pointee else { return nil }
    if isUnique(register) { return target.array }
    return copyArray(register)
  }

  /// The same before an append of one element: a copy has the room for it.
  @inline(__always)
  static func uniqueForAppending(
    _ register: UnsafeMutablePointer<Reference>
  ) -> UnsafeMutablePointer<ArrayObject.Header>? {
    guard let target = register.pointee else { return nil }
    if isUnique(register) { return target.array }
    return copyArray(register, appending: 1)
  }

  @inline(__always)
  static func isUnique(_ register: UnsafeMutablePointer<Reference>) -> Bool {
    guard let target = register.pointee else { return false }
    if OwnerCount.isOne(target) { return true }
    // A count that is none is negative.
    return OwnerCount.word(of: target).pointee < 0 && isUniqueByRuntime(register)
  }

  @inline(never)
  private static func isUniqueByRuntime(_ register: UnsafeMutablePointer<Reference>) -> Bool {
    isKnownUniquelyReferenced(
      &UnsafeMutableRawPointer(register).assumingMemoryBound(to: AnyObject.self).pointee)
  }

  @inline(never)
  static func copyArray(_ register: UnsafeMutablePointer<Reference>) -> UnsafeMutablePointer<ArrayObject.Header>? {
    guard let target = register.pointee else { return nil }
    let old = object(target, ArrayObject.self)
    let copy = owned(old.copy(capacity: old.count))
    register.pointee = copy
    release(target)
    return copy.unsafelyUnwrapped.array
  }

  /// An empty array. Out of line: a handler that allocates itself no longer ends in a jump.
  @inline(never)
  static func makeArray(_ description: UInt64) -> Reference {
    owned(ArrayObject(ArrayDescription(word: description)))
  }

  /// A copy with room for so many elements more.
  @inline(never)
  static func copyArray(
    _ register: UnsafeMutablePointer<Reference>, appending added: Int
  ) -> UnsafeMutablePointer<ArrayObject.Header>? {
    guard let target = register.pointee else { return nil }
    let old = object(target, ArrayObject.self)
    let copy = owned(old.copy(capacity: old.roomForAppending(old.count + added)))
    register.pointee = copy
    release(target)
    return copy.unsafelyUnwrapped.array
  }

  /// False where there is none.
  @inline(never)
  static func makeRoom(_ array: Reference, _ count: Int) -> Bool {
    borrowing(array.unsafelyUnwrapped, ArrayObject.self) { elements in
      guard elements.allowsMore(1) else { return false }
      elements.reserveForAppending(count)
      return true
    }
  }

  /// An array's reference words as the machine sees them.
  @inline(__always)
  static func references(_ array: UnsafeMutablePointer<ArrayObject.Header>) -> UnsafeMutablePointer<Reference> {
    UnsafeMutableRawPointer(array.pointee.references).assumingMemoryBound(to: Reference.self)
  }

  @inline(__always)
  static func swapElements(_ array: UnsafeMutablePointer<ArrayObject.Header>, _ i: Int, _ j: Int) {
    let raw = array.pointee.raw
    let stride = array.pointee.rawStride
    for word in 0..<stride {
      let kept = raw[i &* stride &+ word]
      raw[i &* stride &+ word] = raw[j &* stride &+ word]
      raw[j &* stride &+ word] = kept
    }
    let words = references(array)
    let referenceStride = array.pointee.referenceStride
    for word in 0..<referenceStride {
      let kept = words[i &* referenceStride &+ word]
      words[i &* referenceStride &+ word] = words[j &* referenceStride &+ word]
      words[j &* referenceStride &+ word] = kept
    }
  }

  @inline(never)
  static func target(_ weak: Reference) -> Reference {
    guard let weak, let target = object(weak, WeakObject.self).target else { return nil }
    return owned(target)
  }

  /// What keeps a weak or unowned reference: nothing where there is none.
  @inline(never)
  static func weak(_ target: Reference) -> Reference {
    guard let target else { return nil }
    return owned(WeakObject(object(target, AnyObject.self)))
  }

  /// Appends to the string of a register, which is copied first when it is shared. False where it would be too long.
  @inline(never)
  static func appendString(_ register: UnsafeMutablePointer<Reference>, _ other: Reference) -> Bool {
    guard let target = register.pointee, let other else { return false }
    let added = borrowing(other, StringObject.self, \.count)
    guard borrowing(target, StringObject.self, { $0.allowsMore(added) }) else { return false }
    if isUnique(register) {
      borrowing(target, StringObject.self) { text in borrowing(other, StringObject.self) { text.append($0) } }
    } else {
      register.pointee = owned(
        borrowing(target, StringObject.self) { text in
          borrowing(other, StringObject.self) { copy(text, adding: $0) }
        })
      release(target)
    }
    return true
  }

  private static func copy(_ text: StringObject, adding other: StringObject) -> StringObject {
    let copy = StringObject(capacity: text.count + max(other.count, text.count / 2) + 16)
    copy.append(text)
    copy.append(other)
    return copy
  }

  /// Appends an integer's digits to the string of a register.
  @inline(never)
  static func append(integer: Int, to register: UnsafeMutablePointer<Reference>) -> Bool {
    guard register.pointee != nil else { return false }
    let text = uniqueString(register)
    withDigits(of: integer) { text.append($0, isASCII: true) }
    return true
  }

  /// The decimal digits of an integer, with its sign.
  static func withDigits<Result>(of integer: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = integer.magnitude
      var at = 20
      repeat {
        at &-= 1
        digits[at] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
        rest /= 10
      } while rest != 0
      if integer < 0 {
        at &-= 1
        digits[at] = 0x2D
      }
      return body(UnsafeBufferPointer(rebasing: digits[at...]))
    }
  }

  @inline(never)
  static func appendCharacter(_ register: UnsafeMutablePointer<Reference>, _ scalar: UInt64, _ cluster: Reference) {
    let text = uniqueString(register)
    if let cluster {
      text.append(object(cluster, StringObject.self))
    } else {
      text.append(scalar: UInt32(truncatingIfNeeded: scalar))
    }
  }

  static func uniqueString(_ register: UnsafeMutablePointer<Reference>) -> StringObject {
    let target = register.pointee.unsafelyUnwrapped
    if isUnique(register) { return object(target, StringObject.self) }
    let old = object(target, StringObject.self)
    let copy = StringObject(capacity: old.count + old.count / 2 + 16)
    copy.append(old)
    register.pointee = owned(copy)
    release(target)
    return copy
  }

  @inline(never)
  static func areEqual(_ a: UnsafeMutableRawPointer, _ b: UnsafeMutableRawPointer) -> Bool {
    borrowing(a, StringObject.self) { a in
      borrowing(b, StringObject.self) { b in StringObject.areEqual(a, b) }
    }
  }

  /// The character at a UTF-8 offset where Unicode decides how far it reaches.
  @inline(never)
  static func nextCharacter(_ offset: UnsafeMutablePointer<UInt64>, _ text: UnsafeMutablePointer<Reference>) {
    let string = object(text.pointee.unsafelyUnwrapped, StringObject.self)
    let at = Int(offset[0])
    let (character, length) = Self.character(in: string, at: at)
    store(character, offset + 1, text + 1)
    offset[0] = UInt64(at + length)
  }

  /// The character that begins at an offset, and its length in bytes. Looks at as few bytes as settle it.
  static func character(in string: StringObject, at offset: Int) -> (Character, Int) {
    let bytes = string.utf8
    var length = 64
    while true {
      var end = min(offset + length, bytes.count)
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      let slice = String(decoding: bytes[offset..<end], as: UTF8.self)
      let second = slice.index(after: slice.startIndex)
      if second < slice.endIndex || end == bytes.count {
        return (slice[slice.startIndex], slice.utf8.distance(from: slice.startIndex, to: second))
      }
      length *= 4
    }
  }

  /// Writes a character's words: a single scalar's value, or a string.
  static func store(
    _ character: Character, _ raw: UnsafeMutablePointer<UInt64>, _ reference: UnsafeMutablePointer<Reference>
  ) {
    let scalars = character.unicodeScalars
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      raw.pointee = UInt64(scalars[scalars.startIndex].value)
      reference.put(0, nil)
    } else {
      raw.pointee = 0
      reference.put(0, owned(StringObject(String(character))))
    }
  }

  static func character(_ raw: UInt64, _ reference: Reference) -> Character {
    if let reference { return Character(object(reference, StringObject.self).string) }
    return Character(Unicode.Scalar(UInt32(truncatingIfNeeded: raw)) ?? "\u{FFFD}")
  }

  static func string(_ reference: Reference) -> StringObject {
    guard let reference else { return StringObject() }
    return object(reference, StringObject.self)
  }
}
