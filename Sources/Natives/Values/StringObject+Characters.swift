// The canonical decomposition: the standard library has it, as its own business.
@_spi(_Unicode) import Swift

/// Characters (grapheme clusters) and other questions of Unicode, answered on the bytes where these are ASCII.
extension StringObject {
  /// The number of bytes that are looked at to find where a character ends or starts. Longer clusters are found
  /// by doubling it.
  private static let window = 64

  /// Where the character that starts at a byte offset ends.
  package func characterEnd(from offset: Int) -> Int {
    let first = bytes[offset]
    if offset + 1 == count { return count }
    if first < 0x80 && bytes[offset + 1] < 0x80 {
      return first == 0x0D && bytes[offset + 1] == 0x0A ? offset + 2 : offset + 1
    }
    var length = Self.window
    while true {
      var end = min(offset + length, count)
      while end < count && bytes[end] & 0xC0 == 0x80 { end -= 1 }
      let text = String(decoding: UnsafeBufferPointer(start: bytes + offset, count: end - offset), as: UTF8.self)
      let width = text.utf8.distance(from: text.startIndex, to: text.index(after: text.startIndex))
      // An index of another text may stand within a scalar: what is read in place of its rest is longer than that.
      if offset + width < end || end == count { return min(offset + width, count) }
      length *= 2
    }
  }

  /// Where the character that ends at a byte offset starts.
  package func characterStart(before offset: Int) -> Int {
    let last = bytes[offset - 1]
    if offset == 1 { return 0 }
    if last < 0x80 && bytes[offset - 2] < 0x80 {
      return last == 0x0A && bytes[offset - 2] == 0x0D ? offset - 2 : offset - 1
    }
    var length = Self.window
    while true {
      var start = max(offset - length, 0)
      while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let text = String(decoding: UnsafeBufferPointer(start: bytes + start, count: offset - start), as: UTF8.self)
      let last = text.index(before: text.endIndex)
      if last > text.startIndex || start == 0 {
        return start + text.utf8.distance(from: text.startIndex, to: last)
      }
      length *= 2
    }
  }

  package var characterCount: Int { characterCount(from: 0, to: count) }

  /// The number of characters between two boundaries.
  package func characterCount(from start: Int, to end: Int) -> Int {
    if isASCII && !hasCarriageReturn(from: start, to: end) { return end - start }
    var offset = start
    var characters = 0
    while offset < end {
      offset = characterEnd(from: offset)
      characters += 1
    }
    return characters
  }

  /// The offset so many characters on; -1 past the ends of the text, -2 past `limit` (none: negative).
  package func offset(_ start: Int, byCharacters wanted: Int, limit: Int) -> Int {
    // No text has more characters than bytes.
    let distance = min(max(wanted, -count - 1), count + 1)
    if isASCII, !hasCarriageReturn(from: start + min(distance, 0) - 1, to: start + max(distance, 0)) {
      let offset = start + distance
      if limit >= 0 && (distance > 0 ? limit >= start && offset > limit : limit <= start && offset < limit) {
        return -2
      }
      return offset < 0 || offset > count ? -1 : offset
    }
    var offset = start
    for _ in 0..<abs(distance) {
      if offset == limit { return -2 }
      if distance > 0 {
        if offset >= count { return -1 }
        offset = characterEnd(from: offset)
      } else {
        if offset <= 0 { return -1 }
        offset = characterStart(before: offset)
      }
    }
    return offset
  }

  /// Looks at the bytes between two offsets, of which those outside the text are left out. So what a walk costs is a
  /// question of its own length and not of the text's.
  private func hasCarriageReturn(from start: Int, to end: Int) -> Bool {
    let lower = min(max(start, 0), count)
    return UnsafeBufferPointer(start: bytes + lower, count: max(min(end, count), lower) - lower).contains(0x0D)
  }

  /// The bytes between two offsets as a string; of the whole range the object itself.
  package func slice(_ lower: Int, _ upper: Int) -> StringObject {
    if lower == 0 && upper == count { return self }
    return StringObject(utf8: UnsafeBufferPointer(start: bytes + lower, count: upper - lower))
  }

  package func repeated(_ times: Int) -> StringObject {
    let result = StringObject(capacity: count * times)
    let own = UnsafeBufferPointer(start: bytes, count: count)
    for _ in 0..<times { result.append(own, isASCII: isASCII) }
    return result
  }

  package enum Casing { case lower, upper }

  package func mapped(to casing: Casing) -> StringObject {
    guard isASCII else {
      switch casing {
      case .lower: return StringObject(string.lowercased())
      case .upper: return StringObject(string.uppercased())
      }
    }
    let first: UInt8 = casing == .lower ? 0x41 : 0x61
    let result = StringObject(utf8: UnsafeBufferPointer(start: bytes, count: count))
    for i in 0..<count where result.bytes[i] >= first && result.bytes[i] < first + 26 { result.bytes[i] ^= 0x20 }
    return result
  }

  package func hasPrefix(_ prefix: StringObject) -> Bool {
    guard isASCII && prefix.isASCII else { return string.hasPrefix(prefix.string) }
    guard prefix.count <= count else { return false }
    return (0..<prefix.count).allSatisfy { bytes[$0] == prefix.bytes[$0] }
  }

  package func hasSuffix(_ suffix: StringObject) -> Bool {
    guard isASCII && suffix.isASCII else { return string.hasSuffix(suffix.string) }
    let start = count - suffix.count
    guard start >= 0 else { return false }
    return (0..<suffix.count).allSatisfy { bytes[start + $0] == suffix.bytes[$0] }
  }

  /// The same for canonically equal strings, and in every process.
  package var stableHash: UInt64 {
    if isASCII { return hashCode }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in string._nfd { hash = (hash ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 31)
  }
}
