import Diagnostics

/// A chapter as it was read: its cells, and its prose with a slot for everything that Markdown alone does not say.
///
/// Not `Sendable`: it holds libcmark's tree, and belongs to one thread at a time.
package final class Chapter {
  /// The name that diagnostics print, the path as the user gave it.
  package let name: String
  /// The chapter's own text in the reading's `SourceMap`.
  package let source: SourceID
  package let frontMatter: FrontMatter
  /// From the front matter, else the first-level heading that begins the text.
  package let title: String?
  package let cells: [Cell]
  package let inlineExpressions: [InlineExpression]
  /// Cells and inline expressions in the order of the text.
  package let steps: [Step]
  package let headings: [Heading]
  package let formulas: [Formula]
  package let codeBlocks: [CodeBlock]
  package let alerts: [Alert]
  package let tables: [ProseTable]
  package let footnotes: [Footnote]
  package let images: [Image]
  /// In the order of the text.
  package let labels: [Label]
  package let references: [Reference]

  private let tree: MarkdownTree
  private let slots: [(node: MarkdownNode, slot: Slot)]

  init(_ parts: consuming ChapterBuilder, labels: [Label], title: String?) {
    name = parts.chapter.name
    source = parts.source
    frontMatter = parts.frontMatter
    self.title = title
    cells = parts.cells
    inlineExpressions = parts.inlineExpressions
    steps = parts.steps
    headings = parts.headings
    formulas = parts.formulas
    codeBlocks = parts.codeBlocks
    alerts = parts.alerts
    tables = parts.tables
    footnotes = parts.footnotes
    images = parts.images
    self.labels = labels
    references = parts.references
    tree = parts.tree
    slots = parts.slots
  }

  /// The prose as HTML, as the `cmark` tool prints it, with every slot filled by what `fill` says for it.
  ///
  /// `fill` is called in the order of reading. Links with schemes such as `javascript:` come through only if
  /// `isUnsafe`; raw HTML is a slot, so that is the filler's choice.
  package func html(isUnsafe: Bool = false, _ fill: (Slot) -> Markup) -> String {
    for (node, slot) in slots {
      let markup = fill(slot)
      node.setCustom(enter: markup.before, exit: markup.after)
    }
    return tree.html(of: tree.root, isUnsafe: isUnsafe)
  }

  /// The content of a heading as HTML, without the heading's own markup; slots as `html` filled them last.
  package func html(ofHeading index: Int) -> String {
    for (node, slot) in slots where slot == .heading(index) {
      return node.children.map { tree.html(of: $0, isUnsafe: false) }.joined()
    }
    preconditionFailure("a heading without its slot")
  }
}
