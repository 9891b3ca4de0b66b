import CMark

extension ChapterBuilder {
  /// Turns block quotes that begin with `[!KIND]` into alerts.
  mutating func readAlerts() {
    var quotes: [MarkdownNode] = []
    tree.root.walk { if $0.type == CMARK_NODE_BLOCK_QUOTE { quotes.append($0) } }
    for quote in quotes { readAlert(quote) }
  }

  private mutating func readAlert(_ quote: MarkdownNode) {
    guard let paragraph = quote.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH,
      let first = paragraph.firstChild, first.type == CMARK_NODE_TEXT
    else { return }
    let text = first.literal
    guard text.hasPrefix("[!"), let close = text.firstIndex(of: "]") else { return }
    let name = String(text[text.index(text.startIndex, offsetBy: 2)..<close])
    guard !name.isEmpty, name.allSatisfy(\.isLetter) else { return }
    guard let kind = Alert.Kind(rawValue: name.lowercased()) else {
      let nearest = nearestName(to: name, in: Alert.Kind.allCases.map { $0.rawValue.uppercased() }) ?? ""
      return report(.unknownAlert(name, nearest: nearest), range(ofLine: line(of: quote)))
    }
    let index = alerts.count
    let alert = slot(.alert(index), CMARK_NODE_CUSTOM_BLOCK)
    let title = slot(.alertTitle(index), CMARK_NODE_CUSTOM_INLINE)
    first.literal = String(text[text.index(after: close)...]).droppingLeadingSpace
    if first.literal.isEmpty { first.free() }
    for node in paragraph.children {
      if node.type == CMARK_NODE_SOFTBREAK || node.type == CMARK_NODE_LINEBREAK {
        node.free()
        break
      }
      node.unlink()
      title.append(node)
    }
    alerts.append(Alert(kind: kind, hasTitle: title.firstChild != nil, line: line(of: quote)))
    alert.append(title)
    if paragraph.firstChild == nil { paragraph.free() }
    quote.moveChildren(to: alert)
    quote.replace(by: alert)
  }
}

extension String {
  var droppingLeadingSpace: String { String(drop { $0 == " " || $0 == "\t" }) }
}
