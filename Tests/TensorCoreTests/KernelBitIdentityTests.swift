import TensorKernels
import Testing

/// One kernel under every instruction set and thread count, at shapes that leave every kind of rest.
struct KernelCase: CustomTestStringConvertible, Sendable {
  let name: String
  let run: @Sendable () -> [UInt64]
  var testDescription: String { name }

  init(_ name: String, _ run: @escaping @Sendable () -> [UInt64]) {
    self.name = name
    self.run = run
  }
}

/// Tests that change the process's instruction set and threads: one after the other.
@Suite(.serialized) enum SettingsTests {}

extension SettingsTests {
  @Suite struct KernelBitIdentityTests {
    @Test(arguments: elementwise + products + reductions + windows + movesAndNumbers)
    func givesTheSameBits(_ kernel: KernelCase) {
      var first: [UInt64]?
      underEachSetting { setting in
        let result = kernel.run()
        #expect(first == nil || first == result, "\(kernel.name): \(setting)")
        first = first ?? result
      }
    }

    /// Vectors whose numbers are alike may be worked on in another way than those that hold all kinds.
    @Test(arguments: nbk_unary.allCases)
    func neighboursChangeNoBit(_ operation: nbk_unary) {
      let count = 1024
      let ordered = (0..<count).map { (Float($0) * 0x1p-9 - 1) * 11 }
      let place = (0..<count).map { $0 * 1531 % count }
      underEachSetting { setting in
        let alike = filled(count) { nbk_unary_f32(operation, count, ordered, $0) }
        let mixed = filled(count) { nbk_unary_f32(operation, count, place.map { ordered[$0] }, $0) }
        #expect(bits(place.map { alike[$0] }) == bits(mixed), "\(setting)")
      }
    }

    /// The longest is long enough for threads to share it.
    static let lengths = [1, 3, 4, 7, 15, 16, 17, 33, 100, 33_001]

    static var elementwise: [KernelCase] {
      let unary = nbk_unary.allCases.map { operation in
        KernelCase("unary \(operation)") {
          lengths.flatMap { count -> [UInt64] in
            var numbers = TestNumbers(seed: 1)
            // Ordinary and extreme numbers side by side: a number's result may not depend on its neighbours in a vector.
            let x = zip(numbers.floats(count, within: 90), numbers.patterns(count)).map {
              numbers.word() % 8 > 0 ? $0 : $1
            }
            let wide = x.map { Double($0) * 1.0000001 }
            return bits(filled(count) { nbk_unary_f32(operation, count, x, $0) })
              + bits(filled(min(count, 1000)) { nbk_unary_f64(operation, min(count, 1000), wide, $0) })
          }
        }
      }
      let gradients = nbk_gradient.allCases.map { rule in
        KernelCase("gradient \(rule)") {
          lengths.flatMap { count -> [UInt64] in
            var numbers = TestNumbers(seed: 2)
            let x = numbers.floats(count, within: 6)
            let g = numbers.floats(count)
            return bits(filled(count) { nbk_gradient_f32(rule, count, x, g, 1, $0) })
              + bits(filled(count) { nbk_gradient_f32(rule, count, x, g, 0, $0) })
              + bits(
                filled(min(count, 99)) { nbk_gradient_f64(rule, min(count, 99), x.map(Double.init), [2.5], 0, $0) })
          }
        }
      }
      let binary = nbk_binary.allCases.map { operation in
        KernelCase("binary \(operation)") {
          lengths.flatMap { count -> [UInt64] in
            var numbers = TestNumbers(seed: 3)
            let a = count > 1000 ? numbers.floats(count) : numbers.patterns(count)
            let b = numbers.floats(count)
            let steps = [(1, 1), (1, 0), (0, 1), (0, 0)]
            let single = steps.flatMap { s in
              bits(filled(count) { nbk_binary_f32(operation, count, a, s.0, b, s.1, $0) })
            }
            let short = min(count, 50)
            let double = bits(
              filled(short) { nbk_binary_f64(operation, short, a.map(Double.init), 1, b.map(Double.init), 1, $0) })
            let rows = bits(filled(count * 5) { nbk_binary_rows_f32(operation, 5, count, a, 0, 1, b, 0, 0, $0) })
            return single + double + (count < 1000 ? rows : [])
          }
        }
      }
      let comparisons = nbk_comparison.allCases.map { operation in
        KernelCase("comparison \(operation)") {
          lengths.flatMap { count -> [UInt64] in
            var numbers = TestNumbers(seed: 4)
            let a = numbers.patterns(count)
            var b = numbers.patterns(count)
            for i in stride(from: 0, to: count, by: 3) { b[i] = a[i] }
            return bits(filled(count) { nbk_compare_f32(operation, count, a, 1, b, 1, $0) })
              + bits(filled(count) { nbk_compare_f32(operation, count, a, 1, b, 0, $0) })
              + bits(
                filled(count) { nbk_compare_f64(operation, count, a.map(Double.init), 0, b.map(Double.init), 1, $0) })
          }
        }
      }
      let updates = KernelCase("where, clamp, masks and updates") {
        lengths.flatMap { count -> [UInt64] in
          var numbers = TestNumbers(seed: 5)
          let x = numbers.floats(count)
          let y = numbers.floats(count)
          let mask = x.map { $0 > 1 ? UInt8(1) : 0 }
          var m = y
          var v = y.map { $0 * $0 }
          var p = x
          nbk_adam_f32(count, y, 0.1, 0.999, 0.001, 0.01, 0.9, 1e-8, 0.01, &m, &v, &p)
          var axpy = y
          nbk_axpy_f32(count, -0.1, x, &axpy)
          nbk_axpby_f32(count, 0.3, x, 0.9, &axpy)
          return bits(filled(count) { nbk_where_f32(count, mask, x, 1, y, 1, $0) })
            + bits(filled(count) { nbk_where_f32(count, mask, x, 0, y, 1, $0) })
            + bits(filled(count) { nbk_clamp_f32(count, x, -1, .infinity, $0) })
            + bits(filled(count) { nbk_mask_scale_f32(count, mask, x, 1.7, $0) })
            + bits(filled(count) { nbk_scale_shift_f32(count, x, 1.7, 0.3, $0) })
            + bits(m) + bits(v) + bits(p) + bits(axpy)
        }
      }
      return unary + gradients + binary + comparisons + [updates]
    }

    static var products: [KernelCase] {
      // Rows, columns, depth: single, thin, low and high, deeper than a block, wider than a block, worth sharing, rows 2048
      // or 4096 bytes apart, exactly or nearly.
      let shapes = [
        (1, 1, 1), (1, 300, 70), (37, 1, 70), (64, 3, 33), (40, 8, 17), (40, 10, 300), (13, 33, 257), (24, 32, 64),
        (5, 530, 20), (260, 20, 10), (104, 100, 110), (3, 4, 0), (77, 1, 1024),
        (69, 1, 512), (70, 1, 513), (39, 1, 509), (66, 1, 1027), (33, 1, 516),
      ]
      let strided = KernelCase("product 71×1024×1, each second number of the vector") {
        var numbers = TestNumbers(seed: 7)
        let (left, right) = (numbers.floats(71 * 1024), numbers.floats(2048))
        return bits(filled(71) { nbk_gemm_f32(71, 1, 1024, left, 1024, 1, right, 2, 1, $0, 1, false) })
      }
      let part = KernelCase("product 100×1021×1, rows 1024 apart") {
        var numbers = TestNumbers(seed: 8)
        let (left, right, start) = (numbers.floats(100 * 1024), numbers.floats(1021), numbers.floats(100))
        var sum = start
        nbk_gemm_f32(100, 1, 1021, left, 1024, 1, right, 1, 1, &sum, 1, true)
        return bits(sum) + bits(filled(100) { nbk_gemm_f32(100, 1, 1021, left, 1024, 1, right, 1, 1, $0, 1, false) })
      }
      return [strided, part]
        + shapes.flatMap { m, n, k in
          [(false, false), (true, false), (false, true)].map { a, b in
            KernelCase("product \(m)×\(k)×\(n)\(a ? ", a transposed" : "")\(b ? ", b transposed" : "")") {
              var numbers = TestNumbers(seed: 6)
              let left = numbers.floats(max(1, m * k))
              let right = numbers.floats(max(1, k * n))
              let start = numbers.floats(m * n)
              var sum = start
              nbk_gemm_f32(m, n, k, left, a ? 1 : k, a ? m : 1, right, b ? 1 : n, b ? k : 1, &sum, n, true)
              let single = filled(m * n) {
                nbk_gemm_f32(m, n, k, left, a ? 1 : k, a ? m : 1, right, b ? 1 : n, b ? k : 1, $0, n, false)
              }
              let (wideLeft, wideRight) = (left.map { Double($0) * 1.1 }, right.map { Double($0) * 1.1 })
              let double: [Double] = filled(m * n) {
                nbk_gemm_f64(m, n, k, wideLeft, a ? 1 : k, a ? m : 1, wideRight, b ? 1 : n, b ? k : 1, $0, n, false)
              }
              return bits(sum) + bits(single) + bits(double)
            }
          }
        }
    }

    static var reductions: [KernelCase] {
      let shapes = [
        (1, 1, 1), (3, 5, 1), (2, 16, 1), (2, 37, 3), (1, 4096, 1), (1, 8200, 5), (30, 40, 70), (2, 9000, 1),
        (1, 300, 384),
      ]
      let plain = nbk_reduction.allCases.flatMap { operation in
        shapes.map { outer, count, inner in
          KernelCase("reduction \(operation) [\(outer), \(count), \(inner)]") {
            var numbers = TestNumbers(seed: 7)
            let x = numbers.floats(outer * count * inner, within: operation == .prod ? 1.5 : 4)
            let size = outer * inner
            return bits(filled(size) { nbk_reduce_f32(operation, outer, count, inner, x, $0) })
              + bits(filled(size) { nbk_reduce_f64(operation, outer, count, inner, x.map(Double.init), $0) })
          }
        }
      }
      let others = shapes.map { outer, count, inner in
        KernelCase("extremes, deviations, softmax [\(outer), \(count), \(inner)]") {
          var numbers = TestNumbers(seed: 8)
          let x = numbers.floats(outer * count * inner)
          let g = numbers.floats(x.count)
          let means = numbers.floats(outer * inner)
          let (rows, columns) = (outer * inner, count)
          let labels = (0..<rows).map { Int64($0 % 4 == 3 ? -100 : $0 % columns) }
          var logSums = [Float](repeating: 0, count: rows)
          let losses = filled(rows) { nbk_cross_entropy_f32(rows, columns, x, labels, $0, &logSums) }
          let soft = filled(x.count) { nbk_softmax_f32(rows, columns, x, $0) }
          let logSoft = filled(x.count) { nbk_log_softmax_f32(rows, columns, x, $0) }
          let small = Array(x.prefix(500)).map(Double.init)
          return bits(filled(rows) { nbk_argmax_f32(outer, count, inner, x, $0) })
            + bits(filled(rows) { nbk_argmin_f32(outer, count, inner, x, $0) })
            + bits(filled(rows) { nbk_squared_deviation_f32(outer, count, inner, x, means, $0) })
            + bits(filled(x.count) { nbk_cumsum_f32(outer, count, inner, x, $0) })
            + bits([nbk_dot_f32(x.count, x, g)]) + bits(losses) + bits(logSums) + bits(soft) + bits(logSoft)
            + bits(filled(x.count) { nbk_softmax_gradient_f32(rows, columns, soft, g, $0) })
            + bits(filled(x.count) { nbk_log_softmax_gradient_f32(rows, columns, logSoft, g, $0) })
            + bits(filled(rows) { nbk_log_sum_exp_f32(rows, columns, x, $0) })
            + bits(filled(x.count) { nbk_cross_entropy_gradient_f32(rows, columns, x, labels, logSums, g, 1, $0) })
            + bits(filled(small.count) { nbk_softmax_f64(1, small.count, small, $0) })
            + bits(filled(small.count) { nbk_log_softmax_f64(1, small.count, small, $0) })
        }
      }
      // So long that threads share a row.
      let long = KernelCase("long rows") {
        [65_537, 70_001, 81_920].flatMap { count -> [UInt64] in
          var numbers = TestNumbers(seed: 12)
          let (x, y) = (numbers.floats(count), numbers.floats(count))
          let (wide, other) = (x.map(Double.init), y.map(Double.init))
          let sums = nbk_reduction.allCases.flatMap { operation in
            bits(filled(1) { nbk_reduce_f32(operation, 1, count, 1, x, $0) })
              + bits(filled(1) { nbk_reduce_f64(operation, 1, count, 1, wide, $0) })
          }
          return sums + bits([nbk_dot_f32(count, x, y)]) + bits([nbk_dot_f64(count, wide, other)])
            + bits(filled(1) { nbk_squared_deviation_f32(1, count, 1, x, [0.25], $0) })
            + bits(filled(1) { nbk_squared_deviation_f64(1, count, 1, wide, [0.25], $0) })
        }
      }
      let pieces = [(3, 1, 17), (5, 4, 20), (40, 9, 100), (6, 3, 4096), (2, 5, 4100)].flatMap { count, rows, length in
        nbk_reduction.allCases.map { operation in
          KernelCase("reduction \(operation) of \(rows) rows of \(count) pieces of \(length)") {
            var numbers = TestNumbers(seed: 13)
            let x = numbers.floats(count * rows * length, within: operation == .prod ? 1.5 : 4)
            return bits(filled(rows) { nbk_reduce_pieces_f32(operation, rows, count, length, x, $0) })
              + bits(filled(rows) { nbk_reduce_pieces_f64(operation, rows, count, length, x.map(Double.init), $0) })
          }
        }
      }
      return plain + others + [long] + pieces
    }

    static var windows: [KernelCase] {
      // Few filters are convolved by columns, many without.
      [
        (3, 2, 9, 7, 3, 1, 1, 4), (2, 1, 8, 8, 2, 2, 0, 4), (5, 3, 11, 10, 4, 3, 2, 4), (2, 3, 12, 11, 3, 1, 1, 16),
        (2, 2, 23, 22, 5, 2, 2, 33), (3, 3, 10, 29, 2, 1, 0, 50),
        (18, 14, 9, 8, 3, 1, 1, 9), (2, 40, 6, 7, 3, 1, 0, 17),
        // Windows whose numbers are loaded once for several of them: three and five columns, every one or two.
        (2, 3, 14, 14, 3, 1, 1, 13), (2, 4, 9, 33, 3, 2, 1, 16), (1, 2, 7, 28, 5, 1, 2, 48),
        (2, 3, 13, 32, 5, 2, 2, 16),
      ].map { batch, channels, h, w, k, s, p, out in
        KernelCase("windows \(batch)×\(channels)×\(h)×\(w), \(out) of \(k) by \(s), padding \(p)") {
          var shape = squareWindows(batch, channels, h, w, window: k, stride: s, padding: p)
          var numbers = TestNumbers(seed: 9)
          let x = numbers.floats(batch * channels * h * w)
          let weight = numbers.floats(out * channels * k * k)
          let bias = numbers.floats(out)
          let positions = shape.out_height * shape.out_width
          let g = numbers.floats(batch * max(out, channels) * positions)
          var index = [Int64](repeating: 0, count: batch * channels * positions)
          let pooled = filled(index.count) { nbk_max_pool_f32(&shape, x, $0, &index) }
          return bits(filled(batch * out * positions) { nbk_conv2d_f32(&shape, out, x, weight, bias, $0) })
            + bits(filled(x.count) { nbk_conv2d_input_gradient_f32(&shape, out, weight, g, $0) })
            + bits(filled(weight.count) { nbk_conv2d_weight_gradient_f32(&shape, out, x, g, $0) })
            + bits(pooled) + bits(index)
            + bits(filled(x.count) { nbk_max_pool_gradient_f32(&shape, g, index, $0) })
            + bits(filled(index.count) { nbk_avg_pool_f32(&shape, x, $0) })
            + bits(filled(x.count) { nbk_avg_pool_gradient_f32(&shape, g, $0) })
        }
      }
    }

    static var movesAndNumbers: [KernelCase] {
      [
        KernelCase("conversions") {
          lengths.flatMap { count -> [UInt64] in
            var numbers = TestNumbers(seed: 10)
            let x = numbers.patterns(count)
            let wide: [Double] = filled(count) { nbk_f32_to_f64(count, x, $0) }
            let whole: [Int64] = filled(count) { nbk_f32_to_i64(count, x, $0) }
            let large = (0..<count).map { _ in Int64(bitPattern: numbers.word()) }
            return bits(wide) + bits(whole)
              + bits(filled(count) { nbk_f64_to_f32(count, wide.map { $0 * 1.1 }, $0) })
              + bits(filled(count) { nbk_f64_to_i64(count, wide, $0) })
              + bits(filled(count) { nbk_i64_to_f32(count, large, $0) })
              + bits(filled(count) { nbk_i64_to_f64(count, large, $0) })
              + bits(filled(count) { nbk_f32_to_u8(count, x, $0) })
              + bits(filled(count) { nbk_f64_to_u8(count, wide, $0) })
          }
        },
        KernelCase("random numbers") {
          [(0, 1), (3, 100), (5, 20_001), (1 << 40, 77), (2, 33_001)].flatMap { position, count -> [UInt64] in
            let at = UInt64(position)
            return bits(filled(count) { nbk_uniform_f32(42, 7, at, count, $0) })
              + bits(filled(count) { nbk_uniform_f64(42, 7, at, count, $0) })
              + bits(filled(count) { nbk_normal_f32(42, 7, at, count, 1, 0.5, $0) })
              + bits(filled(count) { nbk_normal_f64(42, 7, at, count, 1, 0.5, $0) })
          }
        },
        KernelCase("joins, picks and places") {
          var numbers = TestNumbers(seed: 13)
          let (rows, columns) = (301, 257)
          let x = numbers.floats(rows * columns)
          let places = (0..<x.count).map { _ in Int64(numbers.word() % 257) }
          let joined: [Float] = x.withUnsafeBytes { bytes in
            let pieces = [
              nbk_piece(base: bytes.baseAddress!, bytes: 4 * columns),
              nbk_piece(base: bytes.baseAddress! + 40, bytes: 4 * (columns - 10)),
            ]
            return filled(rows * (2 * columns - 10)) { nbk_join_rows(rows, 2, pieces, $0) }
          }
          let copied: [Float] = filled(x.count) { nbk_copy_flat(x.count * 4, x, $0) }
          let picked: [Float] = filled(x.count) { to in
            _ = nbk_pick_32(rows, columns, x, columns, 1, 0, columns, places, to)
          }
          let column: [Float] = filled(rows) { to in
            _ = nbk_pick_32(rows, 1, x, columns, 1, 0, columns, places, to)
          }
          let along: [Float] = filled(x.count) { to in
            _ = nbk_scatter_add_f32(rows, columns, x, columns, places, to, columns, 1, 0)
          }
          let down: [Float] = filled(x.count) { to in
            _ = nbk_scatter_add_f32(rows, columns, x, columns, places, to, 0, columns, 1)
          }
          return [joined, copied, picked, column, along, down].flatMap { bits($0) }
        },
        KernelCase("rows by index") {
          var numbers = TestNumbers(seed: 11)
          let x = numbers.floats(90 * 1500)
          let indices = (0..<300).map { _ in Int64(numbers.word() % 90) }
          let gathered = filled(300 * 1500) { nbk_gather_rows_f32(300, 1500, x, indices, $0) }
          return bits(gathered) + bits(filled(x.count) { nbk_scatter_add_rows_f32(300, 1500, gathered, indices, $0) })
        },
      ]
    }
  }
}

/// The geometry of square windows over images.
func squareWindows(
  _ batch: Int, _ channels: Int, _ height: Int, _ width: Int, window: Int, stride: Int, padding: Int
) -> nbk_windows {
  nbk_windows(
    batch: batch, channels: channels, height: height, width: width, window_height: window, window_width: window,
    stride_height: stride, stride_width: stride, padding_height: padding, padding_width: padding,
    out_height: (height + 2 * padding - window) / stride + 1, out_width: (width + 2 * padding - window) / stride + 1)
}
