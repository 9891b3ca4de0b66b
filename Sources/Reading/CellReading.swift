import CMark
import Diagnostics

extension ChapterBuilder {
  /// Makes cells of the Swift fences and code blocks of the others.
  mutating func readCodeBlocks() {
    var blocks: [MarkdownNode] = []
    tree.root.walk { if $0.type == CMARK_NODE_CODE_BLOCK { blocks.append($0) } }
    for node in blocks { read(node) }
  }

  private mutating func read(_ node: MarkdownNode) {
    let fenceLine = line(of: node)
    let code = node.literal
    guard let fence = openingFence(of: node) else { return addCodeBlock(node, language: nil, code, fenceLine) }
    if !isClosed(node, fence) {
      let start = chapter.offset(ofLine: fenceLine) + fence.column
      report(.unclosedFence(marker: fence.marker), start..<start + fence.marker.utf8.count)
    }
    let line = Array(chapter.line(fenceLine).utf8)
    let info = FenceInfo(line: line, from: fence.column + fence.marker.utf8.count)
    guard let language = info.language?.lowercased(), language == "swift" || language == ".swift" else {
      return addCodeBlock(node, language: info.language, code, fenceLine)
    }
    addCell(node, info, code, fenceLine)
  }

  private struct OpeningFence {
    var marker: String
    /// The bytes before it on its line.
    var column: Int
  }

  /// Nil for indented code.
  private func openingFence(of node: MarkdownNode) -> OpeningFence? {
    let text = chapter.line(line(of: node))
    var column = node.startColumn - 1
    if !node.fenceInfo.isEmpty {
      // Tabs before the fence make columns that are not bytes: the first run of three is the fence.
      let bytes = Array(text.utf8)
      let isMarker = { (i: Int) in bytes[i] == bytes[i + 1] && bytes[i] == bytes[i + 2] && "`~".utf8.contains(bytes[i])
      }
      column = bytes.indices.dropLast(2).first(where: isMarker) ?? column
    }
    let rest = text.utf8.dropFirst(column)
    guard let first = rest.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let length = rest.prefix { $0 == first }.count
    guard length >= 3 else { return nil }
    // Indented code may itself begin with backticks; then they are its first line.
    let codeLines = node.literal.utf8.count { $0 == UInt8(ascii: "\n") }
    if node.fenceInfo.isEmpty, codeLines == node.endLine - node.startLine + 1 {
      return nil
    }
    return OpeningFence(marker: String(decoding: rest.prefix(length), as: UTF8.self), column: column)
  }

  private func isClosed(_ node: MarkdownNode, _ fence: OpeningFence) -> Bool {
    guard node.endLine > node.startLine else { return false }
    let codeLines = node.literal.utf8.count { $0 == UInt8(ascii: "\n") }
    guard node.endLine - node.startLine - 1 >= codeLines else { return false }
    let last = chapter.line(lifted.line(node.endLine))
    let trimmed = last.utf8.reversed().drop { $0 == 0x20 || $0 == 0x09 }
    let marker = fence.marker.utf8.first
    return trimmed.prefix { $0 == marker }.count >= fence.marker.utf8.count
  }

  private mutating func addCodeBlock(_ node: MarkdownNode, language: String?, _ code: String, _ line: Int) {
    codeBlocks.append(CodeBlock(language: language, code: code, line: line))
    node.replace(by: slot(.codeBlock(codeBlocks.count - 1), CMARK_NODE_CUSTOM_BLOCK))
  }

  private mutating func addCell(_ node: MarkdownNode, _ info: FenceInfo, _ code: String, _ fenceLine: Int) {
    let lines = code.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let origins = lines.indices.map { origin(of: lines[$0], atLine: fenceLine + 1 + $0) }
    let cellSource = map.add(code, in: chapter, origins: origins)

    let lineStart = chapter.offset(ofLine: fenceLine)
    var reader = CellOptionReader(chapter: chapter, source: source)
    reader.read(info, lineStart: lineStart, line: range(ofLine: fenceLine))
    let optionLineCount = reader.readOptionLines(lines, origins)
    let (options, label) = reader.finish()
    diagnostics += reader.diagnostics

    let shown =
      optionLineCount == 0
      ? code : lines.dropFirst(optionLineCount).map { String($0) ?? "" }.joined(separator: "\n")
    cells.append(
      Cell(
        number: cells.count + 1, label: label?.name, options: options, code: code, source: cellSource,
        shownCode: shown, optionLineCount: optionLineCount, fenceLine: fenceLine,
        fence: SourceRange(source, range(ofLine: fenceLine).lowerBound, range(ofLine: fenceLine).upperBound)))
    if let label {
      let number = cells.count
      let kind: Label.Kind =
        if label.name.hasPrefix("tbl-") {
          .table
        } else if label.name.hasPrefix("fig-") || options.figureCaption != nil {
          .figure
        } else {
          .cell
        }
      labels.append(
        Label(name: label.name, kind: kind, number: kind == .cell ? String(number) : "", range: label.range))
    }
    node.replace(by: slot(.cell(cells.count - 1), CMARK_NODE_CUSTOM_BLOCK))
  }

  private func hasSameBytes(_ a: Substring.UTF8View, _ b: Substring.UTF8View) -> Bool {
    a.withContiguousStorageIfAvailable { a in b.withContiguousStorageIfAvailable(a.elementsEqual) } == true
  }

  /// Markdown takes markers and indent off the front of a line and leaves the rest, but for a tab that it cuts.
  private func origin(of code: Substring.UTF8View, atLine line: Int) -> SourceMap.LineOrigin {
    let whole = chapter.line(line).utf8
    let rest = whole.count - code.count
    if rest >= 0, hasSameBytes(whole.dropFirst(rest), code) {
      return SourceMap.LineOrigin(line: line, columnOffset: rest)
    }
    let codeIndent = code.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let trimmed = code.count - codeIndent
    return SourceMap.LineOrigin(line: line, columnOffset: max(0, whole.count - trimmed - codeIndent))
  }
}
