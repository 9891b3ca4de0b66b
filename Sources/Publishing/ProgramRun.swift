import Checking
import Diagnostics
import Foundation
import Records
import Running

/// Runs one Swift file as one cell: `nbrun exec`. Standard output is the program's and nothing else.
package struct ProgramRun {
  private let options: RunOptions
  private let reporter: any RunReporter
  private let interrupt: InterruptFlag

  package init(options: RunOptions, reporter: any RunReporter, interrupt: InterruptFlag) {
    self.options = options
    self.reporter = reporter
    self.interrupt = interrupt
  }

  package func run(_ path: String) -> ExitStatus {
    Failures.reported(to: reporter) { () throws(StageFailure) in
      let file = try InputFile.load(path)
      let output = StandardOutput()
      defer { output.flush() }
      return run(file) { output.write($0) }
    }
  }

  /// Runs a text; `echo` hears what it prints, as it prints it.
  package func run(_ file: InputFile, echo: @escaping @Sendable (String) -> Void) -> ExitStatus {
    var map = SourceMap()
    let source = map.add(SourceText(name: file.path, text: file.text))
    let ahead = ParseAhead(preparation: KeyTypes.find)
    let program = Checker(sources: map, ahead: ahead).check([
      CellSource(number: 1, code: file.text, source: source, showsResult: false)
    ])
    reporter.report(program.diagnostics.map { PlacedDiagnostic($0, in: program.oracle.sources) })
    if program.diagnostics.contains(where: { $0.severity == .error }) { return .refused }

    var settings = SessionOptions()
    settings.seed = options.seed ?? 0
    let folder = (file.path as NSString).deletingLastPathComponent
    settings.folder = folder.isEmpty ? "." : folder
    settings.memoryLimit = options.memory
    settings.echo = echo
    var plan = CellPlan(number: 1, line: 1)
    plan.timeout = options.timeout
    let session = Session(program: program, plans: [plan], options: settings, interrupt: interrupt, observer: nil)
    let record = session.run(0)
    if session.wasInterrupted { return .interrupted }
    if let status = session.exitStatus { return status == 0 ? .success : .program(status) }
    for case .failure(let failure) in record.outputs { reporter.failed(Self.text(failure)) }
    return record.status == .ran ? .success : .failure
  }

  /// The trap as compilers and editors know it, the line with a caret, and the calls that led there.
  static func text(_ failure: Failure) -> String {
    var text = "\(failure.location): \(failure.message)\n"
    if !failure.sourceLine.isEmpty {
      let padding = failure.sourceLine.utf8.prefix(failure.location.column - 1).map { $0 == 9 ? "\t" : " " }.joined()
      text += "\(failure.sourceLine)\n\(padding)^\n"
    }
    for frame in failure.trace { text += "  \(frame.location): in \(frame.function)\n" }
    return text
  }
}
