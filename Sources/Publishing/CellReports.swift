import Reading
import Records
import Running

/// Tells a reporter of each cell as it runs: its time, its outcome, the gradients that were cleared for it.
struct CellReports {
  private let reporter: any RunReporter
  private let session: Session
  private let chapter: Chapter

  init(_ reporter: any RunReporter, _ session: Session, _ chapter: Chapter) {
    self.reporter = reporter
    self.session = session
    self.chapter = chapter
  }

  func attach(to runner: ChapterRunner) -> ChapterRunner {
    var runner = runner
    let clock = ContinuousClock()
    var start = clock.now
    runner.onBegin = { cell in
      start = clock.now
      reporter.cellBegins(place(cell))
    }
    runner.onEnd = { cell, record in
      let duration = start.duration(to: clock.now).components
      let seconds = Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
      reporter.cellEnds(
        place(cell), seconds: seconds, outcome: CellOutcome(record.status, expected: cell.options.failure != .forbidden)
      )
      for case .failure(let failure) in record.outputs
      where record.status == .failed && cell.options.failure == .forbidden {
        reporter.failed(ProgramRun.text(failure))
      }
      if record.isVolatile {
        for case .text(let text) in record.outputs { reporter.notice(String(text.dropLast(text.last == "\n" ? 1 : 0))) }
      }
      for name in session.lastCleared {
        reporter.notice("cell \(cell.number): cleared \(name) before the rerun")
      }
    }
    return runner
  }

  private func place(_ cell: Cell) -> CellPlace {
    CellPlace(
      number: cell.number, total: chapter.cells.count, label: cell.label, file: chapter.name, line: cell.line)
  }
}

extension CellOutcome {
  init(_ status: CellRecord.Status, expected: Bool) {
    self =
      switch status {
      case .ran: .ran
      case .failed: expected ? .failedAsExpected : .failed
      case .refused: .refused
      case .notRun: .notRun
      case .skipped: .skipped
      }
  }
}

/// Hands the progress of a cell's loops on to a run's reporter.
final class ProgressBridge: SessionObserver {
  private let reporter: any RunReporter

  init(_ reporter: any RunReporter) { self.reporter = reporter }

  func progress(done: Int, of total: Int?) { reporter.progress(done: done, of: total) }
}
