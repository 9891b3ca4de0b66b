import Diagnostics
import Foundation
import Publishing
import Running
import Synchronization
import Testing

/// Programs whose behaviour swiftc decided: each NAME.swift in Tests/Conformance has beside it what the compiled program
/// printed (NAME.out), for one that traps also the text of the trap (NAME.trap), for one that swiftc refuses the
/// compiler's message (NAME.error). `nbrun-dev conform --record Tests/Conformance` writes them anew.
@Suite struct ConformanceTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Conformance")

  /// Programs that do not yet behave as compiled stand in `open.txt`, which only ever gets shorter.
  static let programs: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let list = try? String(contentsOf: folder.appendingPathComponent("open.txt"), encoding: .utf8)
    let open = Set((list ?? "").split(separator: "\n").map(String.init))
    return files.filter { $0.hasSuffix(".swift") && !open.contains($0) }.sorted()
  }()

  @Test(arguments: programs)
  func behavesAsCompiled(name: String) throws {
    let path = Self.folder.appendingPathComponent(name).path
    let file = try InputFile(path: path)
    let (status, output, reporter) = Self.run(file)
    let base = String(path.dropLast(6))
    if let message = try? String(contentsOfFile: base + ".error", encoding: .utf8) {
      #expect(status == .refused, "\(name) is to be refused")
      let wanted = message.split(separator: "\n").first.map(String.init) ?? ""
      let place = wanted.split(separator: ":", maxSplits: 2).prefix(1).joined()
      let errors = reporter.diagnostics.filter { $0.severity == .error }
      #expect(
        errors.contains { wanted.hasSuffix($0.message) && String($0.location.line) == place },
        "wanted \(wanted), got \(errors.map { "\($0.location.line): \($0.message)" })")
      return
    }
    let wanted = try String(contentsOfFile: base + ".out", encoding: .utf8)
    #expect(output == wanted, "\(name): \(reporter.diagnostics.first.map(\.message) ?? reporter.failures.joined())")
    if let trap = try? String(contentsOfFile: base + ".trap", encoding: .utf8) {
      #expect(status == .failure)
      let text = trap.trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(reporter.failures.joined().contains(text), "wanted the trap '\(text)', got \(reporter.failures)")
    } else {
      #expect(status == .success, "\(name): \(reporter.failures.joined())")
    }
  }

  @Test func programsEndThemselves() {
    func end(_ code: String) -> (Publishing.ExitStatus, String, [String]) {
      let (status, output, reporter) = Self.run(InputFile(path: "end.swift", text: code))
      return (status, output, reporter.failures)
    }
    let code = """
      import Foundation
      class C { deinit { print(3) } }
      func f(_ c: C) { defer { print(2) }; print(1); exit(END) }
      f(C())
      """
    for (asked, status) in [("3", Publishing.ExitStatus.program(3)), ("EXIT_SUCCESS", .success)] {
      let (ended, output, failures) = end(code.replacing("END", with: asked))
      #expect(ended == status)
      #expect(output == "1\n")
      #expect(failures.isEmpty)
    }
  }

  /// A program named without its folder reads what lies beside it.
  @Test func filesAreLookedForBesideTheProgram() {
    let file = InputFile(path: "program.swift", text: "print(readCSV(\"no-such.csv\").count)\n")
    let (_, _, reports) = Self.run(file)
    #expect(reports.failures.first?.contains("./no-such.csv: No such file or directory") == true)
  }

  /// Runs a program on a deep stack, keeping what it prints.
  static func run(_ file: InputFile) -> (Publishing.ExitStatus, String, Reports) {
    let result: (Publishing.ExitStatus, String, Reports) = DeepStack.run {
      let reporter = RememberingReporter()
      let printed = Printed()
      var options = RunOptions()
      options.timeout = 60
      let run = ProgramRun(options: options, reporter: reporter, interrupt: InterruptFlag())
      let status = run.run(file) { printed.append($0) }
      return (status, printed.text, Reports(diagnostics: reporter.diagnostics, failures: reporter.failures))
    }
    return result
  }

  struct Reports: Sendable {
    var diagnostics: [PlacedDiagnostic]
    var failures: [String]
  }

  private final class Printed: Sendable {
    private let pieces = Mutex("")
    var text: String { pieces.withLock { $0 } }
    func append(_ piece: String) { pieces.withLock { $0 += piece } }
  }
}
