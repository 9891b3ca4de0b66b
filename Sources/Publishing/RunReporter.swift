import Diagnostics

/// Which cell a report is about.
package struct CellPlace: Hashable, Sendable {
  package var number: Int
  package var total: Int
  package var label: String?
  package var file: String
  package var line: Int

  package init(number: Int, total: Int, label: String?, file: String, line: Int) {
    self.number = number
    self.total = total
    self.label = label
    self.file = file
    self.line = line
  }
}

package enum CellOutcome: Sendable {
  case ran, failed, failedAsExpected, refused, skipped, notRun
}

/// Hears of a run while it goes on.
package protocol RunReporter: AnyObject {
  func report(_ diagnostics: [PlacedDiagnostic])
  func cellBegins(_ cell: CellPlace)
  func cellEnds(_ cell: CellPlace, seconds: Double, outcome: CellOutcome)
  func progress(done: Int, of total: Int?)
  /// A line for people: what was written, what was cleared.
  func notice(_ text: String)
  /// An error that is not about a place in a text.
  func failed(_ text: String)
}
