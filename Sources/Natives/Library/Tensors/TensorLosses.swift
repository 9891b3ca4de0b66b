import TensorCore

extension Library {
  static let tensorLossesGroups: [RowGroup] = [
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        """
        func crossEntropy(_ logits: Tensor, _ labels: Tensor, reduction: Reduction = .mean, ignoring: Int =
          -100) -> Tensor
        """,
        NativeFunction { (logits: Tensor, labels: Tensor, reduction: Reduction, ignoring: Int) in
          TensorCore.crossEntropy(logits, labels, reduction: reduction, ignoring: ignoring)
        })
      Row(
        """
        func nllLoss(_ logProbabilities: Tensor, _ labels: Tensor, reduction: Reduction = .mean, ignoring:
          Int = -100) -> Tensor
        """,
        NativeFunction { (logProbabilities: Tensor, labels: Tensor, reduction: Reduction, ignoring: Int) in
          TensorCore.nllLoss(logProbabilities, labels, reduction: reduction, ignoring: ignoring)
        })
      Row(
        "func mseLoss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor",
        NativeFunction { (x: Tensor, y: Tensor, reduction: Reduction) in TensorCore.mseLoss(x, y, reduction: reduction)
        })
      Row(
        "func l1Loss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor",
        NativeFunction { (x: Tensor, y: Tensor, reduction: Reduction) in TensorCore.l1Loss(x, y, reduction: reduction) }
      )
      Row(
        """
        func binaryCrossEntropyWithLogits(_ x: Tensor, _ targets: Tensor, reduction: Reduction = .mean) ->
          Tensor
        """,
        NativeFunction { (x: Tensor, targets: Tensor, reduction: Reduction) in
          TensorCore.binaryCrossEntropyWithLogits(x, targets, reduction: reduction)
        })
    }
  ]
}
