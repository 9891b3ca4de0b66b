import Diagnostics
import Plotting

/// What a run of a chapter leaves behind: all that its page shows beside the chapter itself, and all that a rerun
/// check compares. Plain data; nothing of the surroundings (time, path, host, threads) enters it.
package struct RunRecord: Hashable, Sendable, Codable {
  /// The chapter's path as the user gave it.
  package var chapter: String
  package var seed: UInt64
  package var cells: [CellRecord]
  /// The values of `` `{swift} expression` `` in prose, in the order of the text.
  package var inlineValues: [InlineValue]

  package init(chapter: String, seed: UInt64, cells: [CellRecord] = [], inlineValues: [InlineValue] = []) {
    self.chapter = chapter
    self.seed = seed
    self.cells = cells
    self.inlineValues = inlineValues
  }
}

/// What one cell left behind.
package struct CellRecord: Hashable, Sendable, Codable {
  package enum Status: String, Hashable, Sendable, Codable {
    /// Ran to its end.
    case ran
    /// A trap stopped it.
    case failed
    /// The checker refused it, as its option `refused:` says it must.
    case refused
    /// Did not run, since a cell before it failed or the run was stopped.
    case notRun
    /// Its option `eval: false` leaves it out.
    case skipped
  }

  /// From 1, in the order of the chapter.
  package var number: Int
  /// The chapter's line on which the cell's code begins.
  package var line: Int
  package var label: String?
  /// Marked `volatile` by the author: left out of comparisons.
  package var isVolatile: Bool
  package var status: Status
  package var outputs: [Output]

  package init(
    number: Int, line: Int, label: String? = nil, isVolatile: Bool = false, status: Status = .ran,
    outputs: [Output] = []
  ) {
    self.number = number
    self.line = line
    self.label = label
    self.isVolatile = isVolatile
    self.status = status
    self.outputs = outputs
  }
}

/// The formatted value of an inline expression.
package struct InlineValue: Hashable, Sendable, Codable {
  package var line: Int
  package var text: String

  package init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}
