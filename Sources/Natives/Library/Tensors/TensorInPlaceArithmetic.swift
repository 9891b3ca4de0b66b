import TensorCore

extension Library {
  static let tensorInPlaceArithmeticGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      "static func += (a: inout Tensor, b: Tensor) { _add(a, b) }"
      "static func += (a: inout Tensor, b: Int) { _add(a, b) }"
      "static func += (a: inout Tensor, b: Float) { _add(a, b) }"
      "static func += (a: inout Tensor, b: Double) { _add(a, b) }"
      Row(
        "@_disfavoredOverload static func += (a: Tensor, b: Tensor)",
        NativeFunction { (a: Tensor, b: Tensor) in a += b })
      Row(
        "@_disfavoredOverload static func += (a: Tensor, b: Int)",
        NativeFunction { (a: Tensor, b: Int) in a += b })
      Row(
        "@_disfavoredOverload static func += (a: Tensor, b: Float)",
        NativeFunction { (a: Tensor, b: Float) in a += b })
      Row(
        "@_disfavoredOverload static func += (a: Tensor, b: Double)",
        NativeFunction { (a: Tensor, b: Double) in a += b })
      "static func -= (a: inout Tensor, b: Tensor) { _subtract(a, b) }"
      "static func -= (a: inout Tensor, b: Int) { _subtract(a, b) }"
      "static func -= (a: inout Tensor, b: Float) { _subtract(a, b) }"
      "static func -= (a: inout Tensor, b: Double) { _subtract(a, b) }"
      Row(
        "@_disfavoredOverload static func -= (a: Tensor, b: Tensor)",
        NativeFunction { (a: Tensor, b: Tensor) in a -= b })
      Row(
        "@_disfavoredOverload static func -= (a: Tensor, b: Int)",
        NativeFunction { (a: Tensor, b: Int) in a -= b })
      Row(
        "@_disfavoredOverload static func -= (a: Tensor, b: Float)",
        NativeFunction { (a: Tensor, b: Float) in a -= b })
      Row(
        "@_disfavoredOverload static func -= (a: Tensor, b: Double)",
        NativeFunction { (a: Tensor, b: Double) in a -= b })
      "static func *= (a: inout Tensor, b: Tensor) { _multiply(a, b) }"
      "static func *= (a: inout Tensor, b: Int) { _multiply(a, b) }"
      "static func *= (a: inout Tensor, b: Float) { _multiply(a, b) }"
      "static func *= (a: inout Tensor, b: Double) { _multiply(a, b) }"
      Row(
        "@_disfavoredOverload static func *= (a: Tensor, b: Tensor)",
        NativeFunction { (a: Tensor, b: Tensor) in a *= b })
      Row(
        "@_disfavoredOverload static func *= (a: Tensor, b: Int)",
        NativeFunction { (a: Tensor, b: Int) in a *= b })
      Row(
        "@_disfavoredOverload static func *= (a: Tensor, b: Float)",
        NativeFunction { (a: Tensor, b: Float) in a *= b })
      Row(
        "@_disfavoredOverload static func *= (a: Tensor, b: Double)",
        NativeFunction { (a: Tensor, b: Double) in a *= b })
      "static func /= (a: inout Tensor, b: Tensor) { _divide(a, b) }"
      "static func /= (a: inout Tensor, b: Int) { _divide(a, b) }"
      "static func /= (a: inout Tensor, b: Float) { _divide(a, b) }"
      "static func /= (a: inout Tensor, b: Double) { _divide(a, b) }"
      Row(
        "@_disfavoredOverload static func /= (a: Tensor, b: Tensor)",
        NativeFunction { (a: Tensor, b: Tensor) in a /= b })
      Row(
        "@_disfavoredOverload static func /= (a: Tensor, b: Int)",
        NativeFunction { (a: Tensor, b: Int) in a /= b })
      Row(
        "@_disfavoredOverload static func /= (a: Tensor, b: Float)",
        NativeFunction { (a: Tensor, b: Float) in a /= b })
      Row(
        "@_disfavoredOverload static func /= (a: Tensor, b: Double)",
        NativeFunction { (a: Tensor, b: Double) in a /= b })
    }
  ]
}
