/// A text that a diagnostic can point into, with its lines found once.
///
/// Offsets are UTF-8 byte offsets. Lines and columns count from 1; a column counts UTF-8 bytes, as the Swift compiler does.
package struct SourceText: Sendable {
  /// The name that diagnostics print, a path as the user gave it.
  package let name: String
  package let text: String
  private let lineStarts: [Int]
  private let utf8Count: Int

  package init(name: String, text: String) {
    self.name = name
    self.text = text
    var starts = [0]
    var offset = 0
    for byte in text.utf8 {
      offset += 1
      if byte == UInt8(ascii: "\n") { starts.append(offset) }
    }
    lineStarts = starts
    utf8Count = offset
  }

  package var lineCount: Int { lineStarts.count }

  /// The line and column of a byte offset; an offset past the end is the end.
  package func position(at offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), utf8Count)
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
    return line <= lineStarts.count ? lineStarts[line - 1] : utf8Count
  }

  /// The text of a line without its line end.
  package func line(_ number: Int) -> Substring {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let start = text.utf8.index(text.startIndex, offsetBy: lineStarts[number - 1])
    let end = number < lineStarts.count ? text.utf8.index(text.startIndex, offsetBy: lineStarts[number]) : text.endIndex
    return text[start..<end].prefix { !$0.isNewline }
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
