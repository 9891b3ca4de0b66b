import Testing

import Plotting

@Suite struct TicksTests {
  @Test(arguments: [
    (-8.0, 8.0, 10, ["−8", "−6", "−4", "−2", "0", "2", "4", "6", "8"]),
    (0, 1, 6, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    (0.1, 0.35, 4, ["0.1", "0.2", "0.3"]),
    (0, 60_000, 4, ["0", "20\u{202F}000", "40\u{202F}000", "60\u{202F}000"]),
    (0, 9000, 4, ["0", "5000"]),
    (-0.0004, 0.0004, 3, ["0"]),
    (0, 3e6, 4, ["0", "1×10^6", "2×10^6", "3×10^6"]),
    (1e-7, 4e-7, 4, ["1×10^−7", "2×10^−7", "3×10^−7", "4×10^−7"]),
    (1.0001, 1.0004, 4, ["1.0001", "1.0002", "1.0003", "1.0004"]),
    (5, 5, 4, []),
    (0, .infinity, 4, []),
  ])
  func linear(_ lower: Double, _ upper: Double, _ count: Int, _ expected: [String]) {
    #expect(texts(Ticks.linear(lower, upper, count: count)) == expected)
  }

  @Test(arguments: [
    (0.5, 2000.0, 6, ["1", "10", "100", "1000"]),
    (1e-7, 2, 4, ["10^−7", "10^−5", "10^−3", "10^−1"]),
    (0.9, 12, 6, ["1", "10"]),
    (1.5, 8, 6, ["2", "5"]),
    (3.1, 3.9, 4, ["3.2", "3.4", "3.6", "3.8"]),
    (-1, 10, 4, []),
  ])
  func logarithmic(_ lower: Double, _ upper: Double, _ count: Int, _ expected: [String]) {
    #expect(texts(Ticks.logarithmic(lower, upper, count: count)) == expected)
  }

  @Test func decadesHaveMinorTicks() {
    let ticks = Ticks.logarithmic(1, 100, count: 6)
    #expect(ticks.filter { $0.label == nil }.count == 16)
    #expect(ticks.allSatisfy { $0.value >= 1 && $0.value <= 100 })
  }

  /// A property: the number asked for is never exceeded, and ticks lie within.
  @Test func neverTooMany() {
    for exponent in -12...12 {
      for (lower, upper) in [(-3.7, 11.2), (0.0, 1.0), (99.5, 100.5), (-1e-3, 1e3)] {
        let scale = DecimalLog.power(exponent)
        for count in 1...12 {
          let ticks = Ticks.linear(lower * scale, upper * scale, count: count)
          #expect(ticks.count <= count)
          let air = (upper - lower) * scale * 1e-6
          #expect(ticks.allSatisfy { $0.value >= lower * scale - air && $0.value <= upper * scale + air })
        }
      }
    }
  }

  private func texts(_ ticks: [Tick]) -> [String] {
    ticks.compactMap { $0.label.map { $0.base + ($0.exponent.map { "^" + $0 } ?? "") } }
  }
}
