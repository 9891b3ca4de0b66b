/// Takes formulas, inline values, references, attributes and footnote marks out of a chapter before Markdown reads it.
///
/// Works on bytes, in one pass over the text. Code and HTML blocks, which the caller has found, pass through untouched;
/// so do code spans, and everything behind a backslash.
struct Lifter {
  enum LineKind {
    case prose
    /// Code or an HTML block.
    case opaque
  }

  private let bytes: [UInt8]
  /// The offset of each line's start, and the text's end.
  private let lineStarts: [Int]
  /// What each line belongs to (index 0 is line 1).
  private let kinds: [LineKind]
  /// Which lines are footnotes' marks.
  private let isMark: [Bool]
  private let openBytes: [UInt8]
  private let closeBytes: [UInt8]
  private var output: [UInt8] = []
  private var lineMap: [Int] = [1]
  private var lifted: Lifted
  private var index = 0
  /// From 0.
  private var line = 0
  /// Where the paragraph of `line` ends, for what must not reach over it; `displayEnd` also lets a formula's lines begin
  /// as list items or headings do.
  private var paragraphEnd = 0
  private var displayEnd = 0
  /// The offsets of `$$` that nothing closes.
  private(set) var unclosedMath: [Int] = []

  init(_ text: String, kinds: [LineKind], isMark: [Bool]) {
    bytes = Array(text.utf8)
    self.kinds = kinds
    self.isMark = isMark
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    if starts.last != bytes.count { starts.append(bytes.count) }
    lineStarts = starts
    let (open, close) = Lifter.unusedCharacters(in: text)
    openBytes = Array(String(open).utf8)
    closeBytes = Array(String(close).utf8)
    lifted = Lifted(text: "", items: [], lineMap: [], open: open, close: close)
    output.reserveCapacity(bytes.count + 64)
  }

  /// Two private-use characters that the text does not contain: there are more of them than a text of bytes can name
  /// without being larger than any chapter, so the search ends.
  private static func unusedCharacters(in text: String) -> (Character, Character) {
    var used: Set<UInt32> = []
    for scalar in text.unicodeScalars where scalar.value >= 0xF0000 { used.insert(scalar.value) }
    var free: [Character] = []
    var candidate: UInt32 = 0xF0000
    while free.count < 2 {
      if !used.contains(candidate), let scalar = Unicode.Scalar(candidate) { free.append(Character(scalar)) }
      candidate += 1
      precondition(candidate <= 0x10FFFD, "a text that uses every private character")
    }
    return (free[0], free[1])
  }

  mutating func lift() -> Lifted {
    while index < bytes.count {
      if index == lineStarts[line], beginLine() { continue }
      if index < bytes.count { step() }
    }
    lifted.text = String(decoding: output, as: UTF8.self)
    lifted.lineMap = lineMap
    return lifted
  }

  // MARK: - Lines

  /// Whether the whole line was taken.
  private mutating func beginLine() -> Bool {
    if isOpaque(line) {
      copy(to: lineStarts[line + 1])
      paragraphEnd = index
      displayEnd = index
      return true
    }
    if isBlank(line) {
      copy(to: lineStarts[line + 1])
      return true
    }
    if index >= displayEnd || index >= paragraphEnd { findParagraphEnd() }
    if isMark[line] { footnoteMark() }
    return false
  }

  /// The bytes of a line's quote markers and indent.
  private func contentStart(_ line: Int) -> (quotes: Int, start: Int) {
    let end = lineStarts[line + 1]
    var start = lineStarts[line]
    var quotes = 0
    while true {
      var next = start
      while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
      guard next < end, bytes[next] == UInt8(ascii: ">") else { return (quotes, next) }
      quotes += 1
      start = next + 1
    }
  }

  private func isBlank(_ line: Int) -> Bool {
    let start = contentStart(line).start
    return start >= lineStarts[line + 1] || bytes[start] == UInt8(ascii: "\n")
  }

  private func isOpaque(_ line: Int) -> Bool { kinds[line] != .prose }

  private func isHeading(_ line: Int) -> Bool {
    var start = contentStart(line).start
    let end = lineStarts[line + 1]
    var level = 0
    while start < end, bytes[start] == UInt8(ascii: "#") {
      level += 1
      start += 1
    }
    return (1...6).contains(level) && (start == end || bytes[start] <= 0x20)
  }

  private func isListItem(_ line: Int) -> Bool {
    var start = contentStart(line).start
    let end = lineStarts[line + 1]
    let first = start
    while start < end, bytes[start] >= 0x30, bytes[start] <= 0x39 { start += 1 }
    guard start < end else { return false }
    let marker = bytes[start]
    let isMarker =
      start > first
      ? marker == UInt8(ascii: ".") || marker == UInt8(ascii: ")")
      : marker == UInt8(ascii: "-") || marker == UInt8(ascii: "*") || marker == UInt8(ascii: "+")
    return isMarker && start + 1 < end && bytes[start + 1] <= 0x20
  }

  private mutating func findParagraphEnd() {
    var next = line + 1
    var inlineEnd: Int? = isHeading(line) ? next : nil
    let isInList = isListItem(line)
    let quotes = contentStart(line).quotes
    while next < lineStarts.count - 1, !isOpaque(next), !isBlank(next) {
      if inlineEnd == nil {
        let (depth, _) = contentStart(next)
        if isHeading(next) || depth > quotes || (isInList && isListItem(next)) { inlineEnd = next }
      }
      next += 1
    }
    displayEnd = lineStarts[next]
    paragraphEnd = lineStarts[inlineEnd ?? next]
  }

  // MARK: - Output

  private mutating func copy(to end: Int) {
    while index < end {
      output.append(bytes[index])
      if bytes[index] == UInt8(ascii: "\n") { endLine() }
      index += 1
    }
  }

  private mutating func endLine() {
    line += 1
    lineMap.append(line + 1)
  }

  /// Puts a placeholder in place of everything up to `end`; lines that end before it disappear from the output.
  private mutating func replace(to end: Int, by item: LiftedItem) {
    output += openBytes
    output += Array(String(lifted.items.count).utf8)
    output += closeBytes
    lifted.items.append(item)
    while index < end {
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      index += 1
    }
  }

  /// The lines of `range`, each without as many quote markers as the first one's line has.
  private func text(_ range: Range<Int>) -> LiftedText {
    var number = line
    while lineStarts[number + 1] <= range.lowerBound { number += 1 }
    let quotes = contentStart(number).quotes
    var text: [UInt8] = []
    var offsets: [Int] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      offsets.append(start)
      let end = min(lineStarts[number + 1], range.upperBound)
      text += bytes[start..<end]
      guard lineStarts[number + 1] <= range.upperBound, end < range.upperBound || bytes[end - 1] == 0x0A else { break }
      number += 1
      guard number < lineStarts.count - 1 else { break }
      start = lineStarts[number]
      var left = quotes
      while left > 0, start < range.upperBound {
        var next = start
        while next < range.upperBound, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
        guard next < range.upperBound, bytes[next] == UInt8(ascii: ">") else { break }
        start = next + 1
        left -= 1
      }
    }
    return LiftedText(text: String(decoding: text, as: UTF8.self), lineOffsets: offsets)
  }

  // MARK: - Inline

  private mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "\\"): copy(to: min(index + (isPunctuation(index + 1) ? 2 : 1), bytes.count))
    case UInt8(ascii: "`"): codeSpan()
    case UInt8(ascii: "$"): math()
    case UInt8(ascii: "@"): reference()
    case UInt8(ascii: "{"): attribute()
    case UInt8(ascii: "["): footnoteReference()
    default: copy(to: index + 1)
    }
  }

  private func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  private func isPunctuation(_ index: Int) -> Bool {
    switch byte(index) {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: true
    default: false
    }
  }

  private func run(of byte: UInt8, at index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end - index
  }

  /// The end of the code span that begins at `start`, nil where its backticks are text.
  private func codeSpanEnd(from start: Int, limit: Int) -> Int? {
    let length = run(of: UInt8(ascii: "`"), at: start)
    var next = start + length
    while next < limit {
      guard bytes[next] == UInt8(ascii: "`") else {
        next += 1
        continue
      }
      let other = run(of: UInt8(ascii: "`"), at: next)
      next += other
      if other == length { return next }
    }
    return nil
  }

  private mutating func codeSpan() {
    let length = run(of: UInt8(ascii: "`"), at: index)
    guard let end = codeSpanEnd(from: index, limit: paragraphEnd) else { return copy(to: index + length) }
    var start = index + length
    while start < end, byte(start) == 0x20 { start += 1 }
    let marker = Array("{swift}".utf8)
    guard start + marker.count <= end - length, Array(bytes[start..<start + marker.count]) == marker else {
      return copy(to: end)
    }
    start += marker.count
    guard byte(start) <= 0x20 else { return copy(to: end) }
    while start < end - length, byte(start) <= 0x20 { start += 1 }
    var last = end - length
    while last > start, byte(last - 1) <= 0x20 { last -= 1 }
    // Without an expression it is a code span that speaks of fences.
    guard last > start else { return copy(to: end) }
    replace(to: end, by: .inlineExpression(code: text(start..<last), range: index..<end))
  }

  private mutating func math() {
    let isDisplay = byte(index + 1) == UInt8(ascii: "$")
    guard let end = isDisplay ? displayMathEnd() : inlineMathEnd() else {
      let length = run(of: UInt8(ascii: "$"), at: index)
      if isDisplay, length == 2, byte(index + 2) != 0 { unclosedMath.append(index) }
      return copy(to: index + length)
    }
    let width = isDisplay ? 2 : 1
    let source = LiftedItem.MathSource(
      text: text(index + width..<end - width), isDisplay: isDisplay, range: index..<end)
    replace(to: end, by: .math(source))
  }

  private func displayMathEnd() -> Int? {
    var next = index + 2
    var hasContent = false
    while next < displayEnd {
      switch bytes[next] {
      case UInt8(ascii: "\\"): next += 2
      case UInt8(ascii: "$") where byte(next + 1) == UInt8(ascii: "$"): return hasContent ? next + 2 : nil
      default: next += 1
      }
      if byte(next - 1) > 0x20 { hasContent = true }
    }
    return nil
  }

  /// A dollar is a price unless something stands right behind it, and right before the closing one, which no digit
  /// follows.
  private func inlineMathEnd() -> Int? {
    guard byte(index + 1) > 0x20 else { return nil }
    var next = index + 1
    while next < paragraphEnd {
      switch bytes[next] {
      case UInt8(ascii: "\\"): next += 2
      case UInt8(ascii: "`"):
        if codeSpanEnd(from: next, limit: paragraphEnd) != nil { return nil }
        next += 1
      case UInt8(ascii: "$"):
        let isClosing = bytes[next - 1] > 0x20 && !(0x30...0x39).contains(byte(next + 1))
        return isClosing && next > index + 1 ? next + 1 : nil
      default: next += 1
      }
    }
    return nil
  }

  /// The end of a label that begins at `start`; a full stop or colon at its end belongs to the sentence.
  private func labelEnd(from start: Int) -> Int {
    var end = start
    while isWord(byte(end)) || byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: ":")
      || byte(end) == UInt8(ascii: ".")
    {
      end += 1
    }
    while end > start, !isWord(byte(end - 1)) { end -= 1 }
    return end
  }

  /// Whether what stands before `index` goes on into it: a letter, or what an address may have before its `@`.
  private func isInWord(_ index: Int) -> Bool {
    let before = byte(index - 1)
    if before < 0x80 { return isWord(before) || "/@.+-".utf8.contains(before) }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isAlphabetic ?? false
  }

  private mutating func reference() {
    let end = labelEnd(from: index + 1)
    let isLabel = end > index + 1 && !isInWord(index)
    guard isLabel else { return copy(to: index + 1) }
    let label = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    replace(to: end, by: .reference(label: label, range: index..<end))
  }

  private mutating func attribute() {
    let end = labelEnd(from: index + 2)
    guard byte(index + 1) == UInt8(ascii: "#"), end > index + 2, byte(end) == UInt8(ascii: "}") else {
      return copy(to: index + 1)
    }
    let label = String(decoding: bytes[index + 2..<end], as: UTF8.self)
    replace(to: end + 1, by: .attribute(label: label, range: index..<end + 1))
  }

  // MARK: - Footnotes

  /// The end of `[^label]`.
  private func footnoteEnd(from start: Int) -> Int? {
    guard byte(start) == UInt8(ascii: "["), byte(start + 1) == UInt8(ascii: "^") else { return nil }
    var end = start + 2
    while byte(end) > 0x20, byte(end) != UInt8(ascii: "]"), byte(end) != UInt8(ascii: "[") { end += 1 }
    return end > start + 2 && byte(end) == UInt8(ascii: "]") ? end + 1 : nil
  }

  private mutating func footnoteReference() {
    guard let end = footnoteEnd(from: index) else { return copy(to: index + 1) }
    let label = String(decoding: bytes[index + 2..<end - 1], as: UTF8.self)
    replace(to: end, by: .footnoteReference(label: label, range: index..<end))
  }

  /// Takes the mark that a footnote's first line is.
  private mutating func footnoteMark() {
    let start = contentStart(line).start
    guard let end = footnoteEnd(from: start) else { return }
    copy(to: start)
    let label = String(decoding: bytes[start + 2..<end - 1], as: UTF8.self)
    replace(to: end + 1, by: .footnoteDefinition(label: label, range: start..<end + 1))
  }
}
