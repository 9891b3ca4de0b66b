import TensorCore

extension Library {
  static let optimizersGroups: [RowGroup] = [
    RowGroup(
      "final class SGD: Optimizer", typeName: "SGD", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: SGD) in it.parameters })
      Row(
        "var lr: Double { get }",
        NativeFunction { (it: SGD) in it.lr })
      Row(
        "var lr: Double { set }",
        NativeFunction { (it: SGD, value: Double) in it.lr = value })
      Row(
        "var momentum: Double { get }",
        NativeFunction { (it: SGD) in it.momentum })
      Row(
        "var weightDecay: Double { get }",
        NativeFunction { (it: SGD) in it.weightDecay })
      Row(
        "init(_ parameters: [Tensor], lr: Double, momentum: Double = 0, weightDecay: Double = 0)",
        NativeFunction { (parameters: [Tensor], lr: Double, momentum: Double, weightDecay: Double) in
          SGD(parameters, lr: lr, momentum: momentum, weightDecay: weightDecay)
        })
      Row(
        "func step()",
        NativeFunction { (it: SGD) in it.step() })
    },
    RowGroup(
      "final class Adam: Optimizer", typeName: "Adam", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Adam) in it.parameters })
      Row(
        "var lr: Double { get }",
        NativeFunction { (it: Adam) in it.lr })
      Row(
        "var lr: Double { set }",
        NativeFunction { (it: Adam, value: Double) in it.lr = value })
      Row(
        "var betas: (Double, Double) { get }",
        NativeFunction { (it: Adam) in Several(it.betas.0, it.betas.1) })
      Row(
        "var eps: Double { get }",
        NativeFunction { (it: Adam) in it.eps })
      Row(
        "var weightDecay: Double { get }",
        NativeFunction { (it: Adam) in it.weightDecay })
      Row(
        """
        init(_ parameters: [Tensor], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double
          = 1e-8, weightDecay: Double = 0)
        """,
        NativeFunction {
          (parameters: [Tensor], lr: Double, betas: Several<Double, Double>, eps: Double, weightDecay: Double) in
          Adam(parameters, lr: lr, betas: betas.elements, eps: eps, weightDecay: weightDecay)
        })
      Row(
        "func step()",
        NativeFunction { (it: Adam) in it.step() })
    },
  ]
}
