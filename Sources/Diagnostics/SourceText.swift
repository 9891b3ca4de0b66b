/// A text that a diagnostic can point into, with its lines found once.
///
/// Offsets are UTF-8 byte offsets. Lines and columns count from 1; a column counts UTF-8 bytes, as the Swift compiler does.
package struct SourceText: Sendable {
  /// The name that diagnostics print, a path as the user gave it.
  package let name: String
  package let text: String
  /// Where the lines begin, if that has been found.
  private let knownLines: [Int]?

  package init(name: String, text: String) {
    self.name = name
    self.text = text
    knownLines = Self.starts(of: text)
  }

  /// A text that is hardly ever pointed into: its lines are found each time that one is asked for.
  package init(seldomShown text: String, name: String) {
    self.name = name
    self.text = text
    knownLines = nil
  }

  private static func starts(of text: String) -> [Int] {
    var starts = [0]
    var text = text
    text.withUTF8 { bytes in
      for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    return starts
  }

  private var lineStarts: [Int] { knownLines ?? Self.starts(of: text) }

  package var lineCount: Int { lineStarts.count }

  /// The line and column of a byte offset; an offset past the end is the end.
  package func position(at offset: Int) -> (line: Int, column: Int) {
    let lineStarts = lineStarts
    let offset = min(max(offset, 0), text.utf8.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - lineStarts[low] + 1)
  }

  /// The byte offset of a line's start; lines outside the text give its nearest end.
  package func offset(ofLine line: Int) -> Int {
    if line < 1 { return 0 }
    let lineStarts = lineStarts
    return line <= lineStarts.count ? lineStarts[line - 1] : text.utf8.count
  }

  /// The text of a line without its line end.
  package func line(_ number: Int) -> Substring {
    let lineStarts = lineStarts
    guard number >= 1, number <= lineStarts.count else { return "" }
    let bytes = text.utf8
    let start = bytes.index(text.startIndex, offsetBy: lineStarts[number - 1])
    let end = number < lineStarts.count ? bytes.index(text.startIndex, offsetBy: lineStarts[number]) : text.endIndex
    var line = text[start..<end]
    let length = line.withUTF8(Self.lengthToLineEnd)
    return line[..<line.utf8.index(start, offsetBy: length)]
  }

  /// How many bytes stand before the first line end, those that only Unicode knows among them (U+0085, U+2028, U+2029).
  private static func lengthToLineEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func isNext(_ index: Int, _ rest: UInt8...) -> Bool { bytes[(index + 1)...].starts(with: rest) }
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A...0x0D: return index
      case 0xC2 where isNext(index, 0x85): return index
      case 0xE2 where isNext(index, 0x80, 0xA8) || isNext(index, 0x80, 0xA9): return index
      default: break
      }
    }
    return bytes.count
  }
}

extension SourceText {
  /// The text of a range of bytes.
  package func slice(_ range: SourceRange) -> Substring {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: Int(range.start), limitedBy: bytes.endIndex) ?? bytes.endIndex
    let end = bytes.index(bytes.startIndex, offsetBy: Int(range.end), limitedBy: bytes.endIndex) ?? bytes.endIndex
    return text[start..<max(start, end)]
  }
}
