import CMark

/// A short text of the author's that stands outside the prose: a caption, a title.
package enum InlineText {
  /// The text as HTML within a line: Markdown's inline markup, and formulas as `formula` sets their LaTeX. Raw HTML is
  /// shown as text; references and labels stay as written.
  package static func html(_ text: String, formula: (_ latex: String) -> String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    var lifter = Lifter(line, kinds: [.prose], isMark: [false])
    let lifted = lifter.lift()
    // The mark keeps a text that begins as a list or heading a paragraph.
    let tree = MarkdownTree(parsing: "\(lifted.open)\(lifted.close)\(lifted.text)")
    for node in tree.root.descendants(CMARK_NODE_HTML_INLINE) { node.replace(by: .text(node.literal)) }
    for node in tree.root.descendants(CMARK_NODE_TEXT) where lifted.isMarked(node.literal) {
      for piece in lifted.pieces(of: node.literal) {
        switch piece {
        case .text(let text): MarkdownNode.text(text).insertBefore(node)
        case .item(let index):
          if case .math(let math) = lifted.items[index] {
            let custom = MarkdownNode(type: CMARK_NODE_CUSTOM_INLINE)
            custom.setCustom(enter: formula(math.text.text), exit: "")
            custom.insertBefore(node)
          } else {
            MarkdownNode.text(lifted.items[index].source(in: line)).insertBefore(node)
          }
        }
      }
      node.free()
    }
    guard let paragraph = tree.root.firstChild else { return "" }
    return paragraph.children.map { tree.html(of: $0, isUnsafe: false) }.joined()
  }
}
