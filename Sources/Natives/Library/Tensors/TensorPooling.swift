import TensorCore

extension Library {
  static let tensorPoolingGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func maxPool2d(_ size: Int, stride: Int? = nil, padding: Int = 0) -> Tensor",
        NativeFunction { (it: Tensor, size: Int, stride: Int?, padding: Int) in
          it.maxPool2d(size, stride: stride, padding: padding)
        })
      Row(
        "func avgPool2d(_ size: Int, stride: Int? = nil, padding: Int = 0) -> Tensor",
        NativeFunction { (it: Tensor, size: Int, stride: Int?, padding: Int) in
          it.avgPool2d(size, stride: stride, padding: padding)
        })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func maxPool2d(_ x: Tensor, _ size: Int, stride: Int? = nil, padding: Int = 0) -> Tensor",
        NativeFunction { (x: Tensor, size: Int, stride: Int?, padding: Int) in
          TensorCore.maxPool2d(x, size, stride: stride, padding: padding)
        })
      Row(
        "func avgPool2d(_ x: Tensor, _ size: Int, stride: Int? = nil, padding: Int = 0) -> Tensor",
        NativeFunction { (x: Tensor, size: Int, stride: Int?, padding: Int) in
          TensorCore.avgPool2d(x, size, stride: stride, padding: padding)
        })
    },
  ]
}
