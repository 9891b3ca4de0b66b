import CMark

extension ChapterBuilder {
  /// Turns paragraphs that are tables, as GitHub writes them, into tables.
  mutating func readTables() {
    var paragraphs: [MarkdownNode] = []
    tree.root.walk { if $0.type == CMARK_NODE_PARAGRAPH { paragraphs.append($0) } }
    // The paragraph that a table has taken as its caption is no more.
    var taken: MarkdownNode?
    for paragraph in paragraphs where paragraph != taken { taken = readTable(paragraph) }
  }

  /// Returns the paragraph below that was the table's caption, which is freed.
  private mutating func readTable(_ paragraph: MarkdownNode) -> MarkdownNode? {
    guard paragraph.endLine > paragraph.startLine else { return nil }
    let lines = contentLines(of: paragraph)
    var found: (head: Int, alignments: [ColumnAlignment?])?
    for index in 1..<lines.count where lines[index].utf8.contains(UInt8(ascii: "-")) {
      guard let alignments = alignments(lines[index]),
        lines[index - 1].utf8.contains(UInt8(ascii: "|")) || alignments.count == 1,
        cells(lines[index - 1]).count == alignments.count
      else { continue }
      found = (index - 1, alignments)
      break
    }
    guard let (head, alignments) = found else { return nil }
    var taken: MarkdownNode?
    var rows = Array(lines[(head + 2)...])
    var caption: String?
    if let index = rows.firstIndex(where: { $0.hasPrefix(": ") }) {
      caption = rows[index...].joined(separator: "\n")
      rows = Array(rows[..<index])
    }
    let after = captionParagraph(after: paragraph)
    if caption == nil, let after { caption = contentLines(of: after).joined(separator: "\n") }

    let width = alignments.count
    let grid = [cells(lines[head])] + rows.map(cells)
    let texts = grid.flatMap { row in (0..<width).map { $0 < row.count ? row[$0] : "" } }
    let before = lines[..<head].joined(separator: "\n")
    let captionText = caption.map { String($0.dropFirst(2)) }
    let parsed = inlineNodes(texts + (head > 0 ? [before] : []) + (captionText.map { [$0] } ?? []))

    tables.append(
      ProseTable(
        hasCaption: captionText != nil, alignments: alignments, line: line(of: paragraph) + head))
    let table = slot(.table(tables.count - 1), CMARK_NODE_CUSTOM_BLOCK)
    if captionText != nil {
      let node = slot(.tableCaption(tables.count - 1), CMARK_NODE_CUSTOM_INLINE)
      for child in parsed.last ?? [] { node.append(child) }
      table.append(node)
      if after != nil, !rows.contains(where: { $0.hasPrefix(": ") }), lines.allSatisfy({ !$0.hasPrefix(": ") }) {
        after?.free()
        taken = after
      }
    }
    for rowIndex in grid.indices {
      if rowIndex < 2 { table.append(slot(rowIndex == 0 ? .tableHead : .tableBody, CMARK_NODE_CUSTOM_BLOCK)) }
      guard let section = table.lastChild else { continue }
      let row = slot(.tableRow, CMARK_NODE_CUSTOM_BLOCK)
      section.append(row)
      for column in 0..<width {
        let cell = slot(
          .tableCell(alignment: alignments[column], isHead: rowIndex == 0), CMARK_NODE_CUSTOM_INLINE)
        for child in parsed[rowIndex * width + column] { cell.append(child) }
        row.append(cell)
      }
    }
    if head > 0 {
      let text = MarkdownNode(type: CMARK_NODE_PARAGRAPH)
      for child in parsed[texts.count] { text.append(child) }
      text.insertBefore(paragraph)
    }
    paragraph.replace(by: table)
    return taken
  }

  /// A paragraph `: Caption` right below.
  private func captionParagraph(after paragraph: MarkdownNode) -> MarkdownNode? {
    guard let next = paragraph.next, next.type == CMARK_NODE_PARAGRAPH,
      let first = next.firstChild, first.type == CMARK_NODE_TEXT, first.literal.hasPrefix(": ")
    else { return nil }
    return next
  }

  /// A paragraph's lines as Markdown sees them: without quote markers and indent.
  private func contentLines(of paragraph: MarkdownNode) -> [String] {
    var quotes = 0
    var parent = paragraph.parent
    while let node = parent {
      if node.type == CMARK_NODE_BLOCK_QUOTE { quotes += 1 }
      parent = node.parent
    }
    return (paragraph.startLine...paragraph.endLine).map { number in
      var line = liftedLines[number - 1][...]
      if number == paragraph.startLine {
        line = line.dropFirst(paragraph.startColumn - 1)
      } else {
        var left = quotes
        line = line.drop { $0 == 0x20 || $0 == 0x09 }
        while left > 0, line.first == UInt8(ascii: ">") {
          line = line.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
          left -= 1
        }
      }
      while let last = line.last, last <= 0x20 { line = line.dropLast() }
      return String(line) ?? ""
    }
  }

  /// What the row of dashes says, nil where it is none.
  private func alignments(_ line: String) -> [ColumnAlignment?]? {
    let parts = cells(line)
    let isDivided = line.utf8.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }
    guard isDivided || parts.count == 1, !parts.isEmpty else { return nil }
    var result: [ColumnAlignment?] = []
    for part in parts {
      var bytes = Array(part.utf8)[...]
      let isLeft = bytes.first == UInt8(ascii: ":")
      if isLeft { bytes = bytes.dropFirst() }
      let isRight = bytes.last == UInt8(ascii: ":")
      if isRight { bytes = bytes.dropLast() }
      guard !bytes.isEmpty, bytes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      result.append(isLeft && isRight ? .center : isLeft ? .left : isRight ? .right : nil)
    }
    return result
  }

  /// The entries between the bars of a line; `\|` is a bar within an entry.
  private func cells(_ line: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        part += character == "|" ? "|" : "\\\(character)"
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    if isEscaped { part += "\\" }
    let trimmed = { (text: String) in text.trimmedOfSpace }
    if line.hasPrefix("|") { parts.removeFirst() }
    if !part.trimmedOfSpace.isEmpty || parts.isEmpty { parts.append(part) }
    return parts.map(trimmed)
  }

  /// Parses each text as the content of one paragraph; the nodes belong to the caller.
  private func inlineNodes(_ texts: [String]) -> [[MarkdownNode]] {
    // An empty placeholder, which `placeItems` drops, keeps a text that begins as a list or heading a paragraph.
    let mark = "\(lifted.open)\(lifted.close)"
    func parse(_ texts: [String]) -> [[MarkdownNode]] {
      MarkdownTree(parsing: texts.map { mark + " " + $0 }.joined(separator: "\n\n")).takeInlines()
    }
    let nodes = parse(texts)
    if nodes.count == texts.count { return nodes }
    // Where a line further down looks like one, which it wasn't as far in as it stood, each line needs its own.
    return parse(
      texts.map { $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + mark) })
  }
}

extension String {
  var trimmedOfSpace: String {
    var text = utf8[...]
    while let first = text.first, first <= 0x20 { text = text.dropFirst() }
    while let last = text.last, last <= 0x20 { text = text.dropLast() }
    return String(text) ?? ""
  }
}
