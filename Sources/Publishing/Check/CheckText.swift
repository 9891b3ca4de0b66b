import Records

/// A check's result for people: a line for each cell that is not idempotent, differences, and a summary.
struct CheckText {
  private(set) var text = ""

  init(_ reports: [ChapterReport]) {
    for report in reports { add(report) }
  }

  private mutating func add(_ report: ChapterReport) {
    if let differences = report.againstRecord {
      text += Difference.report(differences, chapter: report.chapter)
    } else {
      text += "\(report.chapter): no record yet at \(report.recordPath); nbrun \(report.chapter) makes one\n"
    }
    text += Difference.report(
      report.againstItself, chapter: report.chapter, names: ("one session", "another session"))
    for cell in report.cells { add(cell, in: report.chapter) }
    text += "\(report.chapter): \(summary(report))\n"
  }

  private mutating func add(_ cell: CellVerdict, in chapter: String) {
    let isTold = !cell.cleared.isEmpty
    guard !cell.verdict.isHarmless || isTold else { return }
    let label = cell.label.map { " (\($0))" } ?? ""
    text += "\(chapter):\(cell.line): cell \(cell.cell)\(label): \(cell.verdict.rawValue)"
    if !cell.also.isEmpty { text += ", also \(cell.also.map(\.rawValue).joined(separator: ", "))" }
    if isTold { text += "; \(cell.cleared.joined(separator: ", ")) cleared before the rerun" }
    if let error = cell.error { text += ": \(error)" }
    text += "\n"
    for change in cell.changed {
      text += "    \(change.name) \(change.first)"
      if let factor = change.factor { text += " (× \(Self.number(factor)))" }
      text += "\n"
    }
  }

  private func summary(_ report: ChapterReport) -> String {
    var parts: [String] = []
    for verdict in Verdict.allCases {
      let count = report.cells.count { $0.verdict == verdict }
      if count > 0 { parts.append("\(count) \(verdict.rawValue)") }
    }
    let cellCount = report.cells.count == 1 ? "1 cell" : "\(report.cells.count) cells"
    let cells = cellCount + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
    let record =
      switch report.againstRecord?.count {
      case nil: "no record"
      case 0?: "as recorded"
      case 1?: "1 difference from the record"
      case let count?: "\(count) differences from the record"
      }
    let itself = report.againstItself.isEmpty ? "the same twice" : "NOT the same twice"
    return "\(cells), \(record), \(itself)\(report.failed ? ", a cell failed" : "")"
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
