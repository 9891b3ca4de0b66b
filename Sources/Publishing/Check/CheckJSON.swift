import Foundation

/// A check's result for machines: one object a chapter, as an array when there are several.
struct CheckJSON {
  let text: String

  init(_ reports: [ChapterReport]) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let chapters = reports.map(Chapter.init)
    guard let data = chapters.count == 1 ? try? encoder.encode(chapters[0]) : try? encoder.encode(chapters) else {
      preconditionFailure("a report is plain data")
    }
    text = String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Chapter: Encodable {
    var chapter: String
    var identical: Bool
    var hasRecord: Bool
    var differences: [String]
    var cells: [Cell]

    init(_ report: ChapterReport) {
      chapter = report.chapter
      identical = report.isIdentical
      hasRecord = report.againstRecord != nil
      differences = ((report.againstRecord ?? []) + report.againstItself).map(\.summary)
      cells = report.cells.map(Cell.init)
    }
  }

  private struct Cell: Encodable {
    var verdict: CellVerdict

    init(_ verdict: CellVerdict) { self.verdict = verdict }

    enum Key: String, CodingKey { case cell, line, label, verdict, also, changed, cleared, error }
    enum ChangeKey: String, CodingKey { case name, first, factor }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(verdict.cell, forKey: .cell)
      try fields.encode(verdict.line, forKey: .line)
      // Null, not left out: the form is fixed.
      try fields.encode(verdict.label, forKey: .label)
      try fields.encode(verdict.verdict.rawValue, forKey: .verdict)
      try fields.encode(verdict.also.map(\.rawValue), forKey: .also)
      try fields.encode(verdict.cleared, forKey: .cleared)
      try fields.encodeIfPresent(verdict.error, forKey: .error)
      var changes = fields.nestedUnkeyedContainer(forKey: .changed)
      for change in verdict.changed {
        var entry = changes.nestedContainer(keyedBy: ChangeKey.self)
        try entry.encode(change.name, forKey: .name)
        try entry.encode(change.first, forKey: .first)
        try entry.encodeIfPresent(change.factor, forKey: .factor)
      }
    }
  }
}
