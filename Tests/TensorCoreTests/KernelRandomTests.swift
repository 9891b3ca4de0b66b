import TensorKernels
import Testing

struct KernelRandomTests {
  /// The known answers that Random123 (D. E. Shaw Research) publishes for philox4x32 with 10 rounds.
  @Test(
    arguments: [
      (0, 0, 0, [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]),
      (.max, .max, .max, [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]),
      (
        0x299f_31d0_a409_3822, 0x0370_7344_1319_8a2e, 0x85a3_08d3_243f_6a88,
        [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
      ),
    ] as [(UInt64, UInt64, UInt64, [UInt32])])
  func philoxGivesItsPublishedAnswers(_ key: UInt64, _ stream: UInt64, _ block: UInt64, _ expected: [UInt32]) {
    #expect(filled(4) { nbk_philox_block(key, stream, block, $0) } == expected)
  }

  @Test func aDrawDependsOnItsPositionAlone() {
    let all: [UInt32] = filled(5000) { nbk_philox(7, 1, 0, 5000, $0) }
    for (position, count) in [(0, 1), (1, 9), (6, 64), (63, 2500), (4990, 10)] {
      let some: [UInt32] = filled(count) { nbk_philox(7, 1, UInt64(position), count, $0) }
      #expect(some == Array(all[position..<position + count]))
    }
    #expect(filled(8) { nbk_philox(7, 2, 0, 8, $0) } != Array(all.prefix(8)))
  }

  @Test func uniformNumbersAreSpreadEvenly() {
    let x = filled(40_000) { nbk_uniform_f32(1, 0, 0, 40_000, $0) }
    #expect(x.allSatisfy { $0 >= 0 && $0 < 1 })
    var counts = [Int](repeating: 0, count: 10)
    for value in x { counts[Int(value * 10)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 4000) < 250 })
  }

  @Test func normalNumbersHaveTheirMoments() {
    let count = 40_001
    let x: [Double] = filled(count) { nbk_normal_f64(1, 0, 3, count, 0, 1, $0) }
    let moments = (1...4).map { k in
      x.reduce(0) { $0 + power($1, k) } / Double(count)
    }
    #expect(abs(moments[0]) < 0.02 && abs(moments[1] - 1) < 0.03)
    #expect(abs(moments[2]) < 0.06 && abs(moments[3] - 3) < 0.2)
  }

  private func power(_ x: Double, _ k: Int) -> Double { (0..<k).reduce(1) { product, _ in product * x } }
}
