import TensorCore

extension Library {
  static let tensorConvolutionGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        """
        func conv2d(_ weight: Tensor, bias: Tensor? = nil, stride: Int = 1, padding: Int = 0) -> Tensor
        """,
        NativeFunction { (it: Tensor, weight: Tensor, bias: Tensor?, stride: Int, padding: Int) in
          it.conv2d(weight, bias: bias, stride: stride, padding: padding)
        })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        """
        func conv2d(_ x: Tensor, _ weight: Tensor, bias: Tensor? = nil, stride: Int = 1, padding: Int = 0)
          -> Tensor
        """,
        NativeFunction { (x: Tensor, weight: Tensor, bias: Tensor?, stride: Int, padding: Int) in
          TensorCore.conv2d(x, weight, bias: bias, stride: stride, padding: padding)
        })
    },
  ]
}
