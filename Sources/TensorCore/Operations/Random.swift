import TensorKernels

/// A place in the sequence of random words that a seed determines (Philox 4x32-10). A draw depends on seed and position
/// alone; each takes the words it needs and moves the position on.
package struct RandomSource: Hashable, Sendable {
  package var seed: UInt64
  /// Words drawn so far, a multiple of 4.
  package var position: UInt64 = 0

  package init(seed: Int) { self.seed = UInt64(bitPattern: Int64(seed)) }

  /// Takes `words` words: where they begin.
  mutating func take(_ words: Int) -> UInt64 {
    defer { position += (UInt64(words) + 3) / 4 * 4 }
    return position
  }
}

/// Starts the random numbers anew: what is drawn afterwards follows from the seed alone.
public func manualSeed(_ seed: Int) {
  TensorContext.current.random = RandomSource(seed: seed)
}

extension Tensor {
  private static func floats(
    _ shape: [Int], _ dtype: DType, _ requiresGrad: Bool, _ operation: String,
    _ fill: (inout RandomSource, Tensor) -> Void
  ) -> Tensor {
    checked { () throws(TensorError) in
      guard dtype.isFloating else { throw .dtype(operation: operation, dtype, wanted: "a float") }
      let out = try empty(sizes(shape, operation), dtype)
      fill(&TensorContext.current.random, out)
      return try out.leaf(requiresGrad)
    }
  }

  static func uniform(
    _ shape: [Int], _ dtype: DType, _ requiresGrad: Bool, for operation: String = "rand"
  ) -> Tensor {
    floats(shape, dtype, requiresGrad, operation) { random, out in
      if out.dtype == .float64 {
        nbk_uniform_f64(random.seed, 0, random.take(2 * out.count), out.count, out.pointer(Double.self))
      } else {
        nbk_uniform_f32(random.seed, 0, random.take(out.count), out.count, out.pointer(Float.self))
      }
    }
  }

  static func gaussian(
    _ mean: Double, _ std: Double, _ shape: [Int], _ dtype: DType, _ requiresGrad: Bool
  ) -> Tensor {
    floats(shape, dtype, requiresGrad, "randn") { random, out in
      let start = random.take((out.count + 1) / 2 * 2)
      if out.dtype == .float64 {
        nbk_normal_f64(random.seed, 0, start, out.count, mean, std, out.pointer(Double.self))
      } else {
        nbk_normal_f32(random.seed, 0, start, out.count, Float(mean), Float(std), out.pointer(Float.self))
      }
    }
  }

  /// Uniform in [0, 1).
  public static func rand(_ shape: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
    uniform(shape, dtype, requiresGrad)
  }

  public static func rand(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
    uniform(shape, dtype, requiresGrad)
  }

  /// Normal with mean 0 and standard deviation 1.
  public static func randn(_ shape: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
    gaussian(0, 1, shape, dtype, requiresGrad)
  }

  public static func randn(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
    gaussian(0, 1, shape, dtype, requiresGrad)
  }

  /// Normal with the mean and standard deviation given.
  public static func normal(
    _ mean: Double, _ std: Double, _ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false
  ) -> Tensor {
    checked { () throws(TensorError) in
      guard std >= 0 else {
        throw .argument(operation: "normal", explanation: "a standard deviation of \(std); it can't be negative")
      }
      return gaussian(mean, std, shape, dtype, requiresGrad)
    }
  }

  /// Whole numbers from `low` up to, not including, `high`, each as likely as another.
  /// Error: no number between the two.
  public static func randint(_ low: Int, _ high: Int, _ shape: [Int], dtype: DType = .int64) -> Tensor {
    checked { () throws(TensorError) in
      guard low < high else {
        throw .argument(operation: "randint", explanation: "nothing from \(low) to below \(high)")
      }
      let out = try empty(sizes(shape, "randint"), .int64)
      let p = out.pointer(Int.self)
      let span = UInt64(bitPattern: Int64(high)) &- UInt64(bitPattern: Int64(low))
      words(2 * out.count) { words in
        for i in 0..<out.count {
          // The high word of word × span: at most 2⁻⁶⁴ · span away from even odds.
          let word = UInt64(words[2 * i]) << 32 | UInt64(words[2 * i + 1])
          p[i] = low &+ Int(truncatingIfNeeded: word.multipliedFullWidth(by: span).high)
        }
      }
      return try out.cast(to: dtype)
    }
  }

  public static func randint(_ high: Int, _ shape: [Int], dtype: DType = .int64) -> Tensor {
    randint(0, high, shape, dtype: dtype)
  }

  /// 0 ..< n in random order (Fisher and Yates).
  public static func randperm(_ n: Int, dtype: DType = .int64) -> Tensor {
    checked { () throws(TensorError) in
      let out = try empty(sizes([n], "randperm"), .int64)
      let p = out.pointer(Int.self)
      for i in 0..<n { p[i] = i }
      words(2 * n) { words in
        for i in stride(from: n - 1, to: 0, by: -1) {
          let word = UInt64(words[2 * i]) << 32 | UInt64(words[2 * i + 1])
          let j = Int(word.multipliedFullWidth(by: UInt64(i + 1)).high)
          (p[i], p[j]) = (p[j], p[i])
        }
      }
      return try out.cast(to: dtype)
    }
  }

  private static func words(_ n: Int, _ body: (UnsafePointer<UInt32>) -> Void) {
    let context = TensorContext.current
    let start = context.random.take(n)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Swift.max(1, n)) { buffer in
      guard let base = buffer.baseAddress else { return }
      nbk_philox(context.random.seed, 0, start, n, base)
      body(base)
    }
  }

  /// For each number whether it was drawn, with probability `keep`.
  static func mask(_ dims: Dims, keep: Double) throws(TensorError) -> Tensor {
    let out = try empty(dims, .bool)
    let p = out.pointer(UInt8.self)
    let threshold = UInt64((keep * 4294967296).rounded())
    words(out.count) { words in
      for i in 0..<out.count { p[i] = UInt64(words[i]) < threshold ? 1 : 0 }
    }
    return out
  }
}

/// Uniform in [0, 1), in the shape of `x`, and its dtype where that is a float.
public func randLike(_ x: Tensor, requiresGrad: Bool = false) -> Tensor {
  Tensor.uniform(x.shape, x.dtype.isFloating ? x.dtype : .float32, requiresGrad)
}

/// Normal numbers in the shape of `x`, and its dtype where that is a float.
public func randnLike(_ x: Tensor, requiresGrad: Bool = false) -> Tensor {
  Tensor.gaussian(0, 1, x.shape, x.dtype.isFloating ? x.dtype : .float32, requiresGrad)
}
