import TensorCore

/// What differs between a tensor and its counterpart in another session: its numbers, and its gradient.
enum TensorDifference {
  static func find(_ name: String, _ first: Tensor, _ second: Tensor) -> [StateDifference] {
    var found: [StateDifference] = []
    if let text = numbers(first, second) { found.append(StateDifference(name: name, kind: .value, first: text)) }
    switch (first.grad, second.grad) {
    case (nil, nil): break
    case (nil, _?): found.append(StateDifference(name: "\(name).grad", kind: .gradient, first: "nil → a gradient"))
    case (_?, nil): found.append(StateDifference(name: "\(name).grad", kind: .gradient, first: "a gradient → nil"))
    case (let a?, let b?):
      if let text = numbers(a, b) {
        found.append(
          StateDifference(name: "\(name).grad", kind: .gradient, first: text, factor: factor(a.scalars, b.scalars)))
      }
    }
    return found
  }

  /// The first index with other bits: `[0, 2]: 1 → 2`.
  private static func numbers(_ first: Tensor, _ second: Tensor) -> String? {
    if first.shape != second.shape { return "shape \(first.shape) → \(second.shape)" }
    if first.dtype != second.dtype { return "\(first.dtype) → \(second.dtype)" }
    let (a, b) = (first.scalars, second.scalars)
    guard let index = a.indices.first(where: { a[$0].bitPattern != b[$0].bitPattern }) else { return nil }
    let values = "\(text(a[index], first)) → \(text(b[index], first))"
    return first.shape.isEmpty ? values : "\(position(index, first.shape)): \(values)"
  }

  private static func text(_ value: Double, _ tensor: Tensor) -> String {
    tensor.dtype == .float32 ? WordText.number(Float(value)) : WordText.number(value)
  }

  private static func position(_ index: Int, _ shape: [Int]) -> String {
    var rest = index
    var position: [Int] = []
    for size in shape.reversed() {
      position.append(rest % size)
      rest /= size
    }
    return "[\(position.reversed().map(String.init).joined(separator: ", "))]"
  }

  /// The one factor by which all numbers grew; zeros must have stayed zeros.
  private static func factor(_ a: [Double], _ b: [Double]) -> Double? {
    var factor: Double?
    for (x, y) in zip(a, b) {
      if x == 0 {
        if y != 0 { return nil }
      } else if let known = factor {
        if y / x != known { return nil }
      } else {
        factor = y / x
      }
    }
    return factor.flatMap { $0.isFinite ? $0 : nil }
  }
}
