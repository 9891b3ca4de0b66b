import TensorCore

extension Library {
  static let tensorOrderingGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func argmax() -> Tensor",
        NativeFunction { (it: Tensor) in it.argmax() })
      Row(
        "func argmax(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.argmax(axis: axis, keepDims: keepDims) })
      Row(
        "func argmin() -> Tensor",
        NativeFunction { (it: Tensor) in it.argmin() })
      Row(
        "func argmin(axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, keepDims: Bool) in it.argmin(axis: axis, keepDims: keepDims) })
      Row(
        "func cumsum(axis: Int) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int) in it.cumsum(axis: axis) })
      Row(
        "func sort(axis: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor)",
        NativeFunction { (it: Tensor, axis: Int, descending: Bool) in
          let result = it.sort(axis: axis, descending: descending)
          return Several(result.values, result.indices)
        })
      Row(
        "func argsort(axis: Int = -1, descending: Bool = false) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, descending: Bool) in it.argsort(axis: axis, descending: descending) })
      Row(
        "func topk(_ k: Int, axis: Int = -1, largest: Bool = true) -> (values: Tensor, indices: Tensor)",
        NativeFunction { (it: Tensor, k: Int, axis: Int, largest: Bool) in
          let result = it.topk(k, axis: axis, largest: largest)
          return Several(result.values, result.indices)
        })
      Row(
        "func gather(axis: Int, index: Tensor) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, index: Tensor) in it.gather(axis: axis, index: index) })
      Row(
        "func scatterAdd(axis: Int, index: Tensor, source: Tensor) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int, index: Tensor, source: Tensor) in
          it.scatterAdd(axis: axis, index: index, source: source)
        })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func oneHot(_ labels: Tensor, _ classes: Int? = nil) -> Tensor",
        NativeFunction { (labels: Tensor, classes: Int?) in TensorCore.oneHot(labels, classes) })
      Row(
        "func gather(_ x: Tensor, axis: Int, index: Tensor) -> Tensor",
        NativeFunction { (x: Tensor, axis: Int, index: Tensor) in TensorCore.gather(x, axis: axis, index: index) })
      Row(
        "func scatterAdd(_ x: Tensor, axis: Int, index: Tensor, source: Tensor) -> Tensor",
        NativeFunction { (x: Tensor, axis: Int, index: Tensor, source: Tensor) in
          TensorCore.scatterAdd(x, axis: axis, index: index, source: source)
        })
    },
  ]
}
