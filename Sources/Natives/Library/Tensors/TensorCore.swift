import TensorCore

extension Library {
  static let tensorCoreGroups: [RowGroup] = [
    RowGroup(
      "final class Tensor: Sendable", typeName: "Tensor", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var dtype: DType { get }",
        NativeFunction { (it: Tensor) in it.dtype })
      Row(
        "var count: Int { get }",
        NativeFunction { (it: Tensor) in it.count })
      Row(
        "var shape: [Int] { get }",
        NativeFunction { (it: Tensor) in it.shape })
      Row(
        "var rank: Int { get }",
        NativeFunction { (it: Tensor) in it.rank })
      Row(
        "var requiresGrad: Bool { get }",
        NativeFunction { (it: Tensor) in it.requiresGrad })
      Row(
        "var requiresGrad: Bool { set }",
        NativeFunction { (it: Tensor, value: Bool) in it.requiresGrad = value })
      Row(
        "var isLeaf: Bool { get }",
        NativeFunction { (it: Tensor) in it.isLeaf })
      Row(
        "var grad: Tensor? { get }",
        NativeFunction { (it: Tensor) in it.grad })
      Row(
        "var grad: Tensor? { set }",
        NativeFunction { (it: Tensor, value: Tensor?) in it.grad = value })
      Row(
        "func zeroGrad()",
        NativeFunction { (it: Tensor) in it.zeroGrad() })
      Row(
        "func detach() -> Tensor",
        NativeFunction { (it: Tensor) in it.detach() })
    }
  ]
}
