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

  /// What one run takes, here and, where there is a peer, in PyTorch: turn by turn, so that both see the same machine.
  func measure(beside peer: TorchPeer?, seconds: Double) throws -> BenchmarkTimes {
    let work = make()
    guard let peer, try peer.prepare(self) else {
      return BenchmarkTimes(own: [Stopwatch.best(seconds: seconds) { work().compute() }], theirs: [])
    }
    var times = BenchmarkTimes(own: [], theirs: [])
    let turn = seconds / Double(BenchmarkTimes.rounds)
    for _ in 0..<BenchmarkTimes.rounds {
      times.own.append(Stopwatch.best(seconds: turn) { work().compute() })
      guard let theirs = try peer.measure(seconds: turn) else { break }
      times.theirs.append(theirs)
    }
    return times
  }
}

/// The times of one row, in seconds, one of each side for each round.
struct BenchmarkTimes {
  static let rounds = 7

  var own: [Double]
  /// Empty where PyTorch was not asked or could not run the row.
  var theirs: [Double]

  var best: Double { own.min() ?? .infinity }
  var peerBest: Double? { theirs.min() }
  /// Of the shortest times: what disturbs some rounds doesn't count, and what slows all of them slows both sides.
  var quotient: Double? { peerBest.map { best / $0 } }
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
