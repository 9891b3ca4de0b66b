import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import Running

/// What the stages of one chapter cost in a process that has done nothing before: cold, as every run of `nbrun` is.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Prints the milliseconds that reading, checking, compiling, running and rendering a chapter take.")

  @Argument(help: "A chapter.")
  var chapter: String

  func run() throws {
    let path = chapter
    let stages = try DeepStack.run { Result { try Stages(path) } }.get()
    let labels = ["read and check", "compile", "run", "render"]
    for (label, seconds) in zip(labels, [stages.checking, stages.compiling, stages.running, stages.rendering]) {
      print("\(label): \(String(format: "%.2f", seconds * 1000))")
    }
  }

  /// The same in a process of its own, by label.
  static func measure(_ chapter: String) throws -> [String: Double] {
    let process = try MeasuredProcess.run([CommandLine.arguments[0], "bench", "stages", chapter])
    guard process.status == 0 else {
      throw ValidationError("stages: \(String(decoding: process.errors, as: UTF8.self))")
    }
    var result: [String: Double] = [:]
    for line in String(decoding: process.output, as: UTF8.self).split(separator: "\n") {
      let parts = line.components(separatedBy: ": ")
      if parts.count == 2, let milliseconds = Double(parts[1]) { result[parts[0]] = milliseconds / 1000 }
    }
    return result
  }
}

/// Seconds by a clock that only goes forward.
private struct Stages: Sendable {
  var checking: Double
  var compiling: Double
  var running: Double
  var rendering: Double

  init(_ path: String) throws {
    let interrupt = InterruptFlag()
    let pipeline = Pipeline(options: RunOptions(), reporter: Silence(), interrupt: interrupt)
    let clock = ContinuousClock()
    let start = clock.now
    let prepared = try pipeline.prepare(path)
    let checked = clock.now
    let session = prepared.makeSession(pipeline.options, interrupt: interrupt)
    let run = prepared.runner(session, pipeline.options).run(seed: prepared.seed)
    let ran = clock.now
    _ = pipeline.render(prepared, run.record.portable(path: path))
    let end = clock.now
    func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }
    checking = seconds(checked - start)
    compiling = seconds(session.compileTime)
    running = seconds(ran - checked) - compiling
    rendering = seconds(end - ran)
  }
}

/// Hears of everything and says nothing.
private final class Silence: RunReporter {
  func report(_ diagnostics: [PlacedDiagnostic]) {}
  func cellBegins(_ cell: CellPlace) {}
  func cellEnds(_ cell: CellPlace, seconds: Double, outcome: CellOutcome) {}
  func progress(done: Int, of total: Int?) {}
  func notice(_ text: String) {}
  func failed(_ text: String) {}
}
