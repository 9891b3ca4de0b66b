import TensorCore

extension Library {
  static let tensorReductionsGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func sum() -> Tensor",
        NativeFunction { (it: Tensor) in it.sum() })
      Row(
        "func sum(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.sum(axis: axis, keepDims: keepDims) })
      Row(
        "func sum(axis: [Int], keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], keepDims: Bool) in it.sum(axis: axis, keepDims: keepDims) })
      Row(
        "func mean() -> Tensor",
        NativeFunction { (it: Tensor) in it.mean() })
      Row(
        "func mean(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.mean(axis: axis, keepDims: keepDims) })
      Row(
        "func mean(axis: [Int], keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], keepDims: Bool) in it.mean(axis: axis, keepDims: keepDims) })
      Row(
        "func max() -> Tensor",
        NativeFunction { (it: Tensor) in it.max() })
      Row(
        "func max(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.max(axis: axis, keepDims: keepDims) })
      Row(
        "func max(axis: [Int], keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], keepDims: Bool) in it.max(axis: axis, keepDims: keepDims) })
      Row(
        "func min() -> Tensor",
        NativeFunction { (it: Tensor) in it.min() })
      Row(
        "func min(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.min(axis: axis, keepDims: keepDims) })
      Row(
        "func min(axis: [Int], keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], keepDims: Bool) in it.min(axis: axis, keepDims: keepDims) })
      Row(
        "func prod() -> Tensor",
        NativeFunction { (it: Tensor) in it.prod() })
      Row(
        "func prod(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.prod(axis: axis, keepDims: keepDims) })
      Row(
        "func prod(axis: [Int], keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], keepDims: Bool) in it.prod(axis: axis, keepDims: keepDims) })
      Row(
        "func std(unbiased: Bool = true) -> Tensor",
        NativeFunction { (it: Tensor, unbiased: Bool) in it.std(unbiased: unbiased) })
      Row(
        "func std(axis: Int, unbiased: Bool = true, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, unbiased: Bool, keepDims: Bool) in
          it.std(axis: axis, unbiased: unbiased, keepDims: keepDims)
        })
      Row(
        "func std(axis: [Int], unbiased: Bool = true, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], unbiased: Bool, keepDims: Bool) in
          it.std(axis: axis, unbiased: unbiased, keepDims: keepDims)
        })
      Row(
        "func variance(unbiased: Bool = true) -> Tensor",
        NativeFunction { (it: Tensor, unbiased: Bool) in it.variance(unbiased: unbiased) })
      Row(
        "func variance(axis: Int, unbiased: Bool = true, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, unbiased: Bool, keepDims: Bool) in
          it.variance(axis: axis, unbiased: unbiased, keepDims: keepDims)
        })
      Row(
        "func variance(axis: [Int], unbiased: Bool = true, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], unbiased: Bool, keepDims: Bool) in
          it.variance(axis: axis, unbiased: unbiased, keepDims: keepDims)
        })
      Row(
        "func norm() -> Tensor",
        NativeFunction { (it: Tensor) in it.norm() })
      Row(
        "func norm(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.norm(axis: axis, keepDims: keepDims) })
      Row(
        "func norm(axis: [Int], keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], keepDims: Bool) in it.norm(axis: axis, keepDims: keepDims) })
      Row(
        "func all() -> Tensor",
        NativeFunction { (it: Tensor) in it.all() })
      Row(
        "func all(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.all(axis: axis, keepDims: keepDims) })
      Row(
        "func all(axis: [Int], keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], keepDims: Bool) in it.all(axis: axis, keepDims: keepDims) })
      Row(
        "func any() -> Tensor",
        NativeFunction { (it: Tensor) in it.any() })
      Row(
        "func any(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.any(axis: axis, keepDims: keepDims) })
      Row(
        "func any(axis: [Int], keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], keepDims: Bool) in it.any(axis: axis, keepDims: keepDims) })
      Row(
        "func logsumexp() -> Tensor",
        NativeFunction { (it: Tensor) in it.logsumexp() })
      Row(
        "func logsumexp(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.logsumexp(axis: axis, keepDims: keepDims) })
      Row(
        "func logsumexp(axis: [Int], keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int], keepDims: Bool) in it.logsumexp(axis: axis, keepDims: keepDims) })
    }
  ]
}
