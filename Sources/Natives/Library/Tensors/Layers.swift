import TensorCore

extension Library {
  static let layersGroups: [RowGroup] = [
    RowGroup(
      "final class Linear: Module", typeName: "Linear", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "var weight: Tensor { get }",
        NativeFunction { (it: Linear) in it.weight })
      Row(
        "var weight: Tensor { set }",
        NativeFunction { (it: Linear, value: Tensor) in it.weight = value })
      Row(
        "var bias: Tensor? { get }",
        NativeFunction { (it: Linear) in it.bias })
      Row(
        "var bias: Tensor? { set }",
        NativeFunction { (it: Linear, value: Tensor?) in it.bias = value })
      Row(
        "init(_ inputs: Int, _ outputs: Int, bias: Bool = true)",
        NativeFunction { (inputs: Int, outputs: Int, bias: Bool) in Linear(inputs, outputs, bias: bias) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Linear) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Linear, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class Conv2d: Module", typeName: "Conv2d", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "var weight: Tensor { get }",
        NativeFunction { (it: Conv2d) in it.weight })
      Row(
        "var weight: Tensor { set }",
        NativeFunction { (it: Conv2d, value: Tensor) in it.weight = value })
      Row(
        "var bias: Tensor? { get }",
        NativeFunction { (it: Conv2d) in it.bias })
      Row(
        "var bias: Tensor? { set }",
        NativeFunction { (it: Conv2d, value: Tensor?) in it.bias = value })
      Row(
        "var stride: Int { get }",
        NativeFunction { (it: Conv2d) in it.stride })
      Row(
        "var padding: Int { get }",
        NativeFunction { (it: Conv2d) in it.padding })
      Row(
        """
        init(_ inputs: Int, _ outputs: Int, _ size: Int, stride: Int = 1, padding: Int = 0, bias: Bool =
          true)
        """,
        NativeFunction { (inputs: Int, outputs: Int, size: Int, stride: Int, padding: Int, bias: Bool) in
          Conv2d(inputs, outputs, size, stride: stride, padding: padding, bias: bias)
        })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Conv2d) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Conv2d, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class Embedding: Module", typeName: "Embedding", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var weight: Tensor { get }",
        NativeFunction { (it: Embedding) in it.weight })
      Row(
        "var weight: Tensor { set }",
        NativeFunction { (it: Embedding, value: Tensor) in it.weight = value })
      Row(
        "init(_ count: Int, _ size: Int)",
        NativeFunction { (count: Int, size: Int) in Embedding(count, size) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Embedding) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Embedding, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class LayerNorm: Module", typeName: "LayerNorm", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var weight: Tensor { get }",
        NativeFunction { (it: LayerNorm) in it.weight })
      Row(
        "var weight: Tensor { set }",
        NativeFunction { (it: LayerNorm, value: Tensor) in it.weight = value })
      Row(
        "var bias: Tensor { get }",
        NativeFunction { (it: LayerNorm) in it.bias })
      Row(
        "var bias: Tensor { set }",
        NativeFunction { (it: LayerNorm, value: Tensor) in it.bias = value })
      Row(
        "var shape: [Int] { get }",
        NativeFunction { (it: LayerNorm) in it.shape })
      Row(
        "var eps: Double { get }",
        NativeFunction { (it: LayerNorm) in it.eps })
      Row(
        "init(_ size: Int, eps: Double = 1e-5)",
        NativeFunction { (size: Int, eps: Double) in LayerNorm(size, eps: eps) })
      Row(
        "init(_ shape: [Int], eps: Double = 1e-5)",
        NativeFunction { (shape: [Int], eps: Double) in LayerNorm(shape, eps: eps) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: LayerNorm) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: LayerNorm, x: Tensor) in it(x) })
    },
    batchNorm(BatchNorm1d.self),
    batchNorm(BatchNorm2d.self),
    RowGroup(
      "final class Dropout: Module", typeName: "Dropout", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var p: Double { get }",
        NativeFunction { (it: Dropout) in it.p })
      Row(
        "var isTraining: Bool { get }",
        NativeFunction { (it: Dropout) in it.isTraining })
      Row(
        "init(_ p: Double = 0.5)",
        NativeFunction { (p: Double) in Dropout(p) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Dropout) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Dropout, x: Tensor) in it(x) })
      Row(
        "func setTraining(_ isTraining: Bool)",
        NativeFunction { (it: Dropout, isTraining: Bool) in it.setTraining(isTraining) })
    },
  ]

  /// A normalisation over a batch; one and two dimensions have the same members.
  private static func batchNorm<Norm: BatchNorm & Bridged>(_: Norm.Type) -> RowGroup {
    RowGroup(
      "final class \(Norm.self): Module", typeName: "\(Norm.self)", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var weight: Tensor { get }",
        NativeFunction { (it: Norm) in it.weight })
      Row(
        "var weight: Tensor { set }",
        NativeFunction { (it: Norm, value: Tensor) in it.weight = value })
      Row(
        "var bias: Tensor { get }",
        NativeFunction { (it: Norm) in it.bias })
      Row(
        "var bias: Tensor { set }",
        NativeFunction { (it: Norm, value: Tensor) in it.bias = value })
      Row(
        "var runningMean: Tensor { get }",
        NativeFunction { (it: Norm) in it.runningMean })
      Row(
        "var runningMean: Tensor { set }",
        NativeFunction { (it: Norm, value: Tensor) in it.runningMean = value })
      Row(
        "var runningVariance: Tensor { get }",
        NativeFunction { (it: Norm) in it.runningVariance })
      Row(
        "var runningVariance: Tensor { set }",
        NativeFunction { (it: Norm, value: Tensor) in it.runningVariance = value })
      Row(
        "var momentum: Double { get }",
        NativeFunction { (it: Norm) in it.momentum })
      Row(
        "var eps: Double { get }",
        NativeFunction { (it: Norm) in it.eps })
      Row(
        "var isTraining: Bool { get }",
        NativeFunction { (it: Norm) in it.isTraining })
      Row(
        "init(_ channels: Int, eps: Double = 1e-5, momentum: Double = 0.1)",
        NativeFunction { (channels: Int, eps: Double, momentum: Double) in
          Norm(channels, eps: eps, momentum: momentum)
        })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Norm) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Norm, x: Tensor) in it(x) })
      Row(
        "func setTraining(_ isTraining: Bool)",
        NativeFunction { (it: Norm, isTraining: Bool) in it.setTraining(isTraining) })
    }
  }
}
