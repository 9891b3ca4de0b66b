import Diagnostics

/// A fence of Swift code that a run executes.
package struct Cell: Sendable {
  /// From 1, in the order of the chapter. Cells with `eval: false` are counted too.
  package var number: Int
  /// The name that references and anchors use, `fig-loss`.
  package var label: String?
  package var options: CellOptions
  /// The text of the fence, its `//|` lines included (Swift reads them as comments), so that lines keep their numbers.
  /// The same text is `map.text(of: source)`.
  package var code: String
  /// Names `code` in the reading's `SourceMap`, which knows each line's place in the chapter, also in lists and quotes.
  package var source: SourceID
  /// What a page shows: `code` without the `//|` lines at its head.
  package var shownCode: String
  /// How many lines of `code` stand before `shownCode`.
  package var optionLineCount: Int
  /// The chapter's line of the opening fence.
  package var fenceLine: Int
  /// That line: where what concerns the cell as a whole is reported.
  package var fence: SourceRange
  /// The chapter's line on which the code begins.
  package var line: Int { fenceLine + 1 }
}

/// A place in prose where a value is shown: `` `{swift} expression` ``.
package struct InlineExpression: Sendable {
  /// From 1, in the order of the text.
  package var number: Int
  package var code: String
  /// Names `code` in the reading's `SourceMap`.
  package var source: SourceID
  package var line: Int
}

/// What a run meets, in the order of the text.
package enum Step: Hashable, Sendable {
  /// An index into `Chapter.cells`.
  case cell(Int)
  /// An index into `Chapter.inlineExpressions`.
  case inlineExpression(Int)
}
