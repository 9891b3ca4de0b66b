// Numbers out of a tensor.

extension Tensor {
  /// The one number of a tensor with one element; truth values read as 0 and 1. Error: several elements, or none.
  public func item() -> Double {
    checkedValue(.nan) { () throws(TensorError) in
      guard count == 1 else { throw .notOneNumber(operation: "item", dims) }
      return element(0)
    }
  }

  /// All numbers in order, as a flat list; truth values read as 0 and 1.
  public var scalars: [Double] {
    checkedValue([]) { () throws(TensorError) in
      let x = try packed()
      return (0..<count).map { x.element($0) }
    }
  }

  /// Element `i` in memory order from the tensor's first. A NaN has no sign: processors give theirs different ones.
  @inline(__always)
  package func element(_ i: Int) -> Double {
    switch dtype {
    case .float32: Tensor.unsigned(Double(pointer(Float.self)[i]))
    case .float64: Tensor.unsigned(pointer(Double.self)[i])
    case .int64: Double(pointer(Int.self)[i])
    case .bool: pointer(UInt8.self)[i] == 0 ? 0 : 1
    }
  }

  @inline(__always)
  private static func unsigned(_ value: Double) -> Double { value.isNaN ? .nan : value }

  /// The numbers as they lie in memory, for drawing and writing: contiguous, `UInt8` for bool.
  package func withPackedBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
    let x = isContiguous ? self : contiguous()
    return withExtendedLifetime(x) {
      body(UnsafeRawBufferPointer(start: x.storage.base + x.offset * dtype.size, count: x.count * dtype.size))
    }
  }
}
