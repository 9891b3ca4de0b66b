import Records

/// What the cells printed and their results, and nothing else.
package struct RecordText {
  package let text: String

  package init(_ record: RunRecord) {
    var text = ""
    for output in record.cells.lazy.flatMap(\.outputs) {
      switch output {
      case .text(let printed): text += printed
      case .value(let value): text += value.text + "\n"
      case .failure(let failure): text += "\(failure.location): \(failure.message)\n"
      case .figure, .table, .diagnostics: break
      }
    }
    self.text = text
  }
}
