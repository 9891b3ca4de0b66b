import Diagnostics

/// A heading of the prose.
package struct Heading: Sendable {
  package var level: Int
  /// Without markup; formulas as their LaTeX.
  package var text: String
  /// The label if there is one, else GitHub's slug of the text; unique in the chapter.
  package var id: String
  /// `2.1`, nil for the chapter's title.
  package var number: String?
  /// Whether it is the chapter's title: a first-level heading that begins the text.
  package var isTitle: Bool
  package var line: Int
}

/// A formula between dollars.
package struct Formula: Sendable {
  package var latex: String
  package var isDisplay: Bool
  /// A display formula that stands alone, not within a line of prose.
  package var isBlock = false
  package var label: String?
  /// Of a labelled formula, from 1.
  package var number: Int?
  /// Names `latex` in the reading's `SourceMap`.
  package var source: SourceID
  package var line: Int
}

/// Code that is shown and does not run.
package struct CodeBlock: Sendable {
  /// The first word of the fence, nil for indented code and bare fences.
  package var language: String?
  package var code: String
  package var line: Int
}

/// A block quote written as one of GitHub's alerts.
package struct Alert: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case note, tip, important, warning, caution, exercise, solution
  }

  package var kind: Kind
  package var label: String?
  /// Of an exercise, from 1.
  package var number: Int?
  package var hasTitle: Bool
  package var line: Int
}

/// A table of the prose.
package struct ProseTable: Sendable {
  package var label: String?
  /// Of a labelled table, from 1.
  package var number: Int?
  package var hasCaption: Bool
  package var alignments: [ColumnAlignment?]
  package var line: Int
}

package struct Footnote: Sendable {
  /// In the order of the first marks, from 1.
  package var number: Int
  /// How many marks lead to it.
  package var markCount: Int
}

package struct Image: Sendable {
  /// As written: relative to the chapter, or an address.
  package var path: String
  package var alternative: String
  package var title: String
  package var label: String?
  /// Of a labelled image, from 1, counted with the figures of cells.
  package var number: Int?
  /// Stands alone in its paragraph.
  package var isBlock = false
  package var line: Int
  package var range: SourceRange
}

/// Something that `@name` can refer to.
package struct Label: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case figure, table, equation, section, exercise, note, cell
  }

  package var name: String
  package var kind: Kind
  /// `3`, or `2.1` of a section; empty where nothing is counted.
  package var number: String
  /// A section's or cell's heading in plain text.
  package var title: String?
  package var range: SourceRange
}

/// `@name` in prose.
package struct Reference: Sendable {
  package enum Target: Hashable, Sendable {
    case here(Label)
    /// A label of another chapter of the folder, with that page's address relative to this one.
    case elsewhere(Label, page: String)
  }

  package var name: String
  package var target: Target
  package var line: Int
}
