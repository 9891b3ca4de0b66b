import TensorCore

extension Library {
  static let tensorSoftmaxGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func softmax(axis: Int) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int) in it.softmax(axis: axis) })
      Row(
        "func logSoftmax(axis: Int) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int) in it.logSoftmax(axis: axis) })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func softmax(_ x: Tensor, axis: Int) -> Tensor",
        NativeFunction { (x: Tensor, axis: Int) in TensorCore.softmax(x, axis: axis) })
      Row(
        "func logSoftmax(_ x: Tensor, axis: Int) -> Tensor",
        NativeFunction { (x: Tensor, axis: Int) in TensorCore.logSoftmax(x, axis: axis) })
      Row(
        "func logsumexp(_ x: Tensor, axis: Int, keepDims: Bool = false) -> Tensor",
        NativeFunction { (x: Tensor, axis: Int, keepDims: Bool) in
          TensorCore.logsumexp(x, axis: axis, keepDims: keepDims)
        })
      Row(
        "func norm(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.norm(x) })
    },
  ]
}
