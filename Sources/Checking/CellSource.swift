import Diagnostics

/// A cell as the checker takes it.
package struct CellSource {
  package var number: Int
  package var code: String
  package var source: SourceID
  /// The author expects the cell to be refused; its diagnostics become `CheckedCell.refusal`.
  package var isRefused: Bool
  /// Whether the value of a last line that is an expression is shown.
  package var showsResult: Bool

  package init(number: Int, code: String, source: SourceID, isRefused: Bool = false, showsResult: Bool = true) {
    self.number = number
    self.code = code
    self.source = source
    self.isRefused = isRefused
    self.showsResult = showsResult
  }
}
