import TensorKernels

/// The kernels of one floating-point type, so that an operation is written once for both.
protocol FloatKernels: BinaryFloatingPoint {
  static var dtype: DType { get }
  static func unary(_ operation: nbk_unary, _ n: Int, _ x: UnsafePointer<Self>, _ out: UnsafeMutablePointer<Self>)
  static func gradient(
    _ rule: nbk_gradient, _ n: Int, _ saved: UnsafePointer<Self>, _ g: UnsafePointer<Self>, _ gStep: Int,
    _ out: UnsafeMutablePointer<Self>)
  static func binary(
    _ operation: nbk_binary, _ n: Int, _ a: UnsafePointer<Self>, _ aStep: Int, _ b: UnsafePointer<Self>, _ bStep: Int,
    _ out: UnsafeMutablePointer<Self>)
  static func binaryRows(
    _ operation: nbk_binary, _ rows: Int, _ columns: Int, _ a: UnsafePointer<Self>, _ aRow: Int, _ aStep: Int,
    _ b: UnsafePointer<Self>, _ bRow: Int, _ bStep: Int, _ out: UnsafeMutablePointer<Self>)
  static func compare(
    _ operation: nbk_comparison, _ n: Int, _ a: UnsafePointer<Self>, _ aStep: Int, _ b: UnsafePointer<Self>,
    _ bStep: Int, _ out: UnsafeMutablePointer<UInt8>)
  static func select(
    _ n: Int, _ mask: UnsafePointer<UInt8>, _ a: UnsafePointer<Self>, _ aStep: Int, _ b: UnsafePointer<Self>,
    _ bStep: Int, _ out: UnsafeMutablePointer<Self>)
  static func clamp(_ n: Int, _ x: UnsafePointer<Self>, _ low: Self, _ high: Self, _ out: UnsafeMutablePointer<Self>)
  static func axpy(_ n: Int, _ scale: Self, _ x: UnsafePointer<Self>, _ y: UnsafeMutablePointer<Self>)
  static func reduce(
    _ operation: nbk_reduction, _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Self>,
    _ out: UnsafeMutablePointer<Self>)
  static func squaredDeviation(
    _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Self>, _ mean: UnsafePointer<Self>,
    _ out: UnsafeMutablePointer<Self>)
  static func argExtreme(
    largest: Bool, _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Self>, _ out: UnsafeMutablePointer<Int64>)
  static func dot(_ n: Int, _ a: UnsafePointer<Self>, _ b: UnsafePointer<Self>) -> Self
  static func cumsum(
    _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Self>, _ out: UnsafeMutablePointer<Self>)
  static func softmax(
    _ logarithm: Bool, _ shape: SoftmaxShape, _ x: UnsafePointer<Self>, _ out: UnsafeMutablePointer<Self>)
  static func softmaxGradient(
    _ logarithm: Bool, _ shape: SoftmaxShape, _ y: UnsafePointer<Self>, _ g: UnsafePointer<Self>,
    _ out: UnsafeMutablePointer<Self>)
  static func logSumExp(_ rows: Int, _ columns: Int, _ x: UnsafePointer<Self>, _ out: UnsafeMutablePointer<Self>)
  static func scatterAddRows(
    _ n: Int, _ columns: Int, _ x: UnsafePointer<Self>, _ indices: UnsafePointer<Int64>,
    _ out: UnsafeMutablePointer<Self>)
  static func product(
    _ batch: Int, _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<Self>, _ aSteps: (Int, Int, Int),
    _ b: UnsafePointer<Self>, _ bSteps: (Int, Int, Int), _ c: UnsafeMutablePointer<Self>)
  static func uniform(
    _ key: UInt64, _ stream: UInt64, _ position: UInt64, _ n: Int, _ out: UnsafeMutablePointer<Self>)
  static func normal(
    _ key: UInt64, _ stream: UInt64, _ position: UInt64, _ n: Int, _ mean: Double, _ std: Double,
    _ out: UnsafeMutablePointer<Self>)
}

extension Float: FloatKernels {
  static var dtype: DType { .float32 }

  static func unary(_ operation: nbk_unary, _ n: Int, _ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>) {
    nbk_unary_f32(operation, n, x, out)
  }
  static func gradient(
    _ rule: nbk_gradient, _ n: Int, _ saved: UnsafePointer<Float>, _ g: UnsafePointer<Float>, _ gStep: Int,
    _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_gradient_f32(rule, n, saved, g, gStep, out)
  }
  static func binary(
    _ operation: nbk_binary, _ n: Int, _ a: UnsafePointer<Float>, _ aStep: Int, _ b: UnsafePointer<Float>, _ bStep: Int,
    _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_binary_f32(operation, n, a, aStep, b, bStep, out)
  }
  static func binaryRows(
    _ operation: nbk_binary, _ rows: Int, _ columns: Int, _ a: UnsafePointer<Float>, _ aRow: Int, _ aStep: Int,
    _ b: UnsafePointer<Float>, _ bRow: Int, _ bStep: Int, _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_binary_rows_f32(operation, rows, columns, a, aRow, aStep, b, bRow, bStep, out)
  }
  static func compare(
    _ operation: nbk_comparison, _ n: Int, _ a: UnsafePointer<Float>, _ aStep: Int, _ b: UnsafePointer<Float>,
    _ bStep: Int, _ out: UnsafeMutablePointer<UInt8>
  ) {
    nbk_compare_f32(operation, n, a, aStep, b, bStep, out)
  }
  static func select(
    _ n: Int, _ mask: UnsafePointer<UInt8>, _ a: UnsafePointer<Float>, _ aStep: Int, _ b: UnsafePointer<Float>,
    _ bStep: Int, _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_where_f32(n, mask, a, aStep, b, bStep, out)
  }
  static func clamp(
    _ n: Int, _ x: UnsafePointer<Float>, _ low: Float, _ high: Float, _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_clamp_f32(n, x, low, high, out)
  }
  static func axpy(_ n: Int, _ scale: Float, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>) {
    nbk_axpy_f32(n, scale, x, y)
  }
  static func reduce(
    _ operation: nbk_reduction, _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Float>,
    _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_reduce_f32(operation, outer, n, inner, x, out)
  }
  static func squaredDeviation(
    _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Float>, _ mean: UnsafePointer<Float>,
    _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_squared_deviation_f32(outer, n, inner, x, mean, out)
  }
  static func argExtreme(
    largest: Bool, _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Int64>
  ) {
    if largest {
      nbk_argmax_f32(outer, n, inner, x, out)
    } else {
      nbk_argmin_f32(outer, n, inner, x, out)
    }
  }
  static func dot(_ n: Int, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>) -> Float {
    nbk_dot_f32(n, a, b)
  }
  static func cumsum(
    _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_cumsum_f32(outer, n, inner, x, out)
  }
  static func softmax(
    _ logarithm: Bool, _ shape: SoftmaxShape, _ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>
  ) {
    if shape.inner != 1 {
      nbk_softmax_columns_f32(logarithm, shape.outer, shape.count, shape.inner, x, out)
    } else if logarithm {
      nbk_log_softmax_f32(shape.outer, shape.count, x, out)
    } else {
      nbk_softmax_f32(shape.outer, shape.count, x, out)
    }
  }
  static func softmaxGradient(
    _ logarithm: Bool, _ shape: SoftmaxShape, _ y: UnsafePointer<Float>, _ g: UnsafePointer<Float>,
    _ out: UnsafeMutablePointer<Float>
  ) {
    if shape.inner != 1 {
      nbk_softmax_gradient_columns_f32(logarithm, shape.outer, shape.count, shape.inner, y, g, out)
    } else if logarithm {
      nbk_log_softmax_gradient_f32(shape.outer, shape.count, y, g, out)
    } else {
      nbk_softmax_gradient_f32(shape.outer, shape.count, y, g, out)
    }
  }
  static func logSumExp(_ rows: Int, _ columns: Int, _ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>) {
    nbk_log_sum_exp_f32(rows, columns, x, out)
  }
  static func scatterAddRows(
    _ n: Int, _ columns: Int, _ x: UnsafePointer<Float>, _ indices: UnsafePointer<Int64>,
    _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_scatter_add_rows_f32(n, columns, x, indices, out)
  }
  static func product(
    _ batch: Int, _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<Float>, _ aSteps: (Int, Int, Int),
    _ b: UnsafePointer<Float>, _ bSteps: (Int, Int, Int), _ c: UnsafeMutablePointer<Float>
  ) {
    nbk_gemm_batch_f32(
      batch, m, n, k, a, aSteps.0, aSteps.1, aSteps.2, b, bSteps.0, bSteps.1, bSteps.2, c, m * n, n, false)
  }
  static func uniform(
    _ key: UInt64, _ stream: UInt64, _ position: UInt64, _ n: Int, _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_uniform_f32(key, stream, position, n, out)
  }
  static func normal(
    _ key: UInt64, _ stream: UInt64, _ position: UInt64, _ n: Int, _ mean: Double, _ std: Double,
    _ out: UnsafeMutablePointer<Float>
  ) {
    nbk_normal_f32(key, stream, position, n, Float(mean), Float(std), out)
  }
}

extension Double: FloatKernels {
  static var dtype: DType { .float64 }

  static func unary(_ operation: nbk_unary, _ n: Int, _ x: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>) {
    nbk_unary_f64(operation, n, x, out)
  }
  static func gradient(
    _ rule: nbk_gradient, _ n: Int, _ saved: UnsafePointer<Double>, _ g: UnsafePointer<Double>, _ gStep: Int,
    _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_gradient_f64(rule, n, saved, g, gStep, out)
  }
  static func binary(
    _ operation: nbk_binary, _ n: Int, _ a: UnsafePointer<Double>, _ aStep: Int, _ b: UnsafePointer<Double>,
    _ bStep: Int,
    _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_binary_f64(operation, n, a, aStep, b, bStep, out)
  }
  static func binaryRows(
    _ operation: nbk_binary, _ rows: Int, _ columns: Int, _ a: UnsafePointer<Double>, _ aRow: Int, _ aStep: Int,
    _ b: UnsafePointer<Double>, _ bRow: Int, _ bStep: Int, _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_binary_rows_f64(operation, rows, columns, a, aRow, aStep, b, bRow, bStep, out)
  }
  static func compare(
    _ operation: nbk_comparison, _ n: Int, _ a: UnsafePointer<Double>, _ aStep: Int, _ b: UnsafePointer<Double>,
    _ bStep: Int, _ out: UnsafeMutablePointer<UInt8>
  ) {
    nbk_compare_f64(operation, n, a, aStep, b, bStep, out)
  }
  static func select(
    _ n: Int, _ mask: UnsafePointer<UInt8>, _ a: UnsafePointer<Double>, _ aStep: Int, _ b: UnsafePointer<Double>,
    _ bStep: Int, _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_where_f64(n, mask, a, aStep, b, bStep, out)
  }
  static func clamp(
    _ n: Int, _ x: UnsafePointer<Double>, _ low: Double, _ high: Double, _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_clamp_f64(n, x, low, high, out)
  }
  static func axpy(_ n: Int, _ scale: Double, _ x: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Double>) {
    nbk_axpy_f64(n, scale, x, y)
  }
  static func reduce(
    _ operation: nbk_reduction, _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Double>,
    _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_reduce_f64(operation, outer, n, inner, x, out)
  }
  static func squaredDeviation(
    _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Double>, _ mean: UnsafePointer<Double>,
    _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_squared_deviation_f64(outer, n, inner, x, mean, out)
  }
  static func argExtreme(
    largest: Bool, _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Int64>
  ) {
    if largest {
      nbk_argmax_f64(outer, n, inner, x, out)
    } else {
      nbk_argmin_f64(outer, n, inner, x, out)
    }
  }
  static func dot(_ n: Int, _ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>) -> Double {
    nbk_dot_f64(n, a, b)
  }
  static func cumsum(
    _ outer: Int, _ n: Int, _ inner: Int, _ x: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_cumsum_f64(outer, n, inner, x, out)
  }
  static func softmax(
    _ logarithm: Bool, _ shape: SoftmaxShape, _ x: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>
  ) {
    if shape.inner != 1 {
      nbk_softmax_columns_f64(logarithm, shape.outer, shape.count, shape.inner, x, out)
    } else if logarithm {
      nbk_log_softmax_f64(shape.outer, shape.count, x, out)
    } else {
      nbk_softmax_f64(shape.outer, shape.count, x, out)
    }
  }
  static func softmaxGradient(
    _ logarithm: Bool, _ shape: SoftmaxShape, _ y: UnsafePointer<Double>, _ g: UnsafePointer<Double>,
    _ out: UnsafeMutablePointer<Double>
  ) {
    if shape.inner != 1 {
      nbk_softmax_gradient_columns_f64(logarithm, shape.outer, shape.count, shape.inner, y, g, out)
    } else if logarithm {
      nbk_log_softmax_gradient_f64(shape.outer, shape.count, y, g, out)
    } else {
      nbk_softmax_gradient_f64(shape.outer, shape.count, y, g, out)
    }
  }
  static func logSumExp(_ rows: Int, _ columns: Int, _ x: UnsafePointer<Double>, _ out: UnsafeMutablePointer<Double>) {
    nbk_log_sum_exp_f64(rows, columns, x, out)
  }
  static func scatterAddRows(
    _ n: Int, _ columns: Int, _ x: UnsafePointer<Double>, _ indices: UnsafePointer<Int64>,
    _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_scatter_add_rows_f64(n, columns, x, indices, out)
  }
  static func product(
    _ batch: Int, _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<Double>, _ aSteps: (Int, Int, Int),
    _ b: UnsafePointer<Double>, _ bSteps: (Int, Int, Int), _ c: UnsafeMutablePointer<Double>
  ) {
    nbk_gemm_batch_f64(
      batch, m, n, k, a, aSteps.0, aSteps.1, aSteps.2, b, bSteps.0, bSteps.1, bSteps.2, c, m * n, n, false)
  }
  static func uniform(
    _ key: UInt64, _ stream: UInt64, _ position: UInt64, _ n: Int, _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_uniform_f64(key, stream, position, n, out)
  }
  static func normal(
    _ key: UInt64, _ stream: UInt64, _ position: UInt64, _ n: Int, _ mean: Double, _ std: Double,
    _ out: UnsafeMutablePointer<Double>
  ) {
    nbk_normal_f64(key, stream, position, n, mean, std, out)
  }
}
