import TensorCore

extension Library {
  static let tensorEinsumGroups: [RowGroup] = [
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func einsum(_ equation: String, _ operands: Tensor...) -> Tensor",
        NativeFunction { (equation: String, operands: [Tensor]) in TensorCore.einsum(equation, operands) })
      Row(
        "func einsum(_ equation: String, _ operands: [Tensor]) -> Tensor",
        NativeFunction { (equation: String, operands: [Tensor]) in TensorCore.einsum(equation, operands) })
    }
  ]
}
