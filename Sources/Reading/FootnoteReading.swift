import CMark

extension ChapterBuilder {
  /// Moves footnotes to the end of the chapter, in the order of their first marks, and gives each mark its number.
  mutating func readFootnoteDefinitions() {
    var bodies: [String: (item: Int, nodes: [MarkdownNode])] = [:]
    var order: [String] = []
    var current: String?
    for paragraph in tree.root.descendants(CMARK_NODE_PARAGRAPH) {
      guard let first = paragraph.firstChild, first.type == CMARK_NODE_TEXT,
        case .item(let item)? = lifted.pieces(of: first.literal).first
      else { continue }
      switch lifted.items[item] {
      case .footnoteDefinition(let label, let range):
        current = label
        if let earlier = bodies[label], case .footnoteDefinition(_, let place) = lifted.items[earlier.item] {
          let note = ReadingProblem.firstSetHere.diagnostic(at: .init(source, place.lowerBound, place.upperBound))
          report(.duplicateFootnote(label), range, notes: [note])
          paragraph.free()
          current = nil
          continue
        }
        bodies[label] = (item, [])
        order.append(label)
      case .footnoteContinuation: break
      case .math, .inlineExpression, .reference, .attribute, .footnoteReference: continue
      }
      guard let label = current else { continue }
      first.literal = String(first.literal.drop { $0 != lifted.close }.dropFirst()).droppingLeadingSpace
      paragraph.unlink()
      bodies[label]?.nodes.append(paragraph)
    }
    markFootnotes(bodies.mapValues(\.nodes))
    for label in order where footnoteNumbers[label] == nil {
      guard let body = bodies[label], case .footnoteDefinition(_, let range) = lifted.items[body.item] else { continue }
      report(.unusedFootnote(label), range)
      for node in body.nodes { node.free() }
    }
  }

  /// Numbers footnotes by their marks in the text, then by those within footnotes.
  private mutating func markFootnotes(_ bodies: [String: [MarkdownNode]]) {
    var queue: [MarkdownNode] = [tree.root]
    var section: MarkdownNode?
    while !queue.isEmpty {
      let part = queue.removeFirst()
      for text in part.descendants(CMARK_NODE_TEXT) {
        for case .item(let item) in lifted.pieces(of: text.literal) {
          guard case .footnoteReference(let label, let range) = lifted.items[item] else { continue }
          guard let nodes = bodies[label] else {
            report(.unknownFootnote(label), range)
            continue
          }
          if let number = footnoteNumbers[label] {
            footnotes[number].markCount += 1
            continue
          }
          footnoteNumbers[label] = footnotes.count
          let body = slot(.footnote(footnotes.count), CMARK_NODE_CUSTOM_BLOCK)
          footnotes.append(Footnote(number: footnotes.count + 1, markCount: 1))
          for node in nodes { body.append(node) }
          let holder = section ?? slot(.footnotes, CMARK_NODE_CUSTOM_BLOCK)
          section = holder
          holder.append(body)
          queue.append(body)
        }
      }
    }
    if let section { tree.root.append(section) }
  }
}

extension MarkdownNode {
  /// All nodes of a type at or below this one, in the order of the text, as they are now.
  func descendants(_ type: cmark_node_type) -> [MarkdownNode] {
    var nodes: [MarkdownNode] = []
    walk { if $0.type == type { nodes.append($0) } }
    return nodes
  }

  func hasAncestor(_ type: cmark_node_type) -> Bool {
    var node = parent
    while let ancestor = node {
      if ancestor.type == type { return true }
      node = ancestor.parent
    }
    return false
  }
}
