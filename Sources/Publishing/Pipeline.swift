import Checking
import Diagnostics
import Reading
import Records
import Rendering
import Running

/// The whole program: a chapter's text becomes a page, one noun after the other.
///
///     text ─Reading▶ Chapter ─Checking▶ CheckedProgram ─Running▶ RunRecord ─Rendering▶ page
package struct Pipeline {
  package var options: RunOptions
  package var reporter: any RunReporter
  package var interrupt: InterruptFlag

  package init(options: RunOptions, reporter: any RunReporter, interrupt: InterruptFlag) {
    self.options = options
    self.reporter = reporter
    self.interrupt = interrupt
  }

  /// Runs one chapter and writes what the options ask for.
  package func run(_ path: String) -> ExitStatus {
    Failures.reported(to: reporter) { () throws(StageFailure) in
      let prepared = try prepare(path)
      let run = execute(prepared)
      if interrupt.isSet { return .interrupted }
      let record = run.record.portable(path: path)
      let page = render(prepared, record)
      try PageWriter(options: options, reporter: reporter).write(page, record, of: path)
      return run.succeeded ? .success : .failure
    }
  }

  /// Text → chapter → checked program. An error among the diagnostics ends it here, before anything has run.
  package func prepare(_ path: String) throws(StageFailure) -> PreparedChapter {
    let ahead = ParseAhead(preparation: KeyTypes.find)
    let file = try InputFile.load(path)
    let reading = Chapter.read(Array(file.text.utf8), name: path, labelElsewhere: SiblingLabels(of: path).find)
    try report(reading.diagnostics, reading.map)
    let cells = CellSources(reading.chapter, map: reading.map, options: options)
    let program = Checker(sources: cells.map, ahead: ahead).check(cells.sources)
    try report(program.diagnostics + Refusals.missing(reading.chapter, cells, program), program.oracle.sources)
    return PreparedChapter(path: path, chapter: reading.chapter, cells: cells, program: program, options: options)
  }

  /// Checked program → what its cells leave behind, of the last run when there are several.
  package func execute(_ prepared: PreparedChapter) -> ChapterRun {
    let session = prepared.makeSession(options, interrupt: interrupt, observer: ProgressBridge(reporter))
    let runner = CellReports(reporter, session, prepared.chapter).attach(to: prepared.runner(session, options))
    var run = runner.run(seed: prepared.seed)
    for _ in 1..<options.reruns where !interrupt.isSet && run.succeeded { run = runner.run(seed: prepared.seed) }
    return run
  }

  /// Chapter and record → the page's bytes.
  package func render(_ prepared: PreparedChapter, _ record: RunRecord) -> Page {
    let result = page(prepared.chapter, record: record, options: prepared.pageOptions(options))
    reporter.report(result.diagnostics.map { PlacedDiagnostic($0, in: prepared.program.oracle.sources) })
    return result
  }

  private func report(_ diagnostics: [Diagnostic], _ map: SourceMap) throws(StageFailure) {
    guard !diagnostics.isEmpty else { return }
    reporter.report(diagnostics.map { PlacedDiagnostic($0, in: map) })
    if diagnostics.contains(where: { $0.severity == .error }) { throw .refused }
  }
}
