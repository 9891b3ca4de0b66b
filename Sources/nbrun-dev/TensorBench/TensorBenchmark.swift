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
      return BenchmarkTimes(own: [Stopwatch.median(seconds: seconds) { work().compute() }], theirs: [])
    }
    var times = BenchmarkTimes(own: [], theirs: [])
    let turn = seconds / Double(BenchmarkTimes.rounds)
    for _ in 0..<BenchmarkTimes.rounds {
      times.own.append(Stopwatch.median(seconds: turn) { work().compute() })
      guard let theirs = try peer.measure(seconds: turn) else { break }
      times.theirs.append(theirs)
    }
    return times
  }
}

/// The times of one row, in seconds, one of each side for each round.
struct BenchmarkTimes {
  static let rounds = 11

  var own: [Double]
  /// Empty where PyTorch was not asked or could not run the row.
  var theirs: [Double]

  var median: Double { own.sorted()[own.count / 2] }
  var peerMedian: Double? { theirs.isEmpty ? nil : theirs.sorted()[theirs.count / 2] }

  /// How our time stands to theirs: each round's quotient is of two neighbouring moments, so what slows the machine for
  /// a while slows both of its sides.
  var quotient: Quotient? {
    let sorted = zip(own, theirs).map { $0 / $1 }.sorted()
    guard sorted.count > 2 else { return nil }
    return Quotient(median: sorted[sorted.count / 2], low: sorted[1], high: sorted[sorted.count - 2])
  }

  /// A median and between which bounds the true one lies: of 11 rounds, the second and the last but one hold it in 99 of
  /// 100 measurements, however the rounds are distributed.
  struct Quotient {
    var median, low, high: Double

    enum Verdict: String {
      case faster, slower
      case even = "="
    }

    var verdict: Verdict { low > 1 ? .slower : high < 1 ? .faster : .even }
  }
}

/// The median time of many short batches: what the work costs as a rule. The shortest would be that of the rare run
/// which finds its operands in a better place of the caches than its own last run leaves them in.
enum Stopwatch {
  /// A batch takes at least this long, so that reading the clock costs nothing.
  static let batch = 50e-6
  static let batches = 3

  static func median(seconds: Double, _ body: () -> Void) -> Double {
    body()
    body()
    let once = Swift.max(time(1, body), 1e-8)
    let repeats = Swift.max(1, Int(batch / once))
    var taken: [Double] = []
    var total = 0.0
    while total < seconds || taken.count < batches {
      let batch = time(repeats, body)
      taken.append(batch / Double(repeats))
      total += batch
    }
    return taken.sorted()[taken.count / 2]
  }

  private static func time(_ repeats: Int, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    for _ in 0..<repeats { body() }
    return start.duration(to: clock.now) / .seconds(1)
  }
}
