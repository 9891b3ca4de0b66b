import TensorCore

extension Library {
  static let tensorViewsGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func contiguous() -> Tensor",
        NativeFunction { (it: Tensor) in it.contiguous() })
      Row(
        "func clone() -> Tensor",
        NativeFunction { (it: Tensor) in it.clone() })
      Row(
        "func to(_ dtype: DType) -> Tensor",
        NativeFunction { (it: Tensor, dtype: DType) in it.to(dtype) })
      Row(
        "func reshape(_ shape: Int...) -> Tensor",
        NativeFunction { (it: Tensor, shape: [Int]) in it.reshape(shape) })
      Row(
        "func reshape(_ shape: [Int]) -> Tensor",
        NativeFunction { (it: Tensor, shape: [Int]) in it.reshape(shape) })
      Row(
        "func view(_ shape: Int...) -> Tensor",
        NativeFunction { (it: Tensor, shape: [Int]) in it.view(shape) })
      Row(
        "func view(_ shape: [Int]) -> Tensor",
        NativeFunction { (it: Tensor, shape: [Int]) in it.view(shape) })
      Row(
        "func flatten(startAxis: Int = 0, endAxis: Int = -1) -> Tensor",
        NativeFunction { (it: Tensor, startAxis: Int, endAxis: Int) in
          it.flatten(startAxis: startAxis, endAxis: endAxis)
        })
      Row(
        "var T: Tensor { get }",
        NativeFunction { (it: Tensor) in it.T })
      Row(
        "func transpose(_ axis1: Int, _ axis2: Int) -> Tensor",
        NativeFunction { (it: Tensor, axis1: Int, axis2: Int) in it.transpose(axis1, axis2) })
      Row(
        "func permute(_ axes: Int...) -> Tensor",
        NativeFunction { (it: Tensor, axes: [Int]) in it.permute(axes) })
      Row(
        "func permute(_ axes: [Int]) -> Tensor",
        NativeFunction { (it: Tensor, axes: [Int]) in it.permute(axes) })
      Row(
        "func squeeze() -> Tensor",
        NativeFunction { (it: Tensor) in it.squeeze() })
      Row(
        "func squeeze(_ axis: Int) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int) in it.squeeze(axis) })
      Row(
        "func unsqueeze(_ axis: Int) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int) in it.unsqueeze(axis) })
      Row(
        "func expand(_ shape: Int...) -> Tensor",
        NativeFunction { (it: Tensor, shape: [Int]) in it.expand(shape) })
      Row(
        "func expand(_ shape: [Int]) -> Tensor",
        NativeFunction { (it: Tensor, shape: [Int]) in it.expand(shape) })
    }
  ]
}
