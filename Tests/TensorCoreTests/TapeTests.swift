import Testing

import TensorCore

/// What the tape keeps and what it passes by; PyTorch's answers.
struct TapeTests {
  @Test(arguments: [DType.float32, .float64])
  func functionsOfStraightPiecesHaveASecondDerivative(_ dtype: DType) {
    let table: [(String, (Tensor) -> Tensor)] = [
      ("relu", { $0.relu() }), ("leakyRelu", { $0.leakyRelu(0.1) }), ("prelu", { $0.prelu(0.25) }),
      ("pow 1", { $0.pow(1) }), ("maxPool2d", { maxPool2d($0.reshape(1, 1, 3), 1) }),
      ("avgPool2d", { avgPool2d($0.reshape(1, 1, 3), 1) }), ("nllLoss", { nllLoss($0, Tensor(1)) }),
      ("nllLoss of rows", { nllLoss($0.unsqueeze(0), Tensor([1]), reduction: .none) }),
      ("the slope of a square", { gradients(of: $0.pow(2).sum(), at: [$0], createGraph: true)[0] }),
    ]
    for (name, operation) in table {
      let x = Tensor([0.5, -0.5, 1.5], dtype: dtype)
      x.requiresGrad = true
      let once = gradients(of: operation(x).sum(), at: [x], createGraph: true)[0]
      #expect(once.requiresGrad, "\(name)")
      once.sum().backward()
      #expect(x.grad?.scalars == [0, 0, 0], "\(name)")
    }
  }

  /// What is not on the way to a target has no say: it may even have changed.
  @Test func gradientsPassByWhatLeadsNowhere() {
    let x = Tensor([1.0, 2.0], requiresGrad: true)
    let other = Tensor([3.0, 4.0], requiresGrad: true)
    let changed = other * 2
    let value = (x * x).sum() + (changed * changed).sum()
    changed += 1
    #expect(gradients(of: value, at: [x], retainGraph: true)[0].scalars == [2, 4])
    let context = TensorContext(seed: 0)
    context.asCurrent { _ = gradients(of: value, at: [x, other]) }
    #expect(context.takeFailure()?.message.contains("changed in place") == true)
  }

  @Test func gradientsAtComputedValues() {
    let x = Tensor([1.0, 2.0], requiresGrad: true)
    let y = x * 3
    let z = y * y
    let found = gradients(of: z.sum(), at: [y, z, x])
    #expect(found.map(\.scalars) == [[6, 12], [1, 1], [18, 36]])
  }

  @Test func wholeNumbersHaveNoHistory() {
    let source = Tensor([1.5, 2.5], requiresGrad: true)
    for write in [
      { (n: Tensor) in n[.all] = source }, { n in n[Tensor([0, 1])] = source },
      { n in n[Tensor([true, true])] = source },
    ] {
      let n = Tensor([7, 8])
      write(n)
      #expect(n.scalars == [1, 2] && !n.requiresGrad)
    }
  }

  /// 0 · g is no number where g is infinite; the slope of a step is 0 there too.
  @Test func stepsHaveSlopeZeroWhateverComes() {
    let infinite = Tensor([Double.infinity, .nan])
    for operation in [{ (x: Tensor) in x.floor() }, { x in x.round() }, { x in x.sign() }, { x in x.pow(0) }] {
      let x = Tensor([0.5, -1.5], requiresGrad: true)
      operation(x).backward(infinite)
      #expect(x.grad?.scalars == [0, 0])
    }
    let x = Tensor([0.5, -1.5], requiresGrad: true)
    let y = x * 1
    y[.all] = Tensor([1.0, 2.0])
    y.backward(infinite)
    #expect(x.grad?.scalars == [0, 0])
  }

  @Test func productOfNothingHasAGradient() {
    let x = Tensor.ones(0, 2, requiresGrad: true)
    x.prod(axis: 1).sum().backward()
    #expect(x.grad?.shape == [0, 2])
  }

  @Test func aSingleNumberSortedIsACopy() {
    let x = Tensor(2.5)
    for sorted in [x.sort().values, x.topk(1).values] { sorted *= -1 }
    #expect(x.item() == 2.5)
  }

  /// Where nothing is summed the product is that of `*`, which joins dtypes.
  @Test func einsumWithoutASum() {
    let a = Tensor([1.5, 2.5])
    let b = Tensor([2.0, 4.0], dtype: .float64)
    let outer = einsum("i,j->ij", a, b)
    #expect(outer.dtype == .float64 && outer.scalars == [3, 6, 5, 10])
    #expect(einsum("...,...->...", a, Tensor([2, 3])).scalars == [3, 7.5])
    #expect(einsum("i,j->ji", Tensor([-0.0]), Tensor([1.0])).scalars[0].sign == .minus)
  }
}
