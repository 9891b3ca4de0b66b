import TensorKernels

/// The geometry of windows that slide over images `[n, channels, height, width]`.
struct Windows {
  let kernel: nbk_windows

  init(
    _ operation: String, _ input: Tensor, window: (Int, Int), stride: (Int, Int), padding: (Int, Int)
  ) throws(TensorError) {
    guard input.rank == 4 else {
      throw .rankWanted(operation: operation, wanted: "[n, channels, height, width]", shape: input.dims)
    }
    guard window.0 > 0, window.1 > 0 else {
      throw .argument(
        operation: operation, explanation: "a window of \([window.0, window.1]); its sizes are at least 1")
    }
    guard stride.0 > 0, stride.1 > 0 else {
      throw .argument(
        operation: operation, explanation: "a stride of \(Swift.min(stride.0, stride.1)); it is at least 1")
    }
    guard padding.0 >= 0, padding.1 >= 0 else {
      throw .argument(
        operation: operation, explanation: "a padding of \(Swift.min(padding.0, padding.1)); it can't be negative")
    }
    let (height, width) = (input.dims[2], input.dims[3])
    let (down, right) = (height + 2 * padding.0 - window.0, width + 2 * padding.1 - window.1)
    guard down >= 0, right >= 0 else {
      throw .windowTooLarge(
        operation: operation, input: input.dims, window: [window.0, window.1], padding: [padding.0, padding.1])
    }
    kernel = nbk_windows(
      batch: input.dims[0], channels: input.dims[1], height: height, width: width, window_height: window.0,
      window_width: window.1, stride_height: stride.0, stride_width: stride.1, padding_height: padding.0,
      padding_width: padding.1, out_height: down / stride.0 + 1, out_width: right / stride.1 + 1)
  }

  var inputDims: Dims { Dims([kernel.batch, kernel.channels, kernel.height, kernel.width]) }
  func outputDims(_ channels: Int) -> Dims { Dims([kernel.batch, channels, kernel.out_height, kernel.out_width]) }

  /// Calls `body` for each pair of a number in a window and the window's own number, of one plane, in ascending order:
  /// place in the window (u, v), place of the number in the plane, place of the window in the output plane.
  @inline(__always)
  func forEachPair(_ body: (_ tap: Int, _ input: Int, _ output: Int) -> Void) {
    let k = kernel
    for u in 0..<k.window_height {
      for v in 0..<k.window_width {
        for y in 0..<k.out_height {
          let row = y * k.stride_height + u - k.padding_height
          guard row >= 0, row < k.height else { continue }
          for x in 0..<k.out_width {
            let column = x * k.stride_width + v - k.padding_width
            guard column >= 0, column < k.width else { continue }
            body(u * k.window_width + v, row * k.width + column, y * k.out_width + x)
          }
        }
      }
    }
  }
}

extension Tensor {
  /// Where an operation over windows puts its result: the kernels of float32 overwrite it, the loops over float64 add to
  /// zeros.
  static func windowTarget(_ dims: Dims, _ dtype: DType) throws(TensorError) -> Tensor {
    dtype == .float32 ? try empty(dims, dtype) : try filled(dims, .int(0), dtype)
  }
}
