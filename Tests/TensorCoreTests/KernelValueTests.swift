import TensorKernels
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the kernels compute, against the formula that the header states, bit for bit.
struct KernelValueTests {
  @Test(arguments: [(1, 1, 1), (3, 5, 7), (17, 1, 40), (1, 50, 300), (20, 2, 9), (26, 35, 270), (13, 64, 5)])
  func aProductElementIsOneChainOfFusedMultiplyAdds(_ m: Int, _ n: Int, _ k: Int) {
    var numbers = TestNumbers(seed: 21)
    let a = numbers.floats(m * k)
    let b = numbers.floats(k * n)
    let start = numbers.floats(m * n)
    var expected = start
    var batch = [Float](repeating: 0, count: 2 * m * n)
    for i in 0..<m {
      for j in 0..<n {
        for p in 0..<k { expected[i * n + j].addProduct(a[i * k + p], b[p * n + j]) }
      }
    }
    var sum = start
    nbk_gemm_f32(m, n, k, a, k, 1, b, n, 1, &sum, n, true)
    #expect(bits(sum) == bits(expected))
    nbk_gemm_batch_f32(2, m, n, k, a, 0, k, 1, b, 0, n, 1, &batch, m * n, n, false)
    #expect(Array(batch.prefix(m * n)) == Array(batch.suffix(m * n)))
  }

  /// Rows that compete for places in the cache, or nearly: the first `k` numbers of each.
  @Test(arguments: [(77, 1024, 1024), (64, 1024, 50), (33, 1024, 777), (130, 2048, 2048), (70, 1040, 1030)])
  func aMatrixTimesAVectorIsTheSameChain(_ m: Int, _ row: Int, _ k: Int) {
    var numbers = TestNumbers(seed: 23)
    let a = numbers.floats(m * row)
    let b = numbers.floats(k)
    let start = numbers.floats(m)
    var expected = start
    for i in 0..<m {
      for p in 0..<k { expected[i].addProduct(a[i * row + p], b[p]) }
    }
    var sum = start
    nbk_gemm_f32(m, 1, k, a, row, 1, b, 1, 1, &sum, 1, true)
    #expect(bits(sum) == bits(expected))
  }

  @Test(arguments: [1, 5, 16, 40, 4096, 4097, 9000])
  func aSumRunsInSixteenLanes(_ count: Int) {
    var numbers = TestNumbers(seed: 22)
    let columns = 3
    let x = numbers.floats(count * columns)
    var lanes = [[Float]](repeating: [Float](repeating: 0, count: 16), count: columns)
    for c in 0..<columns {
      var totals: [Float]?
      for r in 0..<count {
        if r > 0, r % 4096 == 0 {
          totals = totals.map { zip($0, lanes[c]).map { $0 + $1 } } ?? lanes[c]
          lanes[c] = [Float](repeating: 0, count: 16)
        }
        lanes[c][r % 16] += x[r * columns + c]
      }
      if let totals { lanes[c] = zip(totals, lanes[c]).map { $0 + $1 } }
      for half in [8, 4, 2, 1] {
        for l in 0..<half { lanes[c][l] += lanes[c][l + half] }
      }
    }
    let expected = lanes.map { $0[0] }
    #expect(filled(columns) { nbk_reduce_f32(.sum, 1, count, columns, x, $0) } == expected)
    for c in 0..<columns {
      let column = (0..<count).map { x[$0 * columns + c] }
      #expect(filled(1) { nbk_reduce_f32(.sum, 1, count, 1, column, $0) } == [expected[c]])
      #expect(nbk_dot_f32(count, column, [Float](repeating: 1, count: count)) == expected[c])
    }
  }

  @Test(arguments: nbk_reduction.allCases)
  func piecesAreReducedAsRowsAre(_ operation: nbk_reduction) {
    for (count, rows, length) in [
      (0, 3, 5), (1, 1, 16), (3, 5, 17), (32, 6, 784), (9, 2, 1), (2, 5, 4100), (2, 3, 5000),
    ] {
      var numbers = TestNumbers(seed: 24)
      let x = numbers.floats(count * rows * length, within: operation == .prod ? 1.2 : 4)
      var moved: [Float] = []
      for r in 0..<rows {
        for c in 0..<count { moved += x[((c * rows + r) * length)...].prefix(length) }
      }
      let expected = filled(rows) { nbk_reduce_f32(operation, rows, count * length, 1, moved, $0) }
      #expect(filled(rows) { nbk_reduce_pieces_f32(operation, rows, count, length, x, $0) } == expected)
    }
  }

  @Test func extremesPassNaNOn() {
    let x: [Float] = [1, .nan, 3, 2, -1, 5, 7, 0, 4]
    #expect(filled(1) { nbk_reduce_f32(.max, 1, 9, 1, x, $0) }[0].isNaN)
    #expect(filled(3) { nbk_reduce_f32(.max, 1, 3, 3, x, $0) }.map(\.isNaN) == [false, true, false])
    #expect(filled(3) { nbk_argmax_f32(1, 3, 3, x, $0) } == [2, 0, 1])
    #expect(filled(3) { nbk_argmin_f32(3, 3, 1, x, $0) } == [1, 1, 1])
    let larger = filled(2) { nbk_binary_f32(.max, 2, [.nan, 1], 1, [1, .nan], 1, $0) }
    #expect(larger.map(\.isNaN) == [true, true])
    #expect(filled(1) { nbk_reduce_f32(.max, 1, 0, 1, x, $0) } == [-.infinity])
    #expect(filled(1) { nbk_reduce_f32(.prod, 1, 0, 1, x, $0) } == [1])
  }

  @Test func argmaxTakesTheFirstOfEquals() {
    let x: [Float] = [0, 9, 3, 9, 9] + [Float](repeating: 9, count: 40)
    #expect(filled(1) { nbk_argmax_f32(1, 45, 1, x, $0) } == [1])
    #expect(filled(9) { nbk_argmax_f32(1, 5, 9, x, $0) } == [1, 0, 1, 0, 0, 0, 0, 0, 0])
  }

  @Test(
    arguments: [
      (0, 0, 1), (1, .nan, 1), (-8, 1, -8), (-2, 3, -8), (-2, 0.5, .nan), (0, -1, .infinity), (-0.0, -3, -.infinity),
      (-.infinity, 3, -.infinity), (-.infinity, -3, -0.0), (2, .infinity, .infinity), (0.5, .infinity, 0),
      (-1, .infinity, 1), (.infinity, -2, 0), (10, 3, 1000), (1.5, 2, 2.25),
    ] as [(Float, Float, Float)])
  func powersFollowC99(_ x: Float, _ y: Float, _ expected: Float) {
    #expect(bits(filled(1) { nbk_binary_f32(.pow, 1, [x], 1, [y], 1, $0) }) == bits([expected]))
    let wide: [Double] = filled(1) { nbk_binary_f64(.pow, 1, [Double(x)], 1, [Double(y)], 1, $0) }
    #expect(bits(wide) == bits([Double(expected)]))
  }

  @Test func roundingGoesToEvenAndKeepsSigns() {
    let x: [Float] = [0.5, 1.5, 2.5, -0.5, -0.2, 1e10, -.infinity, 0.49999997]
    #expect(bits(filled(8) { nbk_unary_f32(.round, 8, x, $0) }) == bits(x.map { $0.rounded(.toNearestOrEven) }))
    #expect(bits(filled(8) { nbk_unary_f32(.floor, 8, x, $0) }) == bits(x.map { $0.rounded(.down) }))
    #expect(bits(filled(8) { nbk_unary_f32(.ceil, 8, x, $0) }) == bits(x.map { $0.rounded(.up) }))
  }

  @Test(arguments: [
    nbk_unary.neg, .sqrt, .relu, .expm1, .log1p, .sin, .tan, .tanh, .erf, .gelu, .silu,
  ])
  func oddFunctionsKeepTheSignOfZero(_ operation: nbk_unary) {
    let sign: FloatingPointSign = operation == .neg ? .plus : .minus
    #expect(filled(1) { nbk_unary_f32(operation, 1, [-0.0], $0) }[0].sign == sign)
    #expect(filled(1) { nbk_unary_f64(operation, 1, [-0.0], $0) }[0].sign == sign)
  }

  @Test func crossEntropyMatchesItsFormula() {
    let x: [Float] = [1, 2, 3, 0, 0, 100]
    var logSums = [Float](repeating: 0, count: 2)
    let losses = filled(2) { nbk_cross_entropy_f32(2, 3, x, [2, 0], $0, &logSums) }
    #expect(abs(losses[0] - 0.4076059) < 1e-6 && losses[1] == 100)
    let g = filled(6) { nbk_cross_entropy_gradient_f32(2, 3, x, [2, -1], logSums, [2], 0, $0) }
    #expect(abs(g[0] - 2 * 0.09003057) < 1e-6 && abs(g[2] - 2 * (0.66524096 - 1)) < 1e-6)
    #expect(Array(g.suffix(3)) == [0, 0, 0])
  }

  @Test func softmaxOfInfinitiesIsWhatPyTorchGives() {
    let masked = filled(3) { nbk_softmax_f32(1, 3, [0, -.infinity, 0], $0) }
    #expect(masked == [0.5, 0, 0.5])
    let nothing = filled(2) { nbk_softmax_f32(1, 2, [-.infinity, -.infinity], $0) }
    #expect(nothing.map(\.isNaN) == [true, true])
    #expect(filled(1) { nbk_log_sum_exp_f32(1, 2, [-.infinity, -.infinity], $0) } == [-.infinity])
  }

  @Test func copiesFollowAnyStrides() {
    let x = (0..<35 * 20).map(Float.init)
    let turned = filled(700) { nbk_copy_f32(20, 35, x, 1, 20, $0, 35, 1) }
    #expect(turned == (0..<20).flatMap { i in (0..<35).map { x[$0 * 20 + i] } })
    #expect(filled(6) { nbk_copy_f32(2, 3, [7, 8, 9], 0, 1, $0, 3, 1) } == [7, 8, 9, 7, 8, 9])
    let spread = filled(12) { nbk_copy_f32(2, 3, x, 3, 1, $0, 6, 2) }
    #expect(spread == [0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0])
  }

  @Test func whatDoesNotFitAnIntegerIsItsSmallest() {
    let x: [Float] = [1.9, -1.9, .nan, .infinity, -1e30, 0x1p63, -0x1p63]
    let expected = [1, -1, .min, .min, .min, .min, Int64.min]
    #expect(filled(7) { nbk_f32_to_i64(7, x, $0) } == expected)
    #expect(filled(7) { nbk_f64_to_i64(7, x.map(Double.init), $0) } == expected)
  }

  @Test(arguments: [
    (3, 1, 0, 4), (3, 1, 1, 4), (2, 2, 0, 4), (4, 3, 2, 4), (2, 1, 1, 17), (3, 1, 2, 32), (4, 2, 4, 13),
  ])
  func convolutionIsAChainOverItsWindow(_ window: Int, _ stride: Int, _ padding: Int, _ filters: Int) {
    var shape = squareWindows(2, 3, 7, 6, window: window, stride: stride, padding: padding)
    var numbers = TestNumbers(seed: 23)
    let x = numbers.floats(2 * 3 * 7 * 6)
    let weight = numbers.floats(filters * 3 * window * window)
    let (height, width) = (shape.out_height, shape.out_width)
    let g = numbers.floats(2 * filters * height * width)
    var out: [Float] = []
    var toInput = [Double](repeating: 0, count: x.count)
    // Each image is a group of its own, as there are few of them.
    var toWeight = [[Float]](repeating: [Float](repeating: 0, count: weight.count), count: 2)
    for b in 0..<2 {
      for o in 0..<filters {
        for y in 0..<height {
          for z in 0..<width {
            var sum: Float = 0
            for c in 0..<3 {
              for u in 0..<window {
                for v in 0..<window {
                  let (row, column) = (y * stride + u - padding, z * stride + v - padding)
                  let inside = (0..<7).contains(row) && (0..<6).contains(column)
                  let at = ((b * 3 + c) * 7 + row) * 6 + column
                  let w = ((o * 3 + c) * window + u) * window + v
                  let slope = g[((b * filters + o) * height + y) * width + z]
                  sum.addProduct(inside ? x[at] : 0, weight[w])
                  toWeight[b][w].addProduct(inside ? x[at] : 0, slope)
                  if inside { toInput[at] += Double(weight[w]) * Double(slope) }
                }
              }
            }
            out.append(sum)
          }
        }
      }
    }
    #expect(filled(out.count) { nbk_conv2d_f32(&shape, filters, x, weight, nil, $0) } == out)
    #expect(
      filled(weight.count) { nbk_conv2d_weight_gradient_f32(&shape, filters, x, g, $0) }
        == zip(toWeight[0], toWeight[1]).map(+))
    let gradient = filled(x.count) { nbk_conv2d_input_gradient_f32(&shape, filters, weight, g, $0) }
    #expect(zip(gradient, toInput).allSatisfy { abs(Double($0) - $1) < 1e-3 })
  }

  /// Sums of whole numbers, which no order of adding changes: batches of more images than groups, windows of several jobs,
  /// channels with which the gradient to the images is a convolution, and those with which it isn't.
  @Test(arguments: [(19, 3, 5, 8, 3, 1, 1), (17, 16, 20, 7, 3, 1, 0), (33, 30, 2, 5, 3, 1, 2), (3, 13, 16, 6, 2, 1, 0)])
  func gradientsOfConvolutionsAreExact(
    _ batch: Int, _ channels: Int, _ filters: Int, _ side: Int, _ window: Int, _ stride: Int, _ padding: Int
  ) {
    var shape = squareWindows(batch, channels, side, side, window: window, stride: stride, padding: padding)
    var numbers = TestNumbers(seed: 29)
    func whole(_ count: Int) -> [Float] { numbers.floats(count, within: 4).map { $0.rounded() } }
    let out = shape.out_height
    let x = whole(batch * channels * side * side)
    let weight = whole(filters * channels * window * window)
    let g = whole(batch * filters * out * out)
    var toInput = [Float](repeating: 0, count: x.count)
    var toWeight = [Float](repeating: 0, count: weight.count)
    for plane in 0..<batch * filters {
      let (b, o) = (plane / filters, plane % filters)
      for position in 0..<out * out {
        let slope = g[plane * out * out + position]
        for tap in 0..<channels * window * window {
          let row = position / out * stride + tap / window % window - padding
          let column = position % out * stride + tap % window - padding
          guard (0..<side).contains(row) && (0..<side).contains(column) else { continue }
          let at = ((b * channels + tap / (window * window)) * side + row) * side + column
          let w = o * channels * window * window + tap
          toWeight[w] += x[at] * slope
          toInput[at] += weight[w] * slope
        }
      }
    }
    #expect(filled(weight.count) { nbk_conv2d_weight_gradient_f32(&shape, filters, x, g, $0) } == toWeight)
    #expect(filled(x.count) { nbk_conv2d_input_gradient_f32(&shape, filters, weight, g, $0) } == toInput)
  }

  @Test func poolingKeepsTheFirstLargestAndAveragesWithPadding() {
    var shape = squareWindows(1, 1, 3, 3, window: 2, stride: 2, padding: 1)
    let x: [Float] = [1, 5, 5, 2, 5, 0, -1, -2, .nan]
    var index = [Int64](repeating: 0, count: 4)
    let pooled = filled(4) { nbk_max_pool_f32(&shape, x, $0, &index) }
    #expect(bits(pooled) == bits([1, 5, 2, Float.nan]) && index == [0, 1, 3, 8])
    let back = filled(9) { nbk_max_pool_gradient_f32(&shape, [1, 2, 3, 4], index, $0) }
    #expect(back == [1, 2, 0, 3, 0, 0, 0, 0, 4])
    let average = filled(4) { nbk_avg_pool_f32(&shape, [4, 4, 4, 4, 4, 4, 4, 4, 4], $0) }
    #expect(average == [1, 2, 2, 4])
    let spread = filled(9) { nbk_avg_pool_gradient_f32(&shape, [4, 8, 12, 16], $0) }
    #expect(spread == [1, 2, 2, 3, 4, 4, 3, 4, 4])
  }

  /// Short and long runs, at every place within a cache line.
  @Test(arguments: [(1, 3), (511, 512), (513, 700), (4000, 4001), (32_768, 40_000)])
  func joinedRowsAreThePiecesBytes(_ first: Int, _ second: Int) {
    var numbers = TestNumbers(seed: 28)
    let rows = 3
    let left = (0..<rows * first).map { _ in UInt8(truncatingIfNeeded: numbers.word()) }
    let right = (0..<rows * second).map { _ in UInt8(truncatingIfNeeded: numbers.word()) }
    var expected: [UInt8] = []
    for r in 0..<rows {
      expected += left[r * first..<(r + 1) * first]
      expected += right[r * second..<(r + 1) * second]
    }
    for offset in [0, 1, 31, 63] {
      let joined: [UInt8] = left.withUnsafeBytes { left in
        right.withUnsafeBytes { right in
          let pieces = [
            nbk_piece(base: left.baseAddress!, bytes: first), nbk_piece(base: right.baseAddress!, bytes: second),
          ]
          return filled(offset + expected.count + 64) { nbk_join_rows(rows, 2, pieces, $0 + offset) }
        }
      }
      // What lies around is untouched.
      let around = (before: joined.prefix(offset), after: joined.suffix(64))
      #expect(Array(joined.dropFirst(offset).dropLast(64)) == expected)
      #expect(around.before.allSatisfy { $0 == 0 } && around.after.allSatisfy { $0 == 0 })
    }
  }

  @Test func rangesOfAParallelCallCoverEachIndexOnce() {
    final class Marks {
      var counts: [Int32]
      init(_ count: Int) { counts = [Int32](repeating: 0, count: count) }
    }
    let usual = nbk_threads()
    defer { nbk_set_threads(usual) }
    for (count, threads) in [(0, 3), (1, 3), (10, 3), (1000, 5), (1003, 2)] {
      nbk_set_threads(threads)
      let marks = Marks(count)
      // Ranges are disjoint, so no two threads write one count.
      marks.counts.withUnsafeMutableBufferPointer { buffer in
        nbk_parallel(
          count, 10,
          { context, begin, end in
            let counts = context!.assumingMemoryBound(to: Int32.self)
            for i in begin..<end { counts[i] += 1 }
          }, buffer.baseAddress)
      }
      #expect(marks.counts.allSatisfy { $0 == 1 })
    }
  }
}
