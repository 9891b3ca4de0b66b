import TensorCore

extension Library {
  static let tensorExtremesGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func pow(_ exponent: Int) -> Tensor",
        NativeFunction { (it: Tensor, exponent: Int) in it.pow(exponent) })
      Row(
        "func pow(_ exponent: Double) -> Tensor",
        NativeFunction { (it: Tensor, exponent: Double) in it.pow(exponent) })
      Row(
        "func pow(_ exponent: Float) -> Tensor",
        NativeFunction { (it: Tensor, exponent: Float) in it.pow(exponent) })
      Row(
        "func pow(_ exponent: Tensor) -> Tensor",
        NativeFunction { (it: Tensor, exponent: Tensor) in it.pow(exponent) })
      Row(
        "func clamp(min: Double? = nil, max: Double? = nil) -> Tensor",
        NativeFunction { (it: Tensor, min: Double?, max: Double?) in it.clamp(min: min, max: max) })
      Row(
        "func maximum(_ other: Tensor) -> Tensor",
        NativeFunction { (it: Tensor, other: Tensor) in it.maximum(other) })
      Row(
        "func minimum(_ other: Tensor) -> Tensor",
        NativeFunction { (it: Tensor, other: Tensor) in it.minimum(other) })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func pow(_ x: Tensor, _ exponent: Tensor) -> Tensor",
        NativeFunction { (x: Tensor, exponent: Tensor) in TensorCore.pow(x, exponent) })
      Row(
        "func pow(_ x: Tensor, _ exponent: Int) -> Tensor",
        NativeFunction { (x: Tensor, exponent: Int) in TensorCore.pow(x, exponent) })
      Row(
        "func pow(_ x: Tensor, _ exponent: Float) -> Tensor",
        NativeFunction { (x: Tensor, exponent: Float) in TensorCore.pow(x, exponent) })
      Row(
        "func pow(_ x: Tensor, _ exponent: Double) -> Tensor",
        NativeFunction { (x: Tensor, exponent: Double) in TensorCore.pow(x, exponent) })
      Row(
        "@_disfavoredOverload func pow(_ x: Int, _ exponent: Tensor) -> Tensor",
        NativeFunction { (x: Int, exponent: Tensor) in TensorCore.pow(x, exponent) })
      Row(
        "@_disfavoredOverload func pow(_ x: Float, _ exponent: Tensor) -> Tensor",
        NativeFunction { (x: Float, exponent: Tensor) in TensorCore.pow(x, exponent) })
      Row(
        "@_disfavoredOverload func pow(_ x: Double, _ exponent: Tensor) -> Tensor",
        NativeFunction { (x: Double, exponent: Tensor) in TensorCore.pow(x, exponent) })
      Row(
        "func maximum(_ x: Tensor, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Tensor, y: Tensor) in TensorCore.maximum(x, y) })
      Row(
        "func maximum(_ x: Tensor, _ y: Int) -> Tensor",
        NativeFunction { (x: Tensor, y: Int) in TensorCore.maximum(x, y) })
      Row(
        "func maximum(_ x: Int, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Int, y: Tensor) in TensorCore.maximum(x, y) })
      Row(
        "func maximum(_ x: Tensor, _ y: Float) -> Tensor",
        NativeFunction { (x: Tensor, y: Float) in TensorCore.maximum(x, y) })
      Row(
        "func maximum(_ x: Float, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Float, y: Tensor) in TensorCore.maximum(x, y) })
      Row(
        "func maximum(_ x: Tensor, _ y: Double) -> Tensor",
        NativeFunction { (x: Tensor, y: Double) in TensorCore.maximum(x, y) })
      Row(
        "func maximum(_ x: Double, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Double, y: Tensor) in TensorCore.maximum(x, y) })
      Row(
        "func minimum(_ x: Tensor, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Tensor, y: Tensor) in TensorCore.minimum(x, y) })
      Row(
        "func minimum(_ x: Tensor, _ y: Int) -> Tensor",
        NativeFunction { (x: Tensor, y: Int) in TensorCore.minimum(x, y) })
      Row(
        "func minimum(_ x: Int, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Int, y: Tensor) in TensorCore.minimum(x, y) })
      Row(
        "func minimum(_ x: Tensor, _ y: Float) -> Tensor",
        NativeFunction { (x: Tensor, y: Float) in TensorCore.minimum(x, y) })
      Row(
        "func minimum(_ x: Float, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Float, y: Tensor) in TensorCore.minimum(x, y) })
      Row(
        "func minimum(_ x: Tensor, _ y: Double) -> Tensor",
        NativeFunction { (x: Tensor, y: Double) in TensorCore.minimum(x, y) })
      Row(
        "func minimum(_ x: Double, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Double, y: Tensor) in TensorCore.minimum(x, y) })
      Row(
        "func max(_ x: Tensor, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Tensor, y: Tensor) in TensorCore.max(x, y) })
      Row(
        "@_disfavoredOverload func max(_ x: Tensor, _ y: Int) -> Tensor",
        NativeFunction { (x: Tensor, y: Int) in TensorCore.max(x, y) })
      Row(
        "@_disfavoredOverload func max(_ x: Int, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Int, y: Tensor) in TensorCore.max(x, y) })
      Row(
        "@_disfavoredOverload func max(_ x: Tensor, _ y: Float) -> Tensor",
        NativeFunction { (x: Tensor, y: Float) in TensorCore.max(x, y) })
      Row(
        "@_disfavoredOverload func max(_ x: Float, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Float, y: Tensor) in TensorCore.max(x, y) })
      Row(
        "@_disfavoredOverload func max(_ x: Tensor, _ y: Double) -> Tensor",
        NativeFunction { (x: Tensor, y: Double) in TensorCore.max(x, y) })
      Row(
        "@_disfavoredOverload func max(_ x: Double, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Double, y: Tensor) in TensorCore.max(x, y) })
      Row(
        "func min(_ x: Tensor, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Tensor, y: Tensor) in TensorCore.min(x, y) })
      Row(
        "@_disfavoredOverload func min(_ x: Tensor, _ y: Int) -> Tensor",
        NativeFunction { (x: Tensor, y: Int) in TensorCore.min(x, y) })
      Row(
        "@_disfavoredOverload func min(_ x: Int, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Int, y: Tensor) in TensorCore.min(x, y) })
      Row(
        "@_disfavoredOverload func min(_ x: Tensor, _ y: Float) -> Tensor",
        NativeFunction { (x: Tensor, y: Float) in TensorCore.min(x, y) })
      Row(
        "@_disfavoredOverload func min(_ x: Float, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Float, y: Tensor) in TensorCore.min(x, y) })
      Row(
        "@_disfavoredOverload func min(_ x: Tensor, _ y: Double) -> Tensor",
        NativeFunction { (x: Tensor, y: Double) in TensorCore.min(x, y) })
      Row(
        "@_disfavoredOverload func min(_ x: Double, _ y: Tensor) -> Tensor",
        NativeFunction { (x: Double, y: Tensor) in TensorCore.min(x, y) })
    },
  ]
}
