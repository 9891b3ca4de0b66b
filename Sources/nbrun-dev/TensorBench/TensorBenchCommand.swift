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
      With --torch PYTHON PyTorch measures the same rows, turn by turn with this process and on the same cores. The times are
      medians of several rounds; beside them stands the median of the rounds' quotients, the bounds that hold it in 99 of
      100 measurements, and whether we are slower or faster by more than these bounds leave open.
      """)

  @Option(help: "A Python that has PyTorch, for its times of the same rows.")
  var torch: String?

  @Option(help: "Only rows whose name contains this.")
  var only: String = ""

  @Option(help: "The numbers of threads.")
  var threads: [Int] = [1, 2]

  @Option(help: "Seconds for each row and side.")
  var seconds: Double = 0.4

  func run() throws {
    // First, as the peak of memory is the largest of all processes that were started.
    if only.isEmpty { try TrainingBench(torch: torch).run(threads: threads) }
    for count in threads {
      KernelSettings.current.threads = count
      Cores.keep(first: count)
      print("\(count) thread\(count == 1 ? "" : "s"), \(KernelSettings.current.instructionSet)")
      let peer = try torch.map { try TorchPeer(python: $0, threads: count) }
      if only.isEmpty { try printSizes(peer) }
      for group in TensorBenchmark.groups {
        let rows = group.rows.filter { only.isEmpty || $0.name.contains(only) }
        if !rows.isEmpty { try printGroup(group.title, rows, peer) }
      }
      print("")
    }
  }

  /// The rows over several sizes, one line for each as PyTorch's are commonly printed.
  private func printSizes(_ peer: TorchPeer?) throws {
    for (size, rows) in TensorBenchmark.sizes {
      let times = try rows.map { try $0.measure(beside: peer, seconds: seconds) }
      func line(_ who: String, _ times: [Double?]) {
        let cells = zip(rows, times).map { row, time in
          "\(row.name) \(time.map { "\(Int(($0 * 1e9).rounded()))ns" } ?? "–")"
        }
        print("\(who)n=\(size) " + cells.joined(separator: " "))
      }
      line("", times.map(\.median))
      guard peer != nil else { continue }
      line("PyTorch ", times.map(\.peerMedian))
      let quotients = zip(rows, times).map { row, times in
        "\(row.name) \(times.quotient.map { String(format: "%.2f", $0.median) } ?? "–")"
      }
      print("quotient n=\(size) " + quotients.joined(separator: " "))
    }
  }

  private func printGroup(_ title: String, _ rows: [TensorBenchmark], _ peer: TorchPeer?) throws {
    let heading = title.padding(toLength: 56, withPad: " ", startingAt: 0)
    let columns = peer == nil ? ["nbrun"] : ["nbrun", "PyTorch", "quotient", "bounds"]
    print("\n" + heading + columns.map(Self.cell).joined())
    for row in rows {
      let times = try row.measure(beside: peer, seconds: seconds)
      var line = row.name.padding(toLength: 56, withPad: " ", startingAt: 0) + Self.cell(Self.text(times.median))
      if let time = times.peerMedian, let quotient = times.quotient {
        line += Self.cell(Self.text(time)) + Self.cell(String(format: "%.2f", quotient.median))
        line += Self.cell(String(format: "%.2f–%.2f", quotient.low, quotient.high))
        line += "  " + quotient.verdict.rawValue
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
