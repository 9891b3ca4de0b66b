// The canonical decomposition: the standard library has it, as its own business.
@_spi(_Unicode) import Swift

/// Texts looked for in texts, as Foundation does it, and put in Foundation's order.
extension StringObject {
  /// Where the characters of a text stand at or after an offset; nothing stands nowhere. `components(separatedBy:)`
  /// looks for characters: no part of a cluster is found.
  func find(_ wanted: StringObject, from: Int) -> Range<Int>? {
    guard wanted.count > 0 else { return nil }
    if !isASCII && !wanted.isASCII { return findCharacters(wanted, from: from) }
    var i = from
    while i + wanted.count <= count {
      if isSame(wanted, at: i), isBoundary(i), isBoundary(i + wanted.count) { return i..<i + wanted.count }
      i += 1
    }
    return nil
  }

  /// Characters that are canonically equal have other bytes.
  private func findCharacters(_ wanted: StringObject, from: Int) -> Range<Int>? {
    let characters = Array(wanted.string)
    var start = from
    while start < count {
      let next = characterEnd(from: start)
      if character(from: start, to: next) == characters[0] {
        var end = next
        var found = 1
        while found < characters.count, end < count {
          let after = characterEnd(from: end)
          guard character(from: end, to: after) == characters[found] else { break }
          end = after
          found += 1
        }
        if found == characters.count { return start..<end }
      }
      start = next
    }
    return nil
  }

  private func character(from start: Int, to end: Int) -> Character {
    Character(String(decoding: UnsafeBufferPointer(start: bytes + start, count: end - start), as: UTF8.self))
  }

  private func isSame(_ wanted: StringObject, at offset: Int) -> Bool {
    bytes[offset] == wanted.bytes[0] && (1..<wanted.count).allSatisfy { bytes[offset + $0] == wanted.bytes[$0] }
  }

  /// Whether a character starts (or the text ends) at an offset.
  private func isBoundary(_ offset: Int) -> Bool {
    if offset == 0 || offset == count { return true }
    if bytes[offset] < 0x80 && bytes[offset - 1] < 0x80 {
      return !(bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A)
    }
    guard bytes[offset] & 0xC0 != 0x80 else { return false }
    return characterEnd(from: characterStart(before: offset)) == offset
  }

  // MARK: Scalars

  /// Where `range(of:)` and `contains` find a text.
  func search(_ wanted: StringObject) -> Range<Int>? { occurrences(of: wanted, isOne: true).first }

  /// Where `replacingOccurrences` finds a text, or the first place: Foundation looks for scalars here, and also finds
  /// parts of emoji and flags. But a letter is none without the marks behind it, and what is canonically equal is found.
  func occurrences(of wanted: StringObject, isOne: Bool = false) -> [Range<Int>] {
    guard wanted.count > 0 else { return [] }
    var result: [Range<Int>] = []
    var start = 0
    if isASCII {
      guard wanted.isASCII else { return [] }
      while start + wanted.count <= count, result.isEmpty || !isOne {
        let isFound = isSame(wanted, at: start)
        if isFound { result.append(start..<start + wanted.count) }
        start += isFound ? wanted.count : 1
      }
      return result
    }
    let (scalars, offsets) = decomposed
    let pattern = Array(wanted.string._nfd)
    while start + pattern.count <= scalars.count, result.isEmpty || !isOne {
      let end = start + pattern.count
      // Neither within what one scalar stands for, nor before a mark.
      if scalars[start] == pattern[0], let from = offsets[start], let to = offsets[end],
        end == scalars.count || !Self.belongs(scalars[end]), scalars[start..<end].elementsEqual(pattern)
      {
        result.append(from..<to)
        start = end
      } else {
        start += 1
      }
    }
    return result
  }

  /// The scalars of the canonical decomposition, and for each the offset of what it is the first part of; then the end.
  private var decomposed: (scalars: [Unicode.Scalar], offsets: [Int?]) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int?] = []
    var offset = 0
    for scalar in string.unicodeScalars {
      var isFirst = true
      for part in String(scalar)._nfd {
        scalars.append(part)
        offsets.append(isFirst ? offset : nil)
        isFirst = false
      }
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    return (scalars, offsets)
  }

  /// Whether a scalar is a mark of the one before, the colour of an emoji, or the rest of a Korean syllable.
  private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return (0x1160...0x11FF).contains(scalar.value) || scalar.properties.isEmojiModifier
    }
  }

  // MARK: Order

  /// Foundation's order: that of the canonical decompositions, or (`.literal`) of the UTF-16 code units as they stand.
  /// Less than, equal to or greater than zero.
  func order(_ other: StringObject, isLiteral: Bool) -> Int {
    let (a, b) = (string, other.string)
    if isLiteral || isASCII && other.isASCII {
      if a.utf16.elementsEqual(b.utf16) { return 0 }
      return a.utf16.lexicographicallyPrecedes(b.utf16) ? -1 : 1
    }
    let (left, right) = (Array(a._nfd), Array(b._nfd))
    if left == right { return 0 }
    return left.lexicographicallyPrecedes(right) ? -1 : 1
  }
}
