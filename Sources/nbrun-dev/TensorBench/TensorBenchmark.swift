import Foundation
import TensorCore

/// One row of the tensor benchmark: the same work in this library's words and in PyTorch's.
struct TensorBenchmark {
  var name: String
  /// Python statements before the clock runs, and the expression that is measured.
  var setup: String
  var expression: String
  /// Makes the operands and gives what is measured; what that returns is computed to the end before the clock stops.
  var make: () -> () -> Tensor

  init(
    _ name: String, setup: String = "", _ expression: String, _ make: @escaping () -> () -> Tensor
  ) {
    self.name = name
    self.setup = setup
    self.expression = expression
    self.make = make
  }

  /// Seconds that one run takes.
  func measure(seconds: Double) -> Double {
    let work = make()
    return Stopwatch.best(seconds: seconds) { work().compute() }
  }
}

/// The shortest time of many short batches: on a machine that others use too, what the work itself costs.
enum Stopwatch {
  /// A batch takes at least this long, so that reading the clock costs nothing.
  static let batch = 50e-6
  static let batches = 7

  static func best(seconds: Double, _ body: () -> Void) -> Double {
    body()
    body()
    let once = Swift.max(time(1, body), 1e-8)
    let repeats = Swift.max(1, Int(batch / once))
    var best = Double.infinity
    var total = 0.0
    var count = 0
    while total < seconds || count < batches {
      let taken = time(repeats, body)
      best = Swift.min(best, taken / Double(repeats))
      total += taken
      count += 1
    }
    return best
  }

  private static func time(_ repeats: Int, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    for _ in 0..<repeats { body() }
    return start.duration(to: clock.now) / .seconds(1)
  }
}

/// The same rows, measured the same way by PyTorch in a process of its own.
struct TorchPeer {
  /// A Python that has PyTorch.
  var python: String

  /// Seconds for each row, by name; rows that PyTorch could not run are left out.
  func measure(_ rows: [TensorBenchmark], threads: Int, seconds: Double) throws -> [String: Double] {
    var script = """
      import sys, time, torch
      import torch.nn.functional as F
      torch.set_num_threads(\(threads))
      def best(body):
          def timed(repeats):
              start = time.perf_counter()
              for _ in range(repeats): body()
              return time.perf_counter() - start
          body(); body()
          repeats = max(1, int(\(Stopwatch.batch) / max(timed(1), 1e-8)))
          result, total, count = float("inf"), 0.0, 0
          while total < \(seconds) or count < \(Stopwatch.batches):
              taken = timed(repeats)
              result, total, count = min(result, taken / repeats), total + taken, count + 1
          return result
      def row(name, setup, expression):
          names = {"torch": torch, "F": F}
          exec(setup, names)
          print(name, best(eval("lambda: " + expression, names)), sep="\\t", flush=True)

      """
    for row in rows {
      script += "row(\(Self.literal(row.name)), \(Self.literal(row.setup)), \(Self.literal(row.expression)))\n"
    }
    let process = try MeasuredProcess.run([python, "-c", script], timeout: 1800)
    guard process.status == 0 else {
      throw CocoaError(
        .fileReadUnknown, userInfo: [NSLocalizedDescriptionKey: String(decoding: process.errors, as: UTF8.self)])
    }
    var result: [String: Double] = [:]
    for line in String(decoding: process.output, as: UTF8.self).split(separator: "\n") {
      let cells = line.split(separator: "\t")
      if cells.count == 2, let value = Double(cells[1]) { result[String(cells[0])] = value }
    }
    return result
  }

  private static func literal(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }
}
