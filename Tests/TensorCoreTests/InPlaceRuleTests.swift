import Testing

import TensorCore

/// An operation on x · 1, and a change of one of its tensors before backward: whether PyTorch minds.
struct InPlaceCase: Sendable, CustomTestStringConvertible {
  let name: String
  let isError: Bool
  /// The value first; what follows lives on.
  let body: @Sendable (_ x: Tensor) -> [Tensor]

  init(_ name: String, isError: Bool = true, _ body: @escaping @Sendable (_ x: Tensor) -> [Tensor]) {
    self.name = name
    self.isError = isError
    self.body = body
  }

  var testDescription: String { name }
}

/// The value of an operation, and the tensor that was changed after it.
private func changing(_ changed: Tensor, _ operation: (Tensor) -> Tensor) -> [Tensor] {
  let y = operation(changed)
  changed[0] = changed[0].clone()
  return [y, changed]
}

private let inPlaceCases: [InPlaceCase] = [
  .init("index of a pick") { x in changing(Tensor([1, 0, 1])) { x[$0] } },
  .init("index of a pick in the middle") { x in changing(Tensor([1, 0])) { x[.all, $0] } },
  .init("mask of a pick") { x in changing(Tensor([true, false])) { x[$0] } },
  .init("mask of a write") { x in
    changing(Tensor([true, false])) {
      let y = x * 1
      y[$0] *= 2
      return y
    }
  },
  .init("index of a write") { x in
    changing(Tensor([1])) {
      let y = x * 1
      y[$0] = 3
      return y
    }
  },
  .init("ids of an embedding") { x in changing(Tensor([1, 0, 1])) { embedding($0, x) } },
  .init("gather") { x in changing(x) { $0.gather(axis: 1, index: Tensor([[0], [2]])) } },
  .init("condition of where") { x in changing(Tensor([[true], [false]])) { Tensor.where($0, x, 0) } },
  .init("labels of crossEntropy") { x in changing(Tensor([1, 0])) { crossEntropy(x, $0) } },
  .init("labels of nllLoss") { x in changing(Tensor([1, 0])) { nllLoss(x, $0) } },
  .init("logits of crossEntropy", isError: false) { x in changing(x) { crossEntropy($0, Tensor([1, 0])) } },
  .init("input of nllLoss") { x in changing(x) { nllLoss($0, Tensor([1, 0])) } },
  .init("prediction of mseLoss") { x in changing(x) { mseLoss($0, Tensor.zeros(2, 3)) } },
  .init("target of mseLoss") { x in changing(Tensor.zeros(2, 3)) { mseLoss(x, $0) } },
  .init("input of maxPool2d") { x in changing(x.reshape(1, 2, 3)) { maxPool2d($0, 2) } },
  .init("input of avgPool2d") { x in changing(x.reshape(1, 2, 3)) { avgPool2d($0, 2) } },
  .init("input of layerNorm") { x in changing(x) { layerNorm($0, [3]) } },
  .init("bias of layerNorm") { x in changing(Tensor.zeros(3)) { layerNorm(x, [3], bias: $0) } },
  .init("weight of batchNorm") { x in changing(Tensor.ones(3)) { batchNorm(x, weight: $0) } },
  .init("image of a convolution whose bias alone is learned") { x in
    changing(Tensor.ones(1, 1, 2, 3)) { conv2d($0, Tensor.ones(1, 1, 1, 1), bias: x.reshape(6)[0..<1]) }
  },
  .init("weight of a convolution whose bias alone is learned") { x in
    changing(Tensor.ones(1, 1, 1, 1)) { conv2d(Tensor.ones(1, 1, 2, 3), $0, bias: x.reshape(6)[0..<1]) }
  },
  .init("running mean outside of training") { x in
    changing(Tensor.zeros(3)) {
      batchNorm(x, runningMean: $0, runningVariance: Tensor.ones(3), training: false)
    }
  },
  .init("running variance outside of training") { x in
    changing(Tensor.ones(3)) { batchNorm(x, runningMean: Tensor.zeros(3), runningVariance: $0, training: false) }
  },
  .init("running mean in training") { x in
    changing(Tensor.zeros(3)) { batchNorm(x, runningMean: $0, runningVariance: Tensor.ones(3)) }
  },
  .init("running variance in training") { x in
    changing(Tensor.ones(3)) { batchNorm(x, runningMean: Tensor.zeros(3), runningVariance: $0) }
  },
  .init("running statistics moved by a second batch", isError: false) { x in
    let (mean, variance) = (Tensor.zeros(3), Tensor.ones(3))
    let first = batchNorm(x, runningMean: mean, runningVariance: variance)
    let second = batchNorm(x * 2, runningMean: mean, runningVariance: variance)
    return [first + second, mean, variance]
  },
  .init("running statistics moved by a batch after a use of them", isError: false) { x in
    let (mean, variance) = (Tensor.zeros(3), Tensor.ones(3))
    let used = batchNorm(x, runningMean: mean, runningVariance: variance, training: false)
    _ = batchNorm(x.detach(), runningMean: mean, runningVariance: variance)
    return [used, mean, variance]
  },
  .init("result of reciprocal") { x in
    let y = reciprocal(x)
    y += 1
    return [y]
  },
  .init("result of prod") { x in
    let y = x.prod(axis: 1)
    y += 1
    return [y]
  },
  // A factor that the write itself changes.
  .init("a product with itself") { x in
    let y = x * 1
    y *= y
    return [y]
  },
  .init("a quotient by itself") { x in
    let y = x * 1
    y /= y
    return [y]
  },
  .init("a row times another one") { x in
    let y = x * 1
    y[0] *= y[1]
    return [y]
  },
  .init("a value without gradient times what it led to") { x in
    let y = Tensor.ones(2, 3)
    y *= x * y
    return [y]
  },
  .init("a sum with itself", isError: false) { x in
    let y = x * 1
    y += y
    return [y]
  },
  .init("base of a power 0") { x in changing(x) { $0.pow(0) } },
  // A factor is needed for the gradient of the other one only.
  .init("left of a product", isError: false) { x in changing(x) { matmul($0, Tensor.ones(3, 2)) } },
  .init("right of a product") { x in changing(Tensor.ones(3, 2)) { matmul(x, $0) } },
  .init("left of a vector's product", isError: false) { x in changing(x) { matmul($0, Tensor.ones(3)) } },
  .init("input of linear", isError: false) { x in changing(x) { linear($0, Tensor.ones(2, 3), bias: Tensor.ones(2)) }
  },
  // What is kept of a quotient of a number is its reciprocal, and of some batches a copy.
  .init("divisor of a number", isError: false) { x in changing(x + 3) { 1 / $0 } },
  .init("argument of reciprocal", isError: false) { x in changing(x + 3) { reciprocal($0) } },
  .init("batches that are repeated one by one", isError: false) { x in
    changing(Tensor.ones(2, 1, 1, 3)) { matmul($0, x.reshape(2, 3, 1)) }
  },
  .init("a matrix for all batches") { x in changing(Tensor.ones(1, 1, 3)) { matmul($0, x.reshape(2, 3, 1)) } },
  .init("batches along one axis") { x in changing(Tensor.ones(2, 2, 1, 3)) { matmul($0, x.reshape(2, 3, 1)) } },
  .init("batches turned", isError: false) { x in
    changing(Tensor.ones(2, 5, 1, 3)) { matmul($0.transpose(0, 1), x.reshape(2, 3, 1)) }
  },
  .init("right batches repeated as a whole", isError: false) { x in
    changing(Tensor.ones(5, 3, 4)) { matmul(x.reshape(2, 1, 1, 3), $0) }
  },
  .init("sort", isError: false) { x in changing(x) { $0.sort(axis: 1).values } },
]

@Test(arguments: inPlaceCases)
func changesBeforeBackwardAreErrorsWherePyTorchHasThem(_ testCase: InPlaceCase) {
  let context = TensorContext(seed: 0)
  context.asCurrent {
    let leaf = Tensor([[0.5, -1.0, 2.0], [1.5, 0.25, -0.75]], requiresGrad: true)
    context.site = 3
    let tensors = testCase.body(leaf * 1)
    #expect(context.failure == nil)
    withExtendedLifetime(tensors) { tensors[0].sum().backward() }
    #expect(context.failure == nil || context.failure?.relatedSite == 3)
  }
  let message = context.takeFailure()?.message
  #expect((message != nil) == testCase.isError, "\(message ?? "no error")")
  #expect(message?.contains("changed in place") != false)
}

/// Of several windows made at once none has a history any more once the whole was written to.
@Test(arguments: [true, false]) func piecesOfWhatHasChangedAreErrorsWhereAGradientIsWanted(_ splits: Bool) {
  let context = TensorContext(seed: 0)
  context.asCurrent {
    let leaf = Tensor([1.0, 2.0, 3.0, 4.0], requiresGrad: true)
    let whole = leaf * 1
    let pieces = splits ? whole.split(2) : whole.chunk(2)
    let before = (pieces[1] * 2).sum()
    context.site = 3
    whole += 1
    // Its numbers can still be read, what was computed before has its gradient, and the whole has one.
    #expect(pieces[0].scalars == [2, 3])
    before.backward(retainGraph: true)
    whole.sum().backward()
    #expect(context.failure == nil && leaf.grad?.scalars == [1, 1, 3, 3])
    #expect(noGrad { (pieces[0] * 2).sum().item() } == 10 && context.failure == nil)
    let after = pieces[0] * 2
    withExtendedLifetime(after) {}
    #expect(context.failure?.relatedSite == 3)
  }
  #expect(context.takeFailure()?.message.contains("one of several views made at once (split, chunk)") == true)
}

/// A loss for each row is no window: what is added to it later keeps the gradient.
@Test func lossesOfRowsAreTensorsOfTheirOwn() {
  let x = Tensor([[0.5, -1.0, 2.0], [1.5, 0.25, -0.75]], requiresGrad: true)
  for loss in [crossEntropy, nllLoss] as [(Tensor, Tensor, Reduction, Int) -> Tensor] {
    var wanted: [Double] = []
    for shift in [nil, 1.0] {
      x.zeroGrad()
      let losses = loss(x, Tensor([2, 0]), .none, -100)
      if let shift { losses += shift }
      losses.sum().backward()
      if shift == nil { wanted = x.grad?.scalars ?? [] }
    }
    #expect(x.grad?.scalars == wanted)
  }
}
