import TensorCore

extension Library {
  static let tensorTextGroups: [RowGroup] = [
    RowGroup("extension Tensor: CustomStringConvertible", typeName: "Tensor", module: "TensorCore") {
      Row(
        "var description: String { get }",
        NativeFunction { (it: Tensor) in it.description })
    }
  ]
}
