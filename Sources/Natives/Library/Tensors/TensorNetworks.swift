import TensorCore

extension Library {
  static let tensorNetworksGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func linear(_ weight: Tensor, bias: Tensor? = nil) -> Tensor",
        NativeFunction { (it: Tensor, weight: Tensor, bias: Tensor?) in it.linear(weight, bias: bias) })
      Row(
        "func dropout(_ p: Double = 0.5, training: Bool = true) -> Tensor",
        NativeFunction { (it: Tensor, p: Double, training: Bool) in it.dropout(p, training: training) })
      Row(
        """
        func layerNorm(_ shape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5) ->
          Tensor
        """,
        NativeFunction { (it: Tensor, shape: [Int], weight: Tensor?, bias: Tensor?, eps: Double) in
          it.layerNorm(shape, weight: weight, bias: bias, eps: eps)
        })
      Row(
        """
        func batchNorm(runningMean: Tensor? = nil, runningVariance: Tensor? = nil, weight: Tensor? = nil,
          bias: Tensor? = nil, training: Bool = true, momentum: Double = 0.1, eps: Double = 1e-5) -> Tensor
        """,
        NativeFunction {
          (
            it: Tensor, runningMean: Tensor?, runningVariance: Tensor?, weight: Tensor?, bias: Tensor?, training: Bool,
            momentum: Double, eps: Double
          ) in
          it.batchNorm(
            runningMean: runningMean, runningVariance: runningVariance, weight: weight, bias: bias, training: training,
            momentum: momentum, eps: eps)
        })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func linear(_ x: Tensor, _ weight: Tensor, bias: Tensor? = nil) -> Tensor",
        NativeFunction { (x: Tensor, weight: Tensor, bias: Tensor?) in TensorCore.linear(x, weight, bias: bias) })
      Row(
        "func dropout(_ x: Tensor, _ p: Double = 0.5, training: Bool = true) -> Tensor",
        NativeFunction { (x: Tensor, p: Double, training: Bool) in TensorCore.dropout(x, p, training: training) })
      Row(
        """
        func layerNorm(_ x: Tensor, _ shape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, eps: Double
          = 1e-5) -> Tensor
        """,
        NativeFunction { (x: Tensor, shape: [Int], weight: Tensor?, bias: Tensor?, eps: Double) in
          TensorCore.layerNorm(x, shape, weight: weight, bias: bias, eps: eps)
        })
      Row(
        """
        func batchNorm(_ x: Tensor, runningMean: Tensor? = nil, runningVariance: Tensor? = nil, weight:
          Tensor? = nil, bias: Tensor? = nil, training: Bool = true, momentum: Double = 0.1, eps: Double =
          1e-5) -> Tensor
        """,
        NativeFunction {
          (
            x: Tensor, runningMean: Tensor?, runningVariance: Tensor?, weight: Tensor?, bias: Tensor?, training: Bool,
            momentum: Double, eps: Double
          ) in
          TensorCore.batchNorm(
            x, runningMean: runningMean, runningVariance: runningVariance, weight: weight, bias: bias,
            training: training, momentum: momentum, eps: eps)
        })
      Row(
        "func embedding(_ ids: Tensor, _ weight: Tensor) -> Tensor",
        NativeFunction { (ids: Tensor, weight: Tensor) in TensorCore.embedding(ids, weight) })
    },
  ]
}
