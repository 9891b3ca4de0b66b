import Checking
import Diagnostics
import Reading
import Records

/// Runs a checked chapter in a session, cell by cell, and keeps what each leaves behind.
package struct ChapterRunner {
  package let chapter: Chapter
  package let session: Session
  /// How many of the program's cells stand before the chapter's own: they run first and leave nothing behind.
  package var setupCount = 0
  /// A cell that fails against its author's wish does not stop the ones after it.
  package var keepsGoing = false
  /// Hears of each cell as it begins, and of its record as it ends.
  package var onBegin: (Cell) -> Void = { _ in }
  package var onEnd: (Cell, CellRecord) -> Void = { _, _ in }

  package init(chapter: Chapter, session: Session) {
    self.chapter = chapter
    self.session = session
  }

  /// Runs the chapter once; further runs in the same session are reruns of its cells.
  package func run(seed: UInt64) -> ChapterRun {
    var record = RunRecord(chapter: chapter.name, seed: seed)
    var isStopped = false
    var succeeded = true
    for index in 0..<setupCount { _ = session.run(index) }
    for (step, index) in zip(chapter.steps, setupCount...) {
      switch step {
      case .cell(let number):
        let cell = chapter.cells[number]
        onBegin(cell)
        var entry = isStopped ? blank(cell, .notRun) : self.record(of: cell, at: index)
        if !isStopped, !meetsExpectation(&entry, cell.options.failure) {
          succeeded = false
          isStopped = !keepsGoing
        }
        isStopped = isStopped || session.wasInterrupted || session.exitStatus != nil
        record.cells.append(entry)
        onEnd(cell, entry)
      case .inlineExpression(let number):
        let line = chapter.inlineExpressions[number].line
        record.inlineValues.append(InlineValue(line: line, text: isStopped ? "" : inlineText(at: index)))
      }
    }
    return ChapterRun(record: record, succeeded: succeeded)
  }

  private func record(of cell: Cell, at index: Int) -> CellRecord {
    if !cell.options.eval { return blank(cell, .skipped) }
    return session.run(index)
  }

  private func blank(_ cell: Cell, _ status: CellRecord.Status) -> CellRecord {
    CellRecord(
      number: cell.number, line: cell.line, label: cell.label, isVolatile: cell.options.isVolatile, status: status)
  }

  private func inlineText(at index: Int) -> String {
    for case .value(let value) in session.run(index).outputs { return value.text }
    return ""
  }

  /// Whether a cell ended as its author says it must. A required failure that did not come becomes one.
  private func meetsExpectation(_ entry: inout CellRecord, _ expectation: CellOptions.Failure) -> Bool {
    let messages = entry.outputs.compactMap { output in
      if case .failure(let failure) = output { failure.message } else { nil }
    }
    switch (entry.status, expectation) {
    case (.failed, .permitted), (.refused, _), (.ran, .forbidden), (.ran, .permitted), (.skipped, _): return true
    case (.failed, .required(let text)) where messages.contains { $0.contains(text) }: return true
    case (.ran, .required(let text)):
      entry.status = .failed
      entry.outputs.append(.failure(missing("the cell is to fail with '\(text)', but it ran to its end", entry)))
      return false
    case (.failed, .required(let text)):
      entry.outputs.append(.failure(missing("the cell is to fail with '\(text)', but it failed otherwise", entry)))
      return false
    case (.failed, .forbidden), (.notRun, _): return false
    }
  }

  private func missing(_ message: String, _ entry: CellRecord) -> Failure {
    Failure(message: message, location: SourceLocation(file: chapter.name, line: entry.line, column: 1))
  }
}

/// One run of a chapter.
package struct ChapterRun {
  package var record: RunRecord
  /// Whether every cell ended as its author says it must.
  package var succeeded: Bool
}
