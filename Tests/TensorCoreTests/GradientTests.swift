import Testing

import TensorCore

/// One differentiable operation: its operands in float64, and the operation.
struct DifferentiableCase: Sendable, CustomTestStringConvertible {
  let name: String
  let shapes: [[Int]]
  let range: ClosedRange<Double>
  let operation: @Sendable ([Tensor]) -> Tensor

  init(
    _ name: String, _ shapes: [[Int]], in range: ClosedRange<Double> = -2...2,
    _ operation: @escaping @Sendable ([Tensor]) -> Tensor
  ) {
    self.name = name
    self.shapes = shapes
    self.range = range
    self.operation = operation
  }

  var testDescription: String { name }

  /// Numbers without ties, away from the kinks at whole numbers.
  func operands() -> [[Double]] {
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15
    return shapes.map { shape in
      (0..<shape.reduce(1, *)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let unit = Double(state >> 11) / Double(1 << 53)
        let value = range.lowerBound + unit * (range.upperBound - range.lowerBound)
        let kink = value.rounded()
        return abs(value - kink) < 0.02 ? kink + (value < kink ? -0.05 : 0.05) : value
      }
    }
  }
}

private let ids = Tensor([2, 0, 2])
private let mask = Tensor([[true, false, true], [false, true, true]])

let differentiableCases: [DifferentiableCase] = [
  // Arithmetic
  .init("add", [[2, 3], [2, 3]]) { $0[0] + $0[1] },
  .init("add broadcast", [[2, 3], [3]]) { $0[0] + $0[1] },
  .init("sub broadcast", [[2, 1], [1, 3]]) { $0[0] - $0[1] },
  .init("mul broadcast", [[2, 3], [2, 1]]) { $0[0] * $0[1] },
  .init("div", [[2, 3], [3]], in: 0.5...2) { $0[0] / $0[1] },
  .init("neg", [[3]]) { -$0[0] },
  .init("numbers", [[3]], in: 0.5...2) { 3 - $0[0] * 2.5 + 1 / $0[0] - 2 / ($0[0] / 4) },
  .init("pow number", [[4]], in: 0.5...2) { $0[0].pow(3) + $0[0].pow(2) + $0[0].pow(0.5) + $0[0].pow(-1.5) },
  .init("pow", [[2, 3], [3]], in: 0.5...2) { $0[0].pow($0[1]) },
  .init("number pow", [[3]]) { pow(2.5, $0[0]) },
  .init("maximum", [[2, 3], [3]]) { maximum($0[0], $0[1]) },
  .init("minimum", [[2, 3], [3]]) { minimum($0[0], $0[1]) },
  .init("clamp", [[6]]) { $0[0].clamp(min: -1, max: 1) },
  .init("where", [[2, 3], [3]]) { Tensor.where(mask, $0[0], $0[1]) },
  // In place
  .init("in place", [[3], [3]], in: 0.5...2) {
    var y = $0[0] * 1
    y += $0[1]
    y *= $0[1]
    y -= 3
    y /= $0[1] + 1
    y *= 2
    return y
  },
  .init("in place window", [[3, 2], [2]], in: 0.5...2) {
    let y = $0[0] * 2
    var row = y[1]
    row *= $0[1]
    y[.all, 0] += $0[1][0]
    return y * row
  },
  .init("assignment", [[3, 2], [2]]) {
    let y = $0[0] * 1
    y[0] = $0[1]
    y[1..<3, 1] = $0[1] * 3
    return y
  },
  .init("assignment by tensors", [[3, 2], [2]]) {
    let y = $0[0] * 1
    y[Tensor([2, 0])] = $0[1]
    y[Tensor([1]), Tensor([1])] = $0[1][0]
    return y * y
  },
  .init("assignment by mask", [[2, 3], [2, 3]]) {
    let y = $0[0] * 1
    y[mask] = $0[1][mask]
    y[mask] += $0[0][mask]
    return y * y
  },
  // Elementwise
  .init("exp", [[4]]) { exp($0[0]) },
  .init("expm1", [[4]]) { expm1($0[0]) },
  .init("log", [[4]], in: 0.5...2) { log($0[0]) },
  .init("log1p", [[4]], in: 0.5...2) { log1p($0[0]) },
  .init("sqrt", [[4]], in: 0.5...2) { sqrt($0[0]) },
  .init("rsqrt", [[4]], in: 0.5...2) { rsqrt($0[0]) },
  .init("abs", [[6]]) { abs($0[0]) },
  .init("sign floor ceil round", [[6]]) { sign($0[0]) + floor($0[0]) + ceil($0[0]) + round($0[0] * 1.01) },
  .init("sin", [[4]]) { sin($0[0]) },
  .init("cos", [[4]]) { cos($0[0]) },
  .init("tan", [[4]], in: -1...1) { tan($0[0]) },
  .init("tanh", [[4]]) { tanh($0[0]) },
  .init("sigmoid", [[4]]) { sigmoid($0[0]) },
  .init("erf", [[4]]) { erf($0[0]) },
  .init("reciprocal", [[4]], in: 0.5...2) { reciprocal($0[0]) },
  .init("square", [[4]]) { square($0[0]) },
  // Activations
  .init("relu", [[6]]) { relu($0[0]) },
  .init("leakyRelu", [[6]]) { leakyRelu($0[0], 0.1) },
  .init("prelu", [[6], [1]]) { prelu($0[0], $0[1]) },
  .init("prelu of channels", [[2, 3], [3]]) { prelu($0[0], $0[1]) },
  .init("elu", [[6]]) { elu($0[0], 1.5) },
  .init("gelu", [[6]]) { gelu($0[0]) },
  .init("silu", [[6]]) { silu($0[0]) },
  .init("softplus", [[6]]) { softplus($0[0]) },
  // Reductions
  .init("sum", [[2, 3, 2]]) { $0[0].sum() * $0[0].sum(axis: [0, 2]) },
  .init("mean", [[2, 3]]) { $0[0].mean() + $0[0].mean(axis: 1, keepDims: true) },
  .init("max", [[2, 3]]) { $0[0].max() + $0[0].max(axis: 0) },
  .init("min", [[2, 3]]) { $0[0].min() + $0[0].min(axis: 1) },
  .init("prod", [[2, 3]]) { $0[0].prod() + $0[0].prod(axis: 1).sum() },
  .init("std", [[2, 3]]) { $0[0].std() + $0[0].std(axis: 1) },
  .init("variance", [[2, 3]]) { $0[0].variance() + $0[0].variance(axis: 0, unbiased: false).sum() },
  .init("norm", [[2, 3]]) { $0[0].norm() + $0[0].norm(axis: 1) },
  .init("logsumexp", [[2, 3]]) { $0[0].logsumexp() + $0[0].logsumexp(axis: 0).sum() },
  .init("cumsum", [[2, 3]]) { $0[0].cumsum(axis: 1) * $0[0].cumsum(axis: 0) },
  .init("sort", [[2, 3]]) { $0[0].sort(axis: 1).values * Tensor([1.0, 2.0, 3.0]) },
  .init("topk", [[2, 3]]) { $0[0].topk(2, axis: 1).values * Tensor([1.0, 2.0]) },
  // Shapes
  .init("reshape", [[2, 3]]) { $0[0].reshape(3, -1) * Tensor([1.0, 2.0]) },
  .init("views", [[2, 3]]) { ($0[0].T.reshape(6) * $0[0].flatten()).view(3, 2) },
  .init("permute", [[2, 3, 2]]) { $0[0].permute(2, 0, 1) * $0[0].transpose(1, 2).reshape(2, 2, 3) },
  .init("squeeze", [[1, 3, 1]]) { $0[0].squeeze() * $0[0].squeeze(0).unsqueeze(-1).reshape(3) },
  .init("expand", [[3, 1]]) { $0[0].expand(2, 3, 4) * Tensor([1.0, 2.0, 3.0, 4.0]) },
  .init("tile", [[2, 2]]) { $0[0].tile(2, 3) * Tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]) },
  .init("concat", [[2, 2], [2, 1]]) { concat([$0[0], $0[1], $0[0]], axis: 1) * Tensor([1.0, 2, 3, 4, 5]) },
  .init("stack", [[2], [2]]) { stack([$0[0], $0[1], $0[0]], axis: 1) * Tensor([1.0, 2.0, 3.0]) },
  .init("split", [[5, 2]]) { $0[0].split(2)[1] * $0[0].chunk(2)[0][0..<2] },
  .init("flip roll", [[2, 3]]) { $0[0].flip(axis: 1) * $0[0].roll(1, axis: 1) + $0[0].roll(-2) },
  .init("tril triu diag", [[3, 3]]) { $0[0].tril() * $0[0].triu(-1) + $0[0].diag() * $0[0].diag().diag(1)[..<3, 1...] },
  .init("clone contiguous to", [[2, 3]]) { $0[0].clone() * $0[0].T.contiguous().T },
  // Indices
  .init("index", [[3, 4]]) { $0[0][1, 2] * $0[0][-1][0] * $0[0][..., 1] + $0[0][1..<3, 0].sum() },
  .init("index by tensors", [[3, 4]]) { $0[0][ids] * $0[0][ids, 1].unsqueeze(1) },
  .init("index in the middle", [[2, 3, 2]]) { $0[0][.all, ids] * $0[0][0..<1, ids] },
  .init("mask", [[2, 3]]) { $0[0][mask] * $0[0][mask] },
  .init("gather", [[2, 3]]) { $0[0].gather(axis: 1, index: Tensor([[0, 2, 2], [1, 1, 0]])) * $0[0] },
  .init("scatterAdd", [[2, 3], [2, 2]]) {
    $0[0].scatterAdd(axis: 1, index: Tensor([[0, 0], [1, 2]]), source: $0[1]).pow(2)
  },
  .init("embedding", [[3, 2]]) { embedding(Tensor([[2, 0], [2, 1]]), $0[0]).pow(2) },
  // Products
  .init("matmul", [[2, 3], [3, 2]]) { matmul($0[0], $0[1]) },
  .init("matmul transposed", [[3, 2], [2, 3]]) { matmul($0[0].T, $0[1].T) },
  .init("matrix vector", [[2, 3], [3]]) { matmul($0[0], $0[1]) },
  .init("vector matrix", [[2], [2, 3]]) { matmul($0[0], $0[1]) },
  .init("batched", [[2, 2, 3], [2, 3, 2]]) { matmul($0[0], $0[1]) },
  .init("batch broadcast", [[2, 1, 2, 3], [2, 3, 2]]) { matmul($0[0], $0[1]) },
  .init("batch by matrix", [[2, 2, 3], [3, 2]]) { matmul($0[0], $0[1]) },
  .init("batch by vector", [[2, 2, 3], [3]]) { matmul($0[0], $0[1]) },
  .init("vector by batch", [[3], [2, 3, 2]]) { matmul($0[0], $0[1]) },
  .init("dot outer", [[3], [3]]) { dot($0[0], $0[1]) * outer($0[0], $0[1]) },
  .init("einsum", [[2, 3], [3, 2], [2]]) { einsum("ij,jk,k->i", $0[0], $0[1], $0[2]) },
  .init("einsum diagonal", [[3, 3]]) { einsum("ii->i", $0[0]) * einsum("ii", $0[0]) },
  .init("einsum batch", [[2, 2, 3], [2, 3, 2]]) { einsum("...ij,...jk->...ki", $0[0], $0[1]) },
  // Networks
  .init("softmax", [[2, 3]]) { softmax($0[0], axis: 1) * Tensor([1.0, 2.0, 3.0]) },
  .init("softmax of columns", [[2, 3]]) { softmax($0[0], axis: 0) * Tensor([1.0, 2.0, 3.0]) },
  .init("logSoftmax", [[2, 3]]) { logSoftmax($0[0], axis: 1) * Tensor([1.0, 2.0, 3.0]) },
  .init("crossEntropy", [[2, 3]]) { crossEntropy($0[0], Tensor([2, 0])) },
  .init("crossEntropy of pixels", [[2, 3, 2]]) { crossEntropy($0[0], Tensor([[2, 1], [-100, 0]])) },
  .init("crossEntropy of one example", [[3]]) { crossEntropy($0[0], Tensor(2)) },
  .init("nllLoss of pixels", [[2, 3, 2]]) { nllLoss($0[0], Tensor([[2, 1], [-100, 0]]), reduction: .none) },
  .init("crossEntropy of probabilities", [[2, 3], [2, 3]]) { crossEntropy($0[0], $0[1]) },
  .init("nllLoss", [[3, 2]]) { nllLoss($0[0], Tensor([1, -100, 0])) },
  .init("mseLoss", [[2, 3], [2, 3]]) { mseLoss($0[0], $0[1]) },
  .init("l1Loss", [[2, 3], [2, 3]]) { l1Loss($0[0], $0[1]) },
  .init("binaryCrossEntropy", [[4], [4]], in: 0.1...0.9) { binaryCrossEntropyWithLogits($0[0] * 4 - 2, $0[1]) },
  .init("linear", [[2, 3], [2, 3], [2]]) { linear($0[0], $0[1], bias: $0[2]) },
  .init("layerNorm", [[2, 4], [4], [4]]) {
    layerNorm($0[0], [4], weight: $0[1], bias: $0[2]) * Tensor([1.0, 2, 3, 4])
  },
  .init("batchNorm", [[4, 2], [2], [2]]) { batchNorm($0[0], weight: $0[1], bias: $0[2]).pow(2) },
  .init("conv2d", [[2, 2, 4, 4], [3, 2, 3, 3], [3]]) {
    conv2d($0[0], $0[1], bias: $0[2], stride: 2, padding: 1).pow(2)
  },
  .init("maxPool2d", [[1, 2, 5, 5]]) { maxPool2d($0[0], 3, stride: 2, padding: 1).pow(2) },
  .init("avgPool2d", [[1, 2, 5, 5]]) { avgPool2d($0[0], 3, stride: 2, padding: 1).pow(2) },
]

private func leaves(_ testCase: DifferentiableCase, _ values: [[Double]], requiresGrad: Bool) -> [Tensor] {
  zip(testCase.shapes, values).map { shape, numbers in
    let x = Tensor(numbers, dtype: .float64).reshape(shape)
    x.requiresGrad = requiresGrad
    return x
  }
}

/// A single number that depends on every element of the result differently.
private func weighted(_ y: Tensor) -> Tensor {
  (y * Tensor.arange(1, y.count + 1, dtype: .float64).sin().reshape(y.shape)).sum()
}

private func compare(
  _ testCase: DifferentiableCase, _ f: ([Tensor]) -> Tensor, tolerance: Double
) {
  let values = testCase.operands()
  let inputs = leaves(testCase, values, requiresGrad: true)
  let exact = gradients(of: f(inputs), at: inputs).map(\.scalars)
  let h = 1e-5
  for i in values.indices {
    for j in values[i].indices {
      func at(_ shift: Double) -> Double {
        var moved = values
        moved[i][j] += shift
        return f(leaves(testCase, moved, requiresGrad: true)).item()
      }
      let numeric = (at(h) - at(-h)) / (2 * h)
      let difference = abs(numeric - exact[i][j])
      #expect(
        difference <= tolerance * max(1, abs(numeric)),
        "operand \(i), element \(j): \(exact[i][j]), numerically \(numeric)")
    }
  }
}

@Test(arguments: differentiableCases)
func gradientIsCentralDifference(_ testCase: DifferentiableCase) {
  compare(testCase, { weighted(testCase.operation($0)) }, tolerance: 1e-6)
}

/// The gradient of the gradient: what `createGraph` records is right too.
@Test(arguments: differentiableCases)
func secondDerivativeIsCentralDifference(_ testCase: DifferentiableCase) {
  compare(
    testCase,
    { inputs in
      let first = gradients(of: weighted(testCase.operation(inputs)), at: inputs, createGraph: true)
      // Adding the operands keeps a gradient where the first derivative is constant.
      return zip(first, inputs).map { ($0 * $1.sin()).sum() + $1.sum() }.reduce(Tensor(0.0, dtype: .float64)) {
        $0 + $1
      }
    }, tolerance: 1e-5)
}

/// The kernel of float32 has a rule of its own, and its own way to a second derivative.
@Test func crossEntropyInFloat32HasTheSecondDerivativeOfFloat64() {
  let table: [([Int], Tensor)] = [
    ([2, 3], Tensor([2, 0])), ([2, 3], Tensor([2, -100])), ([3], Tensor(1)),
    ([2, 3, 2], Tensor([[2, 1], [-100, 0]])),
  ]
  for (shape, labels) in table {
    for reduction in [Reduction.mean, .sum, .none] {
      let found = [DType.float32, .float64].map { dtype in
        let x = Tensor.arange(shape.reduce(1, *), dtype: .float64).sin().reshape(shape).to(dtype)
        x.requiresGrad = true
        let once = gradients(
          of: crossEntropy(x, labels, reduction: reduction).sum(), at: [x], createGraph: true)[0]
        return gradients(of: (once * once).sum(), at: [x])[0].to(.float64)
      }
      #expect(found[0].allClose(found[1], rtol: 1e-5, atol: 1e-7), "\(shape), \(reduction)")
    }
  }
}

/// The third derivative of a normalisation, which PyTorch gets wrong, against differences of the second.
@Test func thirdDerivativeOfLayerNorm() {
  let (c, d, e) = (Tensor([0.3, -1.2, 0.7, 2]), Tensor([1.1, 0.4, -0.6, 0.9]), Tensor([-0.2, 0.8, 1.3, 0.5]))
  func second(_ numbers: [Double]) -> (x: Tensor, product: Tensor) {
    let x = Tensor(numbers, dtype: .float64, requiresGrad: true)
    let y = (layerNorm(x, [4]) * c.to(.float64)).sum()
    let once = gradients(of: y, at: [x], createGraph: true)[0]
    let twice = gradients(of: (once * d.to(.float64)).sum(), at: [x], createGraph: true)[0]
    return (x, (twice * e.to(.float64)).sum())
  }
  let numbers = [0.4, -0.9, 1.7, 0.2]
  let (x, product) = second(numbers)
  let third = gradients(of: product, at: [x])[0].scalars
  for i in 0..<4 {
    func moved(_ step: Double) -> Double {
      var numbers = numbers
      numbers[i] += step
      return second(numbers).product.item()
    }
    let step = 1e-4
    let slope = (8 * (moved(step) - moved(-step)) - (moved(2 * step) - moved(-2 * step))) / (12 * step)
    #expect(abs(third[i] - slope) < 1e-7 * (1 + abs(slope)), "\(i): \(third[i]) and \(slope)")
  }
}

/// Slopes at numbers that are none, and at infinities, as PyTorch gives them.
@Test(arguments: [DType.float32, .float64])
func slopesWithoutAValueAreThoseOfPyTorch(_ dtype: DType) {
  let table: [(String, (Tensor) -> Tensor, [Double])] = [
    ("relu", { $0.relu() }, [1, 1, 0]), ("elu", { $0.elu() }, [1, 1, 0]), ("gelu", { $0.gelu() }, [.nan, .nan, .nan]),
    ("leakyRelu", { $0.leakyRelu(0.5) }, [0.5, 1, 0.5]), ("tanh", { $0.tanh() }, [.nan, 0, 0]),
  ]
  for (name, operation, wanted) in table {
    let x = Tensor([Double.nan, Double.infinity, -Double.infinity], dtype: dtype)
    x.requiresGrad = true
    operation(x).sum().backward()
    let slopes = x.grad!.scalars
    #expect(zip(slopes, wanted).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }, "\(name): \(slopes)")
    #expect(slopes.allSatisfy { !$0.isNaN || $0.sign == .plus }, "\(name)")
  }
}
