import Diagnostics
import Foundation
import Publishing
import Records
import Running

/// A folder of its own for a test, gone afterwards, and a reporter that remembers.
final class Workbench {
  let folder = NSTemporaryDirectory() + "nbrun-test-" + UUID().uuidString
  let reporter = RememberingReporter()

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  func pipeline(_ options: RunOptions = RunOptions()) -> Pipeline {
    var options = options
    if options.output == nil { options.output = "\(folder)/Output" }
    return Pipeline(options: options, reporter: reporter, interrupt: InterruptFlag())
  }

  func read(_ name: String) throws -> String { try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) }

  /// What the cells of a chapter leave behind.
  func record(_ text: String, _ options: RunOptions = RunOptions()) throws -> RunRecord {
    let pipeline = pipeline(options)
    return pipeline.execute(try pipeline.prepare(try write(text, to: "chapter.md"))).record
  }
}

final class RememberingReporter: RunReporter {
  var diagnostics: [PlacedDiagnostic] = []
  var notices: [String] = []
  var failures: [String] = []
  var outcomes: [CellOutcome] = []
  var progressCalls: [(Int, Int?)] = []

  func report(_ diagnostics: [PlacedDiagnostic]) { self.diagnostics += diagnostics }
  func cellBegins(_ cell: CellPlace) {}
  func cellEnds(_ cell: CellPlace, seconds: Double, outcome: CellOutcome) { outcomes.append(outcome) }
  func progress(done: Int, of total: Int?) { progressCalls.append((done, total)) }
  func notice(_ text: String) { notices.append(text) }
  func failed(_ text: String) { failures.append(text) }
}

extension CellRecord {
  /// What the cell printed.
  var printed: String {
    outputs.map { output in
      if case .text(let text) = output { text } else { "" }
    }.joined()
  }
}
