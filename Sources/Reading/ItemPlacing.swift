import CMark
import Diagnostics

extension ChapterBuilder {
  /// Takes the inline expressions over in the order of the text, which is not always that of the page: a footnote's
  /// stand at the page's end.
  mutating func readInlineExpressions() {
    let inTextOrder = lifted.items.indices.sorted { lifted.items[$0].start < lifted.items[$1].start }
    for item in inTextOrder {
      guard case .inlineExpression(let code, let range) = lifted.items[item] else { continue }
      expressionNumbers[item] = inlineExpressions.count
      let source = map.add(code.text, in: chapter, origins: origins(of: code))
      inlineExpressions.append(
        InlineExpression(
          number: inlineExpressions.count + 1, code: code.text, source: source, line: line(at: range.lowerBound)))
    }
  }

  /// Puts a node in the place of every lifted item, and the source text back where Markdown took it for something else
  /// (an address, code that began with a lifted character).
  mutating func placeItems() {
    var nodes: [MarkdownNode] = []
    tree.root.walk { nodes.append($0) }
    for node in nodes {
      switch node.type {
      case CMARK_NODE_TEXT: placeItems(in: node)
      case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK:
        if lifted.isMarked(node.literal) { node.literal = restored(node.literal) }
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        if lifted.isMarked(node.url) { node.url = restored(node.url) }
        if lifted.isMarked(node.title) { node.title = restored(node.title) }
      default: break
      }
    }
  }

  private func restored(_ text: String) -> String {
    lifted.pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .item(let index): sourceText(of: lifted.items[index])
      }
    }.joined()
  }

  func sourceText(of item: LiftedItem) -> String { item.source(in: chapter.text) }

  private mutating func placeItems(in node: MarkdownNode) {
    guard lifted.isMarked(node.literal) else { return }
    for piece in lifted.pieces(of: node.literal) {
      switch piece {
      case .text(let text):
        // The space behind an empty placeholder at the head of a table's entry.
        let isHead = node.previous == nil && node.literal.hasPrefix("\(lifted.open)\(lifted.close) ")
        let plain = isHead ? text.droppingLeadingSpace : text
        if !plain.isEmpty { MarkdownNode.text(plain).insertBefore(node) }
      case .item(let index): placeItem(index).insertBefore(node)
      }
    }
    node.free()
  }

  private mutating func placeItem(_ index: Int) -> MarkdownNode {
    switch lifted.items[index] {
    case .math(let math):
      let source = map.add(math.text.text, in: chapter, origins: origins(of: math.text))
      formulas.append(
        Formula(
          latex: math.text.text, isDisplay: math.isDisplay, source: source, line: line(at: math.range.lowerBound)))
      return slot(.formula(formulas.count - 1), CMARK_NODE_CUSTOM_INLINE)
    case .inlineExpression:
      guard let number = expressionNumbers[index] else { preconditionFailure("an inline expression without a number") }
      return slot(.inlineExpression(number), CMARK_NODE_CUSTOM_INLINE)
    case .reference, .attribute:
      let node = MarkdownNode(type: CMARK_NODE_CUSTOM_INLINE)
      pendingItems.append((node, index))
      return node
    case .footnoteReference(let label, _):
      guard let number = footnoteNumbers[label] else { return .text("[^\(label)]") }
      footnoteMarks[number, default: 0] += 1
      return slot(.footnoteMark(number, occurrence: footnoteMarks[number] ?? 1), CMARK_NODE_CUSTOM_INLINE)
    case .footnoteDefinition(let label, _): return .text("[^\(label)]:")
    }
  }

  /// The lifted item that a node stands for until something takes it.
  private func pendingAttribute(_ node: MarkdownNode?) -> (label: String, range: Range<Int>)? {
    guard let node, let pending = pendingItems.first(where: { $0.node == node }),
      case .attribute(let label, let range) = lifted.items[pending.item]
    else { return nil }
    return (label, range)
  }

  /// Takes the label that a node's content ends with.
  mutating func takeLabel(atEndOf node: MarkdownNode) -> (name: String, range: SourceRange)? {
    var last = node.lastChild
    if let text = last, text.type == CMARK_NODE_TEXT, text.literal.trimmedOfSpace.isEmpty { last = text.previous }
    guard let last, let (label, range) = pendingAttribute(last) else { return nil }
    while let end = node.lastChild, end != last { end.free() }
    drop(last)
    trimEnd(of: node)
    return (label, SourceRange(source, range.lowerBound, range.upperBound))
  }

  /// Takes the label right behind a node, spaces and (of a display formula) a line's end between them.
  mutating func takeLabel(after node: MarkdownNode, acrossLines: Bool) -> (name: String, range: SourceRange)? {
    var next = node.next
    if let text = next, text.type == CMARK_NODE_TEXT, text.literal.trimmedOfSpace.isEmpty { next = text.next }
    if acrossLines, let soft = next, soft.type == CMARK_NODE_SOFTBREAK { next = soft.next }
    guard let next, let (label, range) = pendingAttribute(next) else { return nil }
    while let between = node.next, between != next { between.free() }
    drop(next)
    return (label, SourceRange(source, range.lowerBound, range.upperBound))
  }

  private mutating func drop(_ node: MarkdownNode) {
    pendingItems.removeAll { $0.node == node }
    node.free()
  }

  private func trimEnd(of node: MarkdownNode) {
    while let last = node.lastChild {
      if last.type == CMARK_NODE_SOFTBREAK {
        last.free()
      } else if last.type == CMARK_NODE_TEXT {
        var text = last.literal[...]
        while text.last == " " || text.last == "\t" { text.removeLast() }
        guard text.isEmpty else {
          last.literal = String(text)
          return
        }
        last.free()
      } else {
        return
      }
    }
  }
}
