import ArgumentParser
import Foundation
import TensorCore

/// Times of tensor operations, laid beside PyTorch's where a Python that has it is named.
struct TensorBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tensor",
    abstract: "Prints what tensor operations cost, with one thread and with two.",
    discussion: """
      Run it with a release build: .build/release/nbrun-dev bench tensor
      With --torch PYTHON the same rows are measured by PyTorch in the same run, and the quotient stands beside them.
      """)

  @Option(help: "A Python that has PyTorch, for its times of the same rows.")
  var torch: String?

  @Option(help: "Only rows whose name contains this.")
  var only: String = ""

  @Option(help: "The numbers of threads.")
  var threads: [Int] = [1, 2]

  @Option(help: "Seconds for each row.")
  var seconds: Double = 0.1

  func run() throws {
    // First, as the peak of memory is the largest of all processes that were started.
    if only.isEmpty { try TrainingBench(torch: torch).run(threads: threads) }
    for count in threads {
      KernelSettings.current.threads = count
      print("\(count) thread\(count == 1 ? "" : "s"), \(KernelSettings.current.instructionSet)")
      if only.isEmpty { try printSizes(threads: count) }
      for group in TensorBenchmark.groups {
        let rows = group.rows.filter { only.isEmpty || $0.name.contains(only) }
        if !rows.isEmpty { try printGroup(group.title, rows, threads: count) }
      }
      print("")
    }
  }

  /// The rows over several sizes, one line for each as PyTorch's are commonly printed.
  private func printSizes(threads: Int) throws {
    for (size, rows) in TensorBenchmark.sizes {
      func line(_ who: String, _ times: [Double?]) {
        let cells = zip(rows, times).map { row, time in
          "\(row.name) \(time.map { "\(Int(($0 * 1e9).rounded()))ns" } ?? "–")"
        }
        print("\(who)n=\(size) " + cells.joined(separator: " "))
      }
      let own = rows.map { $0.measure(seconds: seconds) }
      line("", own)
      if let torch {
        let theirs = try TorchPeer(python: torch).measure(rows, threads: threads, seconds: seconds)
        line("PyTorch ", rows.map { theirs[$0.name] })
      }
    }
  }

  private func printGroup(_ title: String, _ rows: [TensorBenchmark], threads: Int) throws {
    let theirs = try torch.map { try TorchPeer(python: $0).measure(rows, threads: threads, seconds: seconds) }
    let heading = title.padding(toLength: 56, withPad: " ", startingAt: 0)
    print("\n" + heading + Self.cell("nbrun") + (theirs == nil ? "" : Self.cell("PyTorch") + Self.cell("quotient")))
    for row in rows {
      let own = row.measure(seconds: seconds)
      var line = row.name.padding(toLength: 56, withPad: " ", startingAt: 0) + Self.cell(Self.text(own))
      if let time = theirs?[row.name] {
        line += Self.cell(Self.text(time)) + Self.cell(String(format: "%.2f", own / time))
      }
      print(line)
    }
  }

  private static func cell(_ text: String) -> String { String(repeating: " ", count: max(1, 12 - text.count)) + text }

  private static func text(_ seconds: Double) -> String {
    seconds < 1e-6
      ? String(format: "%.0f ns", seconds * 1e9)
      : seconds < 1e-3 ? String(format: "%.1f µs", seconds * 1e6) : String(format: "%.2f ms", seconds * 1e3)
  }
}
