import CMark

extension ChapterBuilder {
  /// Moves footnotes to the end of the chapter, in the order of their first marks, and gives each mark its number.
  mutating func readFootnoteDefinitions() {
    var bodies: [String: (item: Int, quote: MarkdownNode)] = [:]
    var order: [String] = []
    var duplicates: [MarkdownNode] = []
    for quote in tree.root.descendants(CMARK_NODE_BLOCK_QUOTE) {
      guard let mark = quote.firstChild, mark.type == CMARK_NODE_PARAGRAPH, let first = mark.firstChild,
        first.type == CMARK_NODE_TEXT, case .item(let item)? = lifted.pieces(of: first.literal).first,
        case .footnoteDefinition(let label, let range) = lifted.items[item]
      else { continue }
      mark.free()
      quote.unlink()
      if let earlier = bodies[label], case .footnoteDefinition(_, let place) = lifted.items[earlier.item] {
        let note = ReadingProblem.firstSetHere.diagnostic(at: .init(source, place.lowerBound, place.upperBound))
        report(.duplicateFootnote(label), range, notes: [note])
        duplicates.append(quote)
        continue
      }
      bodies[label] = (item, quote)
      order.append(label)
    }
    for quote in duplicates { discard(quote) }
    markFootnotes(bodies.mapValues(\.quote))
    for label in order where footnoteNumbers[label] == nil {
      guard let body = bodies[label], case .footnoteDefinition(_, let range) = lifted.items[body.item] else { continue }
      report(.unusedFootnote(label), range)
      discard(body.quote)
    }
  }

  /// Numbers footnotes by their marks in the text, then by those within footnotes.
  private mutating func markFootnotes(_ bodies: [String: MarkdownNode]) {
    var queue: [MarkdownNode] = [tree.root]
    var section: MarkdownNode?
    while !queue.isEmpty {
      let part = queue.removeFirst()
      for text in part.descendants(CMARK_NODE_TEXT) {
        for case .item(let item) in lifted.pieces(of: text.literal) {
          guard case .footnoteReference(let label, let range) = lifted.items[item] else { continue }
          guard let quote = bodies[label] else {
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
          quote.moveChildren(to: body)
          quote.free()
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
