import TensorCore

extension Library {
  static let tensorElementwiseGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func exp() -> Tensor",
        NativeFunction { (it: Tensor) in it.exp() })
      Row(
        "func expm1() -> Tensor",
        NativeFunction { (it: Tensor) in it.expm1() })
      Row(
        "func log() -> Tensor",
        NativeFunction { (it: Tensor) in it.log() })
      Row(
        "func log1p() -> Tensor",
        NativeFunction { (it: Tensor) in it.log1p() })
      Row(
        "func sqrt() -> Tensor",
        NativeFunction { (it: Tensor) in it.sqrt() })
      Row(
        "func rsqrt() -> Tensor",
        NativeFunction { (it: Tensor) in it.rsqrt() })
      Row(
        "func abs() -> Tensor",
        NativeFunction { (it: Tensor) in it.abs() })
      Row(
        "func sign() -> Tensor",
        NativeFunction { (it: Tensor) in it.sign() })
      Row(
        "func floor() -> Tensor",
        NativeFunction { (it: Tensor) in it.floor() })
      Row(
        "func ceil() -> Tensor",
        NativeFunction { (it: Tensor) in it.ceil() })
      Row(
        "func round() -> Tensor",
        NativeFunction { (it: Tensor) in it.round() })
      Row(
        "func sin() -> Tensor",
        NativeFunction { (it: Tensor) in it.sin() })
      Row(
        "func cos() -> Tensor",
        NativeFunction { (it: Tensor) in it.cos() })
      Row(
        "func tan() -> Tensor",
        NativeFunction { (it: Tensor) in it.tan() })
      Row(
        "func erf() -> Tensor",
        NativeFunction { (it: Tensor) in it.erf() })
      Row(
        "func reciprocal() -> Tensor",
        NativeFunction { (it: Tensor) in it.reciprocal() })
      Row(
        "func square() -> Tensor",
        NativeFunction { (it: Tensor) in it.square() })
      Row(
        "func isNaN() -> Tensor",
        NativeFunction { (it: Tensor) in it.isNaN() })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func exp(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.exp(x) })
      Row(
        "func expm1(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.expm1(x) })
      Row(
        "func log(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.log(x) })
      Row(
        "func log1p(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.log1p(x) })
      Row(
        "func sqrt(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.sqrt(x) })
      Row(
        "func rsqrt(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.rsqrt(x) })
      Row(
        "func abs(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.abs(x) })
      Row(
        "func sign(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.sign(x) })
      Row(
        "func floor(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.floor(x) })
      Row(
        "func ceil(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.ceil(x) })
      Row(
        "func round(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.round(x) })
      Row(
        "func sin(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.sin(x) })
      Row(
        "func cos(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.cos(x) })
      Row(
        "func tan(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.tan(x) })
      Row(
        "func erf(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.erf(x) })
      Row(
        "func reciprocal(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.reciprocal(x) })
      Row(
        "func square(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.square(x) })
      Row(
        "func isNaN(_ x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in TensorCore.isNaN(x) })
    },
  ]
}
