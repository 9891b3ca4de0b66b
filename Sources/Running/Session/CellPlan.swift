/// What a session needs to know of a cell beside its checked code.
package struct CellPlan: Hashable, Sendable {
  /// From 1, in the order of the chapter; 0 for an inline expression.
  package var number: Int
  /// The chapter's line on which the code begins.
  package var line: Int
  package var label: String?
  package var isVolatile = false
  /// Seconds that the cell may take; nil: as long as it likes.
  package var timeout: Double?
  /// Whether gradients that the cell wrote are cleared before it runs again.
  package var clearsGradients = true

  package init(number: Int, line: Int, label: String? = nil) {
    self.number = number
    self.line = line
    self.label = label
  }
}

/// What holds for a session as a whole.
package struct SessionOptions: Sendable {
  package var seed: UInt64 = 0
  /// The folder that relative file names start from.
  package var folder = "."
  /// Bytes that tensors may take.
  package var memoryLimit: Int?
  /// Printed text goes here as it comes, beside the record; for `nbrun exec`.
  package var echo: (@Sendable (String) -> Void)?

  package init() {}
}

/// Hears of a running cell.
package protocol SessionObserver: AnyObject {
  /// A `progress(…)` loop: so many turns of a total, nil where that is unknown.
  func progress(done: Int, of total: Int?)
}
