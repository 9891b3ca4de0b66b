/// Runs a pattern's program over a text with backtracking. Positions are offsets of UTF-8 bytes.
///
/// Invariants: the text is valid UTF-8 and outlives the matcher; positions stand between scalars.
struct PatternMatcher {
  private enum Undo {
    /// Go on at an instruction from a position.
    case branch(Int, Int)
    /// Put back what a slot held.
    case slot(Int, Int)
  }

  private let program: PatternProgram
  private let text: UnsafeBufferPointer<UInt8>
  private var undo: [Undo] = []
  private var searchStart = 0
  private var stepsLeft = 300_000_000
  /// The bounds of the match and its groups, -1 of a group that took no part; then the loops' own.
  private(set) var slots: [Int] = []

  init(_ program: PatternProgram, _ text: UnsafeBufferPointer<UInt8>) {
    self.program = program
    self.text = text
  }

  /// The first match at or after a position (only there, when `isAnchored`).
  mutating func match(from start: Int, isAnchored: Bool) throws(NativeError) -> Range<Int>? {
    searchStart = start
    var position = start
    while true {
      slots = Array(repeating: -1, count: program.slotCount)
      undo.removeAll(keepingCapacity: true)
      if let end = try run(0, position) {
        slots[0] = position
        slots[1] = end
        return position..<end
      }
      if isAnchored || position >= text.count { return nil }
      position += length(at: position)
    }
  }

  // MARK: Scalars

  func length(at position: Int) -> Int {
    let byte = text[position]
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private func scalar(at position: Int) -> UInt32 {
    let first = UInt32(text[position])
    if first < 0x80 { return first }
    let second = UInt32(text[position + 1] & 0x3F)
    if first < 0xE0 { return (first & 0x1F) << 6 | second }
    let third = UInt32(text[position + 2] & 0x3F)
    if first < 0xF0 { return (first & 0x0F) << 12 | second << 6 | third }
    return (first & 0x07) << 18 | second << 12 | third << 6 | UInt32(text[position + 3] & 0x3F)
  }

  private func before(_ position: Int) -> Int {
    var position = position - 1
    while text[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }

  // MARK: Running

  /// Where a match of the instructions from `start` ends; it must be at `end`, when one is given.
  private mutating func run(_ start: Int, _ from: Int, end: Int? = nil) throws(NativeError) -> Int? {
    let base = undo.count
    var pc = start
    var position = from
    while true {
      stepsLeft -= 1
      if stepsLeft < 0 { throw NativeError("a regular expression tries too many ways to match") }
      var succeeds = true
      switch program.instructions[pc] {
      case .scalar(let value):
        succeeds = position < text.count && scalar(at: position) == value
        if succeeds { position += length(at: position) }
        pc += 1
      case .set(let index):
        succeeds = position < text.count && program.tables[index].contains(scalar(at: position))
        if succeeds { position += length(at: position) }
        pc += 1
      case .any(let alsoLineEnds):
        succeeds = position < text.count && (alsoLineEnds || !ScalarSet.isLineEnd(scalar(at: position)))
        if succeeds {
          let isPair = alsoLineEnds && isPair(at: position)
          position += isPair ? 2 : length(at: position)
        }
        pc += 1
      case .folded(let values):
        if let after = folded(values, at: position) { position = after } else { succeeds = false }
        pc += 1
      case .lineEnding:
        succeeds = position < text.count && ScalarSet.isLineEnd(scalar(at: position))
        if succeeds { position += isPair(at: position) ? 2 : length(at: position) }
        pc += 1
      case .character:
        succeeds = position < text.count
        if succeeds {
          let rest = String(decoding: UnsafeBufferPointer(rebasing: text[position...]), as: UTF8.self)
          position += String(rest.prefix(1)).utf8.count
        }
        pc += 1
      case .assertion(let assertion):
        succeeds = holds(assertion, at: position)
        pc += 1
      case .backreference(let number, let ignoringCase):
        if let after = repeated(number, at: position, ignoringCase) { position = after } else { succeeds = false }
        pc += 1
      case .split(let first, let second):
        undo.append(.branch(second, position))
        pc = first
      case .jump(let target): pc = target
      case .save(let slot):
        undo.append(.slot(slot, slots[slot]))
        slots[slot] = position
        pc += 1
      case .progress(let slot, let exit): pc = slots[slot] == position ? exit : pc + 1
      case .atomic(let next):
        if let after = try run(pc + 1, position) { position = after } else { succeeds = false }
        pc = next
      case .look(let direction, let isNegated, let least, let most, let next):
        let mark = undo.count
        let isFound = try look(pc + 1, position, direction, least, most)
        succeeds = isFound != isNegated
        if isNegated { unwind(to: mark) }
        pc = next
      case .done:
        if end == nil || end == position {
          dropBranches(from: base)
          return position
        }
        succeeds = false
      }
      if !succeeds {
        guard let (branch, place) = lastBranch(above: base) else { return nil }
        pc = branch
        position = place
      }
    }
  }

  private mutating func look(
    _ start: Int, _ position: Int, _ direction: PatternNode.Direction, _ least: Int, _ most: Int
  ) throws(NativeError) -> Bool {
    guard direction == .behind else { return try run(start, position) != nil }
    var place = position
    for distance in 0...most {
      if distance >= least, try run(start, place, end: position) != nil { return true }
      if place == 0 { return false }
      place = before(place)
    }
    return false
  }

  /// Takes changes back up to the last choice that is left.
  private mutating func lastBranch(above base: Int) -> (Int, Int)? {
    while undo.count > base {
      switch undo.removeLast() {
      case .branch(let pc, let position): return (pc, position)
      case .slot(let slot, let value): slots[slot] = value
      }
    }
    return nil
  }

  private mutating func unwind(to mark: Int) {
    while undo.count > mark {
      if case .slot(let slot, let value) = undo.removeLast() { slots[slot] = value }
    }
  }

  /// What was matched for itself is not tried otherwise; its groups can still be taken back.
  private mutating func dropBranches(from base: Int) {
    var kept = base
    for i in base..<undo.count {
      if case .slot = undo[i] {
        undo[kept] = undo[i]
        kept += 1
      }
    }
    undo.removeLast(undo.count - kept)
  }

  // MARK: Comparing

  private func isPair(at position: Int) -> Bool {
    position + 1 < text.count && text[position] == 0x0D && text[position + 1] == 0x0A
  }

  /// Where folded scalars end in the folded text; not within what one scalar of the text folds to.
  private func folded(_ values: [UInt32], at start: Int) -> Int? {
    var position = start
    var i = 0
    while i < values.count {
      guard position < text.count, let scalar = Unicode.Scalar(scalar(at: position)) else { return nil }
      for part in CaseFolding.fold(scalar) {
        guard i < values.count, values[i] == part.value else { return nil }
        i += 1
      }
      position += length(at: position)
    }
    return position
  }

  private func repeated(_ group: Int, at start: Int, _ ignoringCase: Bool) -> Int? {
    let (lower, upper) = (slots[2 * group], slots[2 * group + 1])
    guard lower >= 0, upper >= lower else { return nil }
    if ignoringCase {
      let part = String(decoding: UnsafeBufferPointer(rebasing: text[lower..<upper]), as: UTF8.self)
      return folded(part.unicodeScalars.flatMap { CaseFolding.fold($0).map(\.value) }, at: start)
    }
    guard start + upper - lower <= text.count, (0..<upper - lower).allSatisfy({ text[start + $0] == text[lower + $0] })
    else { return nil }
    return start + upper - lower
  }

  private func holds(_ assertion: PatternNode.Assertion, at position: Int) -> Bool {
    switch assertion {
    case .start: return position == 0
    case .searchStart: return position == searchStart
    case .end: return position == text.count
    case .endOrLastLineEnd:
      if position == text.count { return true }
      guard ScalarSet.isLineEnd(scalar(at: position)), !isWithinPair(position) else { return false }
      return position + (isPair(at: position) ? 2 : length(at: position)) == text.count
    case .lineStart:
      if position == 0 { return true }
      return position < text.count && ScalarSet.isLineEnd(scalar(at: before(position))) && !isWithinPair(position)
    case .lineEnd:
      return position == text.count || ScalarSet.isLineEnd(scalar(at: position)) && !isWithinPair(position)
    case .wordBoundary: return isWordBoundary(position)
    case .noWordBoundary: return !isWordBoundary(position)
    }
  }

  private func isWithinPair(_ position: Int) -> Bool { position > 0 && isPair(at: position - 1) }

  /// Where one side is of a word and the other is not; marks belong to what stands before them.
  private func isWordBoundary(_ position: Int) -> Bool {
    func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.isASCII && (scalar.properties.isGraphemeExtend || scalar.properties.generalCategory == .format)
    }
    var isWordAfter = false
    if position < text.count, let after = Unicode.Scalar(scalar(at: position)) {
      if isIgnored(after) { return false }
      isWordAfter = ScalarSet.isWord(after)
    }
    var place = position
    while place > 0 {
      place = before(place)
      guard let scalar = Unicode.Scalar(scalar(at: place)), isIgnored(scalar) else { break }
    }
    var isWordBefore = false
    if place < position, let before = Unicode.Scalar(scalar(at: place)), !isIgnored(before) {
      isWordBefore = ScalarSet.isWord(before)
    }
    return isWordAfter != isWordBefore
  }
}
