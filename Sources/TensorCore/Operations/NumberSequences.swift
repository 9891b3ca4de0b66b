// The operators between tensors and numbers would leave `numbers.reduce(0, +)` two meanings, a number's and a tensor's.
// These decide for the number, since they say the types outright.

extension Sequence where Element == Double {
  /// The numbers combined into one, from the first on.
  public func reduce(
    _ initialResult: Double, _ nextPartialResult: (Double, Double) throws -> Double
  ) rethrows -> Double {
    var result = initialResult
    for element in self { result = try nextPartialResult(result, element) }
    return result
  }
}

extension Sequence where Element == Float {
  /// The numbers combined into one, from the first on.
  public func reduce(
    _ initialResult: Float, _ nextPartialResult: (Float, Float) throws -> Float
  ) rethrows -> Float {
    var result = initialResult
    for element in self { result = try nextPartialResult(result, element) }
    return result
  }
}
