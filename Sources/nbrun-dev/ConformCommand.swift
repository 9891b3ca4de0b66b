import ArgumentParser
import Foundation

/// Compares us with the Swift compiler, program by program.
struct ConformCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conform",
    abstract: "Compiles and runs each program of a folder with swiftc and with nbrun, and counts where they differ.",
    discussion: """
      Three numbers: same output; valid for swiftc but refused by us; accepted wrongly (other output, or swiftc refuses \
      it), which must be 0. What swiftc gave is kept beside each program (.swiftc.json) until the program changes. Apart \
      from these stand programs whose output changes from run to run (hash order, random numbers, clocks).
      """)

  @Argument(help: "Folders of .swift files.")
  var folders: [String]

  @Option(help: "The nbrun to compare; default: beside this program.")
  var nbrun: String?

  @Option(help: "Only programs whose name contains this.")
  var only: String = ""

  @Option(help: "Seconds one run may take.")
  var timeout: Double = 30

  @Flag(help: "Write what swiftc gives beside each program (.out, .trap, .error), for tests that need no compiler.")
  var record = false

  func run() throws {
    if record { return try recordAll() }
    let nbrun = nbrun ?? Self.sibling("nbrun")
    var count = ConformCount()
    for folder in folders {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }.sorted()
      for name in names where only.isEmpty || name.contains(only) {
        let program = ConformProgram(path: "\(folder)/\(name)", nbrun: nbrun, timeout: timeout)
        let outcome = try program.compare()
        count.add(outcome)
        if let line = outcome.line(name) { print(line) }
      }
    }
    print(count.summary)
    if count.wrong > 0 { throw ExitCode.failure }
  }

  private func recordAll() throws {
    for folder in folders {
      let names = FileManager.default.subpaths(atPath: folder)?.filter { $0.hasSuffix(".swift") }.sorted() ?? []
      for name in names where only.isEmpty || name.contains(only) {
        try ConformProgram(path: "\(folder)/\(name)", nbrun: "", timeout: timeout).record()
        print(name)
      }
    }
  }

  static func sibling(_ name: String) -> String {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return own.deletingLastPathComponent().appendingPathComponent(name).path
  }
}

/// How one program came out.
enum ConformOutcome {
  case same
  /// Neither takes it.
  case bothRefuse
  case refused(String)
  case wrong(String)
  /// The compiled program does not print the same twice.
  case notRepeatable

  func line(_ name: String) -> String? {
    switch self {
    case .same, .bothRefuse, .notRepeatable: nil
    case .refused(let why): "refused  \(name): \(why)"
    case .wrong(let why): "WRONG    \(name): \(why)"
    }
  }
}

struct ConformCount {
  private var same = 0
  private var bothRefuse = 0
  private var refused = 0
  private(set) var wrong = 0
  private var notRepeatable = 0

  mutating func add(_ outcome: ConformOutcome) {
    switch outcome {
    case .same: same += 1
    case .bothRefuse: bothRefuse += 1
    case .refused: refused += 1
    case .wrong: wrong += 1
    case .notRepeatable: notRepeatable += 1
    }
  }

  var summary: String {
    "same output \(same), refused by both \(bothRefuse), valid but refused \(refused), accepted wrongly \(wrong), "
      + "not repeatable \(notRepeatable)"
  }
}

/// One program, run both ways.
struct ConformProgram {
  var path: String
  var nbrun: String
  var timeout: Double

  /// What swiftc made of a program.
  private struct Reference: Codable {
    var source: String
    var compiles: Bool
    var output: String
    var succeeded: Bool
    /// Whether it prints the same on every run, whatever the seed of its hashes.
    var repeats: Bool
    /// What the program or the compiler wrote to standard error.
    var errors: String
  }

  /// Writes what swiftc gives beside the program, in the form that the conformance tests read.
  func record() throws {
    let reference = try compile(String(contentsOfFile: path, encoding: .utf8))
    let base = String(path.dropLast(6))
    func write(_ text: String?, _ suffix: String) throws {
      if let text {
        try text.write(toFile: base + suffix, atomically: true, encoding: .utf8)
      } else {
        try? FileManager.default.removeItem(atPath: base + suffix)
      }
    }
    try write(reference.compiles ? reference.output : nil, ".out")
    try write(reference.compiles ? nil : Self.firstError(reference.errors), ".error")
    // An overflow says nothing in Swift; what ours says stands there by hand, and stays.
    let trap = reference.errors.split(separator: "\n").first { $0.contains("Fatal error") }
    if reference.succeeded || trap != nil || !reference.compiles {
      try write(reference.compiles && !reference.succeeded ? trap.map { Self.trapText($0) } : nil, ".trap")
    }
  }

  /// `12: error: …` of the compiler's first error.
  private static func firstError(_ text: String) -> String {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 3)
      if parts.count == 4, parts[0] == "main.swift", parts[3].hasPrefix(" error: ") {
        return "\(parts[1]):\(parts[3])\n"
      }
    }
    return text
  }

  private static func trapText(_ line: Substring) -> String {
    line.range(of: "Fatal error").map { String(line[$0.lowerBound...]) + "\n" } ?? ""
  }

  func compare() throws -> ConformOutcome {
    let source = try String(contentsOfFile: path, encoding: .utf8)
    let reference = try reference(for: source)
    let ours = try MeasuredProcess.run([nbrun, "exec", path], timeout: timeout)
    let errors = String(decoding: ours.errors, as: UTF8.self)
    let message = errors.split(separator: "\n").first { $0.contains("error:") }.map(String.init) ?? errors
    if ours.timedOut, !reference.repeats { return .notRepeatable }
    if ours.timedOut { return .wrong("still running after \(timeout) s") }
    if ours.status == 2 { return reference.compiles ? .refused(message) : .bothRefuse }
    if ours.status > 2 { return .wrong("exit status \(ours.status): \(message.prefix(200))") }
    guard reference.compiles else { return .wrong("swiftc refuses it: \(reference.errors.prefix(200))") }
    let output = String(decoding: ours.output, as: UTF8.self)
    guard output == reference.output else {
      return reference.repeats ? .wrong(Self.firstDifference(reference.output, output)) : .notRepeatable
    }
    guard (ours.status == 0) == reference.succeeded else {
      return .wrong("exit status \(ours.status), but swiftc's program \(reference.succeeded ? "succeeds" : "fails")")
    }
    return .same
  }

  private func reference(for source: String) throws -> Reference {
    let kept = path.replacingOccurrences(of: ".swift", with: ".swiftc.json")
    if let data = FileManager.default.contents(atPath: kept),
      let reference = try? JSONDecoder().decode(Reference.self, from: data), reference.source == source
    {
      return reference
    }
    let reference = try compile(source)
    try JSONEncoder().encode(reference).write(to: URL(fileURLWithPath: kept))
    return reference
  }

  private func compile(_ source: String) throws -> Reference {
    let folder = NSTemporaryDirectory() + "nbrun-conform-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try source.write(toFile: "\(folder)/main.swift", atomically: true, encoding: .utf8)
    let compiler = try MeasuredProcess.run(
      ["swiftc", "-Onone", "-suppress-warnings", "-module-name", "main", "main.swift", "-o", "program", "-lm"],
      folder: folder)
    guard compiler.status == 0 else {
      let text = String(decoding: compiler.errors, as: UTF8.self)
      return Reference(source: source, compiles: false, output: "", succeeded: false, repeats: true, errors: text)
    }
    func start(_ environment: [String: String]) throws -> MeasuredProcess {
      try MeasuredProcess.run(
        ["stdbuf", "-oL", "./program"], environment: environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 },
        folder: folder, timeout: timeout)
    }
    let run = try start(["SWIFT_DETERMINISTIC_HASHING": "1"])
    // Two elements come in one of two orders: a few runs tell.
    let repeats =
      try run.timedOut
      || (0..<4).allSatisfy { _ in
        let again = try start([:])
        return again.output == run.output && again.status == run.status
      }
    return Reference(
      source: source, compiles: true, output: String(decoding: run.output, as: UTF8.self), succeeded: run.status == 0,
      repeats: repeats, errors: String(decoding: run.errors, as: UTF8.self))
  }

  private static func firstDifference(_ wanted: String, _ got: String) -> String {
    let a = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let b = got.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(a, b).prefix { $0 == $1 }.count
    func text(_ lines: [Substring]) -> String { line < lines.count ? "'\(lines[line].prefix(100))'" : "the end" }
    return "line \(line + 1): swiftc prints \(text(a)), we \(text(b))"
  }
}
