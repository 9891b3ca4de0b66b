import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// Where progress goes: `auto` draws on a terminal, `plain` prints lines, `none` is silent.
enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
  case auto, plain, none
}

/// How diagnostics are written: for people, or for machines.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github

  func print(_ diagnostics: [PlacedDiagnostic], _ printer: DiagnosticPrinter) -> String {
    switch self {
    case .text: printer.print(diagnostics)
    case .json: Self.json(diagnostics)
    case .github: diagnostics.map(Self.github).joined()
    }
  }

  private static func json(_ diagnostics: [PlacedDiagnostic]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(diagnostics) else { preconditionFailure("diagnostics are plain data") }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// A workflow command, which shows the message at its line in a pull request.
  private static func github(_ diagnostic: PlacedDiagnostic) -> String {
    let level =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let message = diagnostic.message.replacingOccurrences(of: "%", with: "%25")
      .replacingOccurrences(of: "\r", with: "%0D").replacingOccurrences(of: "\n", with: "%0A")
    let place = diagnostic.location
    return "::\(level) file=\(place.file),line=\(place.line),col=\(place.column)::\(message)\n"
  }
}

/// Options that every command which runs cells has.
struct CellOptions: ParsableArguments {
  @Option(help: "The seed of the random numbers; wins over the chapter's.")
  var seed: UInt64?

  @Flag(
    inversion: .prefixedNo,
    help: "Clear the gradients a cell wrote before it is run again in a session (the default); told when it happens.")
  var zeroGrad: Bool?

  @Option(
    name: .customLong("param"), help: ArgumentHelp("A value for one of the chapter's params.", valueName: "name=value"))
  var parameters: [String] = []

  @Option(help: ArgumentHelp("Stop a cell after so many seconds.", valueName: "seconds"))
  var timeout: Double?

  @Option(help: ArgumentHelp("The most memory that tensors may take: 512M, 2G.", valueName: "size"))
  var memory: ByteCount?

  @Option(help: "How diagnostics are written: text, json or github.")
  var diagnostics: DiagnosticFormat = .text

  func validate() throws {
    if let timeout, timeout <= 0 { throw ValidationError("--timeout: \(timeout) is not a positive number of seconds") }
    for parameter in parameters where !parameter.dropFirst().contains("=") {
      throw ValidationError("--param: '\(parameter)' is not of the form name=value")
    }
  }

  var run: RunOptions {
    var options = RunOptions()
    options.seed = seed
    options.zeroGrad = zeroGrad
    options.timeout = timeout
    options.memory = memory?.bytes
    options.parameters = parameters.map { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (name: String(parts[0]), value: String(parts[1]))
    }
    return options
  }
}

/// A number of bytes with an optional suffix K, M or G (powers of 1024).
struct ByteCount: ExpressibleByArgument {
  var bytes: Int

  init?(argument: String) {
    let factors: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let factor = argument.uppercased().last.flatMap { factors[$0] }
    let digits = factor == nil ? Substring(argument) : argument.dropLast()
    guard let number = Int(digits), number > 0 else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: factor ?? 1)
    guard !overflow else { return nil }
    bytes = product
  }
}

extension ExitStatus {
  /// Ends a command. Success is no error: the library of arguments makes a message of each before it ends the process.
  func end() throws {
    if self != .success { throw ExitCode(code) }
  }
}
