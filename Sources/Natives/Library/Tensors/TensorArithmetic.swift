import TensorCore

extension Library {
  static let tensorArithmeticGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "static prefix func - (x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in -x })
      Row(
        "static prefix func + (x: Tensor) -> Tensor",
        NativeFunction { (x: Tensor) in +x })
      Row(
        "static func + (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a + b })
      Row(
        "static func + (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a + b })
      Row(
        "static func + (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a + b })
      Row(
        "static func + (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a + b })
      Row(
        "static func + (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a + b })
      Row(
        "static func + (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a + b })
      Row(
        "static func + (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a + b })
      Row(
        "static func - (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a - b })
      Row(
        "static func - (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a - b })
      Row(
        "static func - (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a - b })
      Row(
        "static func - (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a - b })
      Row(
        "static func - (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a - b })
      Row(
        "static func - (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a - b })
      Row(
        "static func - (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a - b })
      Row(
        "static func * (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a * b })
      Row(
        "static func * (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a * b })
      Row(
        "static func * (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a * b })
      Row(
        "static func * (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a * b })
      Row(
        "static func * (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a * b })
      Row(
        "static func * (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a * b })
      Row(
        "static func * (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a * b })
      Row(
        "static func / (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a / b })
      Row(
        "static func / (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a / b })
      Row(
        "static func / (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a / b })
      Row(
        "static func / (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a / b })
      Row(
        "static func / (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a / b })
      Row(
        "static func / (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a / b })
      Row(
        "static func / (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a / b })
    }
  ]
}
