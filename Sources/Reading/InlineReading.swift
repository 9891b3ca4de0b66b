import CMark
import Diagnostics

extension ChapterBuilder {
  mutating func readImages() {
    // The text of an image may hold another one, which goes with it.
    let outermost = tree.root.descendants(CMARK_NODE_IMAGE).filter { !$0.hasAncestor(CMARK_NODE_IMAGE) }
    for node in outermost {
      let label = takeLabel(after: node, acrossLines: false)
      let line = blockLine(of: node)
      let index = images.count
      images.append(
        Image(
          path: node.url, alternative: plainText(of: node), title: node.title, label: label?.name, line: line,
          range: SourceRange(source, range(ofLine: line).lowerBound, range(ofLine: line).upperBound)))
      if let label {
        labels.append(Label(name: label.name, kind: .figure, number: "", range: label.range))
      }
      if let paragraph = node.parent, paragraph.type == CMARK_NODE_PARAGRAPH, paragraph.firstChild == node,
        paragraph.lastChild == node
      {
        images[index].isBlock = true
        forgetItems(below: node)
        paragraph.replace(by: slot(.image(index), CMARK_NODE_CUSTOM_BLOCK))
      } else {
        forgetItems(below: node)
        node.replace(by: slot(.image(index), CMARK_NODE_CUSTOM_INLINE))
      }
    }
  }

  /// Frees a node and forgets what points to it or below.
  mutating func discard(_ node: MarkdownNode) {
    forgetItems(below: node)
    node.free()
  }

  /// Before a node is freed: nothing may point to what is below it.
  private mutating func forgetItems(below node: MarkdownNode) {
    node.walk { inner in
      slots.removeAll { $0.node == inner }
      pendingItems.removeAll { $0.node == inner }
    }
  }

  /// The chapter's line of an inline node: libcmark places it in 0.30, else its block's line is the best there is.
  private func blockLine(of node: MarkdownNode) -> Int {
    var node = node
    while node.startLine == 0, let parent = node.parent { node = parent }
    return line(of: node)
  }

  /// Turns `~~text~~` and `~text~` into struck text, within one parent's children.
  mutating func strikeThrough() {
    var parents: [MarkdownNode] = []
    for text in tree.root.descendants(CMARK_NODE_TEXT) where text.literal.utf8.contains(UInt8(ascii: "~")) {
      if let parent = text.parent, parents.last != parent { parents.append(parent) }
    }
    for parent in parents { strikeThrough(in: parent) }
  }

  private mutating func strikeThrough(in parent: MarkdownNode) {
    var openings: [(node: MarkdownNode, length: Int)] = []
    for text in parent.children where text.type == CMARK_NODE_TEXT && text.literal.utf8.contains(UInt8(ascii: "~")) {
      for mark in splitAtTildes(text) {
        let length = mark.literal.utf8.count
        guard length <= 2 else { continue }
        let before = mark.previous.map { $0.type == CMARK_NODE_TEXT ? $0.literal.last : "x" } ?? nil
        let after = mark.next.map { $0.type == CMARK_NODE_TEXT ? $0.literal.first : "x" } ?? nil
        let canClose = before.map { !$0.isWhitespace } ?? false
        let canOpen = after.map { !$0.isWhitespace } ?? false
        if canClose, let index = openings.lastIndex(where: { $0.length == length }), openings[index].node.next != mark {
          strike(from: openings[index].node, to: mark)
          openings.removeSubrange(index...)
        } else if canOpen {
          openings.append((mark, length))
        }
      }
    }
  }

  private mutating func strike(from opening: MarkdownNode, to closing: MarkdownNode) {
    let struck = slot(.strikethrough, CMARK_NODE_CUSTOM_INLINE)
    struck.insertBefore(opening)
    while let node = opening.next, node != closing {
      node.unlink()
      struck.append(node)
    }
    opening.free()
    closing.free()
  }

  /// Splits a text so that each run of tildes is a node of its own, and gives those.
  private func splitAtTildes(_ node: MarkdownNode) -> [MarkdownNode] {
    var marks: [MarkdownNode] = []
    var rest = node.literal[...]
    while !rest.isEmpty {
      let isMark = rest.first == "~"
      let part = rest.prefix { ($0 == "~") == isMark }
      let piece = MarkdownNode.text(String(part))
      piece.insertBefore(node)
      if isMark { marks.append(piece) }
      rest = rest[part.endIndex...]
    }
    node.free()
    return marks
  }

  /// Makes slots of raw HTML. Comments are for those who read the source.
  mutating func replaceRawHTML() {
    for node in tree.root.descendants(CMARK_NODE_HTML_BLOCK) {
      if isComment(node.literal) {
        node.free()
      } else {
        node.replace(by: slot(.rawHTML(node.literal, isBlock: true), CMARK_NODE_CUSTOM_BLOCK))
      }
    }
    for node in tree.root.descendants(CMARK_NODE_HTML_INLINE) {
      if isComment(node.literal) {
        node.free()
      } else {
        node.replace(by: slot(.rawHTML(node.literal, isBlock: false), CMARK_NODE_CUSTOM_INLINE))
      }
    }
  }

  private func isComment(_ html: String) -> Bool {
    let text = html.trimmedOfSpace
    guard text.hasPrefix("<!--"), text.hasSuffix("-->") else { return false }
    return !text.dropFirst(4).dropLast(3).contains("-->")
  }
}
