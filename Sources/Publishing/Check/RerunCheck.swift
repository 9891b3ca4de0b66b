import Diagnostics
import Foundation
import Records
import Running
import TensorCore

/// How the result of a check is printed.
package enum CheckFormat: String, Sendable, CaseIterable {
  case text, json
}

/// Runs chapters again and compares: with their records, with themselves, and each cell with its own second run.
package struct RerunCheck {
  private let options: RunOptions
  private let reporter: any RunReporter
  private let interrupt: InterruptFlag

  package init(options: RunOptions, reporter: any RunReporter, interrupt: InterruptFlag) {
    self.options = options
    self.reporter = reporter
    self.interrupt = interrupt
  }

  /// Checks files, and all chapters below folders, and prints what it found.
  package func run(_ paths: [String], format: CheckFormat, isStrict: Bool, junit: String?) -> ExitStatus {
    Failures.reported(to: reporter) { () throws(StageFailure) in
      var reports: [ChapterReport] = []
      var status = ExitStatus.success
      for path in try ChapterPaths.expand(paths) {
        let outcome = Failures.reported(to: reporter) { () throws(StageFailure) in
          let report = try check(path)
          if interrupt.isSet { return .interrupted }
          reports.append(report)
          return report.passes(isStrict: isStrict) ? .success : .failure
        }
        if outcome == .interrupted { return outcome }
        if status == .success { status = outcome }
      }
      let printed =
        switch format {
        case .text: CheckText(reports).text
        case .json: CheckJSON(reports).text
        }
      FileHandle.standardOutput.write(Data(printed.utf8))
      if let junit { try OutputFolder.replace(junit, with: CheckJUnit(reports, isStrict: isStrict).text) }
      return status
    }
  }

  /// What a check finds out about one chapter.
  package func check(_ path: String) throws(StageFailure) -> ChapterReport {
    let pipeline = Pipeline(options: options, reporter: reporter, interrupt: interrupt)
    let prepared = try pipeline.prepare(path)
    let examination = CellExamination(prepared, options: options, interrupt: interrupt)
    let other = try otherRun(pipeline, path)
    let recordPath = OutputFolder(path: options.output ?? "Output").recordPath(ofChapter: path)
    return ChapterReport(
      chapter: path, recordPath: recordPath,
      againstRecord: try compareWithRecord(recordPath, examination.run.record.portable(path: path)),
      againstItself: RecordComparison.differences(examination.run.record, other),
      cells: examination.verdicts, failed: !examination.run.succeeded)
  }

  /// The chapter once more from its text, in a fresh session, with other threads and another instruction set.
  private func otherRun(_ pipeline: Pipeline, _ path: String) throws(StageFailure) -> RunRecord {
    let kernels = KernelSettings.current
    defer { KernelSettings.current = kernels }
    KernelSettings.current = kernels.other
    let prepared = try pipeline.prepare(path)
    var options = options
    options.keepsGoing = true
    let session = prepared.makeSession(options, interrupt: interrupt)
    return prepared.runner(session, options).run(seed: prepared.seed).record
  }

  private func compareWithRecord(_ path: String, _ record: RunRecord) throws(StageFailure) -> [Difference]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let file = try InputFile.load(path)
    do {
      return RecordComparison.differences(try RunRecord(json: Array(file.text.utf8)), record)
    } catch {
      throw .input(InputError(path: path, line: nil, reason: "is not a record: \(error)"))
    }
  }
}
