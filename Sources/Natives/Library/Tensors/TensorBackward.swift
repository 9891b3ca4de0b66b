import TensorCore

extension Library {
  static let tensorBackwardGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func backward(_ gradient: Tensor? = nil, retainGraph: Bool = false, createGraph: Bool = false)",
        NativeFunction { (it: Tensor, gradient: Tensor?, retainGraph: Bool, createGraph: Bool) in
          it.backward(gradient, retainGraph: retainGraph, createGraph: createGraph)
        })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        """
        func gradients(of y: Tensor, at: [Tensor], seed: Tensor? = nil, createGraph: Bool = false,
          retainGraph: Bool? = nil) -> [Tensor]
        """,
        NativeFunction { (y: Tensor, at: [Tensor], seed: Tensor?, createGraph: Bool, retainGraph: Bool?) in
          TensorCore.gradients(of: y, at: at, seed: seed, createGraph: createGraph, retainGraph: retainGraph)
        })
    },
  ]
}
