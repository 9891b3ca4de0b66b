import TensorCore

extension Library {
  static let tensorMatrixProductGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func matmul(_ other: Tensor) -> Tensor",
        NativeFunction { (it: Tensor, other: Tensor) in it.matmul(other) })
      Row(
        "func dot(_ other: Tensor) -> Tensor",
        NativeFunction { (it: Tensor, other: Tensor) in it.dot(other) })
      Row(
        "func outer(_ other: Tensor) -> Tensor",
        NativeFunction { (it: Tensor, other: Tensor) in it.outer(other) })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func matmul(_ a: Tensor, _ b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in TensorCore.matmul(a, b) })
      Row(
        "func dot(_ a: Tensor, _ b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in TensorCore.dot(a, b) })
      Row(
        "func outer(_ a: Tensor, _ b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in TensorCore.outer(a, b) })
    },
  ]
}
