import TensorCore

extension Library {
  static let tensorReadingGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func item() -> Double",
        NativeFunction { (it: Tensor) in it.item() })
      Row(
        "var scalars: [Double] { get }",
        NativeFunction { (it: Tensor) in it.scalars })
    }
  ]
}
