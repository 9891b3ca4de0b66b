import TensorKernels

extension Tensor {
  /// The largest number of each window of images `[n, channels, height, width]` (or without `n`); the stride is the
  /// window's size where left out; padding never wins. Gradient: g to the first largest of each window.
  /// Errors: a window larger than the padded image; more padding than half of the window.
  public func maxPool2d(_ size: Int, stride: Int? = nil, padding: Int = 0) -> Tensor {
    checked { () throws(TensorError) in
      if rank == 3 { return unsqueeze(0).maxPool2d(size, stride: stride, padding: padding).squeeze(0) }
      let windows = try poolWindows("maxPool2d", size, stride, padding)
      let x = try packed()
      let shape = windows.outputDims(windows.kernel.channels)
      let out = try Tensor.empty(shape, dtype)
      let places = try Tensor.empty(shape, .int64)
      if dtype == .float32 {
        var kernel = windows.kernel
        nbk_max_pool_f32(&kernel, x.pointer(Float.self), out.pointer(Float.self), places.pointer(Int64.self))
      } else if dtype == .int64 {
        windows.findLargest(x.pointer(Int.self), out.pointer(Int.self), places.pointer(Int.self))
      } else {
        windows.findLargest(x.pointer(Double.self), out.pointer(Double.self), places.pointer(Int.self))
      }
      if let tape = Tape(self) {
        let node = tape.record("MaxPool2DWithIndicesBackward0", out) { node, g throws(TensorError) in
          Gradients(try g.unpooled(node.saved(0), windows).constant(in: try node.saved(1)))
        }
        node.connect(self)
        node.save(places)
        node.save(self)
      }
      return out
    }
  }

  private func poolWindows(_ operation: String, _ size: Int, _ stride: Int?, _ padding: Int) throws(TensorError)
    -> Windows
  {
    if dtype == .bool { throw .dtype(operation: operation, dtype, wanted: "a float or .int64") }
    guard padding <= size / 2 else {
      throw .argument(operation: operation, explanation: "padding \(padding) is more than half of the window \(size)")
    }
    return try Windows(
      operation, self, window: (size, size), stride: (stride ?? size, stride ?? size), padding: (padding, padding))
  }

  /// Zeros in the images' shape with each number added where its window's largest stood. Gradient: picked there.
  private func unpooled(_ places: Tensor, _ windows: Windows) throws(TensorError) -> Tensor {
    let g = try packed()
    let out = try Tensor.windowTarget(windows.inputDims, dtype)
    let (planeIn, planeOut) = windows.planeSizes
    if dtype == .float32 {
      var kernel = windows.kernel
      nbk_max_pool_gradient_f32(&kernel, g.pointer(Float.self), places.pointer(Int64.self), out.pointer(Float.self))
    } else {
      let (p, at, r) = (g.pointer(Double.self), places.pointer(Int.self), out.pointer(Double.self))
      for i in 0..<g.count { r[i / planeOut * planeIn + at[i]] += p[i] }
    }
    if let tape = Tape(self) {
      let planes = windows.planes
      let shape = dims
      let node = tape.record("MaxPool2DWithIndicesBackwardBackward0", out) { node, u throws(TensorError) in
        let index = try node.saved(0).reshape(planes, planeOut)
        return Gradients(u.reshape(planes, planeIn).gather(axis: 1, index: index).reshaped(to: shape))
      }
      node.connect(self)
      node.save(places)
    }
    return out
  }

  /// The mean of each window of images `[n, channels, height, width]` (or without `n`), padding counted as 0; the stride
  /// is the window's size where left out. Whole numbers stay whole: their mean is cut off towards 0, as PyTorch's.
  /// Gradient: g shared equally in each window. Errors: a window larger than the padded image; more padding than half of the window.
  public func avgPool2d(_ size: Int, stride: Int? = nil, padding: Int = 0) -> Tensor {
    checked { () throws(TensorError) in
      if rank == 3 { return unsqueeze(0).avgPool2d(size, stride: stride, padding: padding).squeeze(0) }
      return try averaged(poolWindows("avgPool2d", size, stride, padding))
    }
  }

  private func averaged(_ windows: Windows) throws(TensorError) -> Tensor {
    let x = try packed()
    let out = try Tensor.windowTarget(windows.outputDims(windows.kernel.channels), dtype)
    if dtype == .float32 {
      var kernel = windows.kernel
      nbk_avg_pool_f32(&kernel, x.pointer(Float.self), out.pointer(Float.self))
    } else if dtype == .int64 {
      let (p, r) = (x.pointer(Int.self), out.pointer(Int.self))
      let (planeIn, planeOut) = windows.planeSizes
      for plane in 0..<windows.planes {
        windows.forEachPair { _, input, output in r[plane * planeOut + output] &+= p[plane * planeIn + input] }
      }
      for i in 0..<out.count { r[i] /= Int(windows.area) }
    } else {
      let (p, r) = (x.pointer(Double.self), out.pointer(Double.self))
      let (planeIn, planeOut) = windows.planeSizes
      for plane in 0..<windows.planes {
        windows.forEachPair { _, input, output in r[plane * planeOut + output] += p[plane * planeIn + input] }
      }
      for i in 0..<out.count { r[i] /= windows.area }
    }
    if let tape = Tape(self) {
      let node = tape.record("AvgPool2DBackward0", out) { node, g throws(TensorError) in
        Gradients(try g.sharedOut(windows).constant(in: try node.saved(0)))
      }
      node.connect(self)
      node.save(self)
    }
    return out
  }

  /// The gradient of the mean: each number shared equally in its window.
  private func sharedOut(_ windows: Windows) throws(TensorError) -> Tensor {
    let g = try packed()
    let out = try Tensor.windowTarget(windows.inputDims, dtype)
    if dtype == .float32 {
      var kernel = windows.kernel
      nbk_avg_pool_gradient_f32(&kernel, g.pointer(Float.self), out.pointer(Float.self))
    } else {
      let (p, r) = (g.pointer(Double.self), out.pointer(Double.self))
      let (planeIn, planeOut) = windows.planeSizes
      for plane in 0..<windows.planes {
        windows.forEachPair { _, input, output in
          r[plane * planeIn + input] += p[plane * planeOut + output] / windows.area
        }
      }
    }
    if let tape = Tape(self) {
      tape.record("AvgPool2DBackwardBackward0", out) { _, u throws(TensorError) in Gradients(try u.averaged(windows)) }
        .connect(self)
    }
    return out
  }
}

extension Windows {
  fileprivate var planes: Int { kernel.batch * kernel.channels }
  /// Numbers in one plane of the images and of the output.
  fileprivate var planeSizes: (Int, Int) { (kernel.height * kernel.width, kernel.out_height * kernel.out_width) }
  /// Writes the largest number of each window, and where in its plane the first such one stands. NaN counts as largest.
  fileprivate func findLargest<Element: Comparable>(
    _ x: UnsafePointer<Element>, _ out: UnsafeMutablePointer<Element>, _ places: UnsafeMutablePointer<Int>
  ) {
    let (planeIn, planeOut) = planeSizes
    for plane in 0..<planes {
      let (from, to) = (plane * planeIn, plane * planeOut)
      for i in 0..<planeOut { places[to + i] = -1 }
      forEachPair { _, input, output in
        let (value, place) = (x[from + input], to + output)
        // Only NaN differs from itself.
        if places[place] < 0 || value > out[place] || (value != value && out[place] == out[place]) {
          out[place] = value
          places[place] = input
        }
      }
    }
  }
  fileprivate var area: Double { Double(kernel.window_height * kernel.window_width) }
}

/// See ``Tensor/maxPool2d(_:stride:padding:)``.
public func maxPool2d(_ x: Tensor, _ size: Int, stride: Int? = nil, padding: Int = 0) -> Tensor {
  x.maxPool2d(size, stride: stride, padding: padding)
}

/// See ``Tensor/avgPool2d(_:stride:padding:)``.
public func avgPool2d(_ x: Tensor, _ size: Int, stride: Int? = nil, padding: Int = 0) -> Tensor {
  x.avgPool2d(size, stride: stride, padding: padding)
}
