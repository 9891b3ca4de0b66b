/// A chapter's text with its footnotes at the end, each as a block quote whose first line is its mark, so that Markdown
/// reads whatever stands in them; and the way back to where things stand in the chapter.
struct FootnoteMover {
  private struct Line {
    /// In the chapter, from 0.
    var number: Int
    /// How many bytes of the chapter's line are left out at its head.
    var skipped: Int
    /// What stands in their place.
    var prefix: String
    /// Where the line ends in the chapter, nil for its end; the mark's line ends behind the mark.
    var end: Int?
  }

  private(set) var text: String
  /// For each line of `text` the chapter's line, both from 1 (index 0 is line 1).
  private(set) var lineMap: [Int] = []
  /// Which lines of `text` are footnotes' marks (index 0 is line 1).
  private(set) var isMark: [Bool] = []
  /// For each line of `text`: its offset, the offset of what it holds in the chapter, and the length of its prefix.
  private var places: [(start: Int, original: Int, prefix: Int)] = []

  /// Time is linear in the text.
  init(_ chapter: String) {
    text = chapter
    var starts = [0]
    var hasMark = false
    text.withUTF8 { bytes in
      for (offset, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        if byte == UInt8(ascii: "^"), offset > 0, bytes[offset - 1] == UInt8(ascii: "[") { hasMark = true }
      }
    }
    let bytes = hasMark ? FootnoteMover.lines(of: chapter) : []
    let (kept, moved) = FootnoteMover.divide(bytes)
    guard !moved.isEmpty else {
      lineMap = Array(1...starts.count)
      isMark = Array(repeating: false, count: starts.count)
      places = starts.map { ($0, $0, 0) }
      return
    }
    var output: [UInt8] = []
    for (index, line) in (kept + moved).enumerated() {
      if index > 0 { output.append(0x0A) }
      let content = bytes[line.number][line.skipped..<(line.end ?? bytes[line.number].count)]
      places.append((output.count, starts[line.number] + line.skipped, line.prefix.utf8.count))
      output += Array(line.prefix.utf8) + content
      lineMap.append(line.number + 1)
      isMark.append(line.end != nil)
    }
    text = String(decoding: output, as: UTF8.self)
  }

  /// Where a byte of `text` stands in the chapter.
  func original(_ offset: Int) -> Int {
    var low = 0
    var high = places.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle].start <= offset { low = middle } else { high = middle }
    }
    return places[low].original + max(0, offset - places[low].start - places[low].prefix)
  }

  func original(_ range: Range<Int>) -> Range<Int> {
    let start = original(range.lowerBound)
    return start..<max(start, original(range.upperBound))
  }

  // MARK: - Finding footnotes

  private static func lines(of chapter: String) -> [[UInt8]] {
    chapter.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
  }

  private static func divide(_ lines: [[UInt8]]) -> (kept: [Line], moved: [Line]) {
    var kept: [Line] = []
    var moved: [Line] = []
    var fence: (byte: UInt8, length: Int)?
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let run = fenceRun(line) {
        if let open = fence {
          if run.byte == open.byte, run.length >= open.length, run.isBare { fence = nil }
        } else if run.byte == UInt8(ascii: "~") || !run.hasMore {
          fence = (run.byte, run.length)
        }
      }
      guard fence == nil, let mark = markEnd(line) else {
        kept.append(Line(number: index, skipped: 0, prefix: ""))
        index += 1
        continue
      }
      let end = footnoteEnd(lines, from: index)
      var content = mark
      while content < line.count, line[content] == 0x20 || line[content] == 0x09 { content += 1 }
      moved.append(Line(number: index, skipped: line.count, prefix: ""))
      moved.append(Line(number: index, skipped: indent(line), prefix: "> ", end: mark))
      moved.append(Line(number: index, skipped: line.count, prefix: ">"))
      moved.append(Line(number: index, skipped: content, prefix: "> "))
      for number in (index + 1)..<max(end, index + 1) {
        moved.append(Line(number: number, skipped: min(4, indent(lines[number])), prefix: "> "))
      }
      // A blank line keeps what stands before and behind the footnote apart.
      kept.append(Line(number: index, skipped: line.count, prefix: ""))
      index = end
    }
    return (kept, moved)
  }

  private static func indent(_ line: [UInt8]) -> Int { line.prefix { $0 == 0x20 }.count }

  private static func isBlank(_ line: [UInt8]) -> Bool { line.allSatisfy { $0 <= 0x20 } }

  /// The end of `[^label]:` at a line's head.
  private static func markEnd(_ line: [UInt8]) -> Int? {
    let start = indent(line)
    guard start < 4, line.count > start + 4, line[start] == UInt8(ascii: "["), line[start + 1] == UInt8(ascii: "^")
    else { return nil }
    var end = start + 2
    while end < line.count, line[end] > 0x20, line[end] != UInt8(ascii: "]"), line[end] != UInt8(ascii: "[") {
      end += 1
    }
    guard end > start + 2, end + 1 < line.count, line[end] == UInt8(ascii: "]"), line[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return end + 2
  }

  /// The line behind a footnote: it goes on over lines that are indented by four, and over those that go on with its
  /// last paragraph.
  private static func footnoteEnd(_ lines: [[UInt8]], from start: Int) -> Int {
    var end = start + 1
    while end < lines.count {
      if isBlank(lines[end]) {
        guard let next = lines[end...].firstIndex(where: { !isBlank($0) }), indent(lines[next]) >= 4 else { break }
        end = next
      } else if indent(lines[end]) < 4 {
        let goesOn = !isBlank(lines[end - 1]) && fenceRun(lines[end - 1]) == nil && !startsBlock(lines[end])
        if !goesOn { break }
      }
      end += 1
    }
    return end
  }

  /// Whether a line can't be the continuation of a paragraph.
  private static func startsBlock(_ line: [UInt8]) -> Bool {
    let rest = line[indent(line)...]
    if markEnd(line) != nil || fenceRun(line) != nil { return true }
    guard let first = rest.first else { return true }
    let isBulleted = "-*+".utf8.contains(first) && rest.dropFirst().first.map { $0 <= 0x20 } ?? true
    return isBulleted || "#>".utf8.contains(first)
  }

  /// The run of backticks or tildes that a line holds behind the marks of quotes and lists, if it may be a fence.
  private static func fenceRun(_ line: [UInt8]) -> (byte: UInt8, length: Int, isBare: Bool, hasMore: Bool)? {
    let rest = line.drop { $0 <= 0x20 || ">-*+.)".utf8.contains($0) || (0x30...0x39).contains($0) }
    guard let byte = rest.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let length = rest.prefix { $0 == byte }.count
    guard length >= 3 else { return nil }
    let info = rest.dropFirst(length)
    return (byte, length, info.allSatisfy { $0 <= 0x20 }, info.contains(byte))
  }
}
