/// A place in a chapter's prose that a page fills. Numbers are indices into the chapter's arrays.
package enum Slot: Hashable, Sendable {
  // Leaves: only `Markup.before` is used.
  /// A block: a cell's code and outputs.
  case cell(Int)
  /// A block: code that does not run, `Chapter.codeBlocks`.
  case codeBlock(Int)
  /// Within a line, or a block where `Formula.isBlock`.
  case formula(Int)
  case inlineExpression(Int)
  case reference(Int)
  /// The mark in the text; `occurrence` counts the marks of one footnote from 1.
  case footnoteMark(Int, occurrence: Int)
  case image(Int)
  /// HTML as the author wrote it.
  case rawHTML(String, isBlock: Bool)

  // Around content.
  case heading(Int)
  case strikethrough
  case alert(Int)
  /// The author's title of an alert; empty where there is none. The first thing inside its alert.
  case alertTitle(Int)
  case table(Int)
  case tableCaption(Int)
  case tableHead
  case tableBody
  case tableRow
  case tableCell(alignment: ColumnAlignment?, isHead: Bool)
  /// All footnotes, at the end of the chapter.
  case footnotes
  case footnote(Int)
}

package enum ColumnAlignment: String, Hashable, Sendable {
  case left, center, right
}

/// What stands before and after a slot's content.
package struct Markup: Hashable, Sendable {
  package var before: String
  package var after: String

  package init(_ before: String, _ after: String = "") {
    self.before = before
    self.after = after
  }
}
