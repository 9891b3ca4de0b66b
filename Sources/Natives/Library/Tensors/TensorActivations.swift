import TensorCore

extension Library {
  static let tensorActivationsGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func sigmoid() -> Tensor",
        NativeFunction { (it: Tensor) in it.sigmoid() })
      Row(
        "func tanh() -> Tensor",
        NativeFunction { (it: Tensor) in it.tanh() })
      Row(
        "func relu() -> Tensor",
        NativeFunction { (it: Tensor) in it.relu() })
      Row(
        "func leakyRelu(_ slope: Double = 0.01) -> Tensor",
        NativeFunction { (it: Tensor, slope: Double) in it.leakyRelu(slope) })
      Row(
        "func prelu(_ slope: Tensor) -> Tensor",
        NativeFunction { (it: Tensor, slope: Tensor) in it.prelu(slope) })
      Row(
        "func prelu(_ slope: Double) -> Tensor",
        NativeFunction { (it: Tensor, slope: Double) in it.prelu(slope) })
      Row(
        "func prelu(_ slope: Int) -> Tensor",
        NativeFunction { (it: Tensor, slope: Int) in it.prelu(slope) })
      Row(
        "func prelu(_ slope: Float) -> Tensor",
        NativeFunction { (it: Tensor, slope: Float) in it.prelu(slope) })
      Row(
        "func elu(_ alpha: Double = 1) -> Tensor",
        NativeFunction { (it: Tensor, alpha: Double) in it.elu(alpha) })
      Row(
        "func gelu() -> Tensor",
        NativeFunction { (it: Tensor) in it.gelu() })
      Row(
        "func silu() -> Tensor",
        NativeFunction { (it: Tensor) in it.silu() })
      Row(
        "func softplus() -> Tensor",
        NativeFunction { (it: Tensor) in it.softplus() })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func prelu(_ x: Tensor, _ slope: Tensor) -> Tensor",
        NativeFunction { (x: Tensor, slope: Tensor) in TensorCore.prelu(x, slope) })
      Row(
        "func prelu(_ x: Tensor, _ slope: Double) -> Tensor",
        NativeFunction { (x: Tensor, slope: Double) in TensorCore.prelu(x, slope) })
      Row(
        "func prelu(_ x: Tensor, _ slope: Int) -> Tensor",
        NativeFunction { (x: Tensor, slope: Int) in TensorCore.prelu(x, slope) })
      Row(
        "func prelu(_ x: Tensor, _ slope: Float) -> Tensor",
        NativeFunction { (x: Tensor, slope: Float) in TensorCore.prelu(x, slope) })
      Row(
        "func leakyRelu(_ x: Tensor, _ slope: Double = 0.01) -> Tensor",
        NativeFunction { (x: Tensor, slope: Double) in TensorCore.leakyRelu(x, slope) })
      Row(
        "func elu(_ x: Tensor, _ alpha: Double = 1) -> Tensor",
        NativeFunction { (x: Tensor, alpha: Double) in TensorCore.elu(x, alpha) })
      Row(
        "func sigmoid(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.sigmoid(x) })
      Row(
        "func tanh(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.tanh(x) })
      Row(
        "func relu(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.relu(x) })
      Row(
        "func gelu(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.gelu(x) })
      Row(
        "func silu(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.silu(x) })
      Row(
        "func softplus(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.softplus(x) })
    },
  ]
}
