import Testing

import TensorCore

@Test func aMissingDataSetSaysWhereItComesFrom() {
  let context = TensorContext(seed: 0)
  context.asCurrent { _ = FashionMNIST.load(.train, from: "/nowhere") }
  #expect(context.takeFailure()?.message.contains("apt install dataset-fashion-mnist") == true)
}

@Test func memoryIsCheckedBeforeItIsTaken() {
  let context = TensorContext(seed: 0)
  context.memoryLimit = 1 << 20
  context.asCurrent { _ = Tensor.zeros(1 << 20, 1 << 10) }
  #expect(context.takeFailure()?.message.contains("does not fit into memory") == true)
  context.asCurrent { _ = Tensor.zeros(1 << 40, 1 << 40) }
  #expect(context.takeFailure()?.message.contains("does not fit into memory") == true)
}

@Test func operationsAfterAFailureDoNothing() {
  let context = TensorContext(seed: 0)
  context.asCurrent {
    let x = Tensor.ones(2)
    let broken = matmul(Tensor.ones(2, 3), x)
    x += 1
    broken.backward()
    #expect(broken.scalars.isEmpty)
    _ = context.takeFailure()
    #expect(x.scalars == [1, 1])
  }
}

@Test func aChangedValueNamesTheChange() {
  let context = TensorContext(seed: 0)
  context.asCurrent {
    let x = Tensor([1.0, 2.0], requiresGrad: true)
    context.site = 7
    let y = x.exp()
    let z = y * y
    context.site = 9
    y += 1
    context.site = 11
    z.sum().backward()
  }
  let failure = context.takeFailure()
  #expect(failure?.relatedSite == 9)
  #expect(failure?.message.contains("mul needs a value of shape [2] that was changed in place") == true)
}

@Test func backwardTwiceIsAnErrorWhereValuesWereFreed() {
  let context = TensorContext(seed: 0)
  context.asCurrent {
    let x = Tensor([1.0, 2.0], requiresGrad: true)
    let sum = (x + 1).sum()
    sum.backward()
    sum.backward()
    #expect(x.grad?.scalars == [2, 2])
    #expect(context.failure == nil)
    let square = (x * x).sum()
    square.backward(retainGraph: true)
    square.backward()
    square.backward()
  }
  #expect(context.takeFailure()?.message.contains("retainGraph: true") == true)
}

/// A piece of `split` or `chunk` can't be written to where a gradient is wanted through the whole; elsewhere it can.
@Test func piecesAreNotWrittenThroughWithAGradient() {
  let context = TensorContext(seed: 0)
  let writes: [(Tensor) -> Void] = [
    { $0.chunk(2)[0] *= 3 }, { $0.split(1)[1] += 1 }, { $0.split([1, 3])[1][0..<1] -= 1 },
  ]
  for write in writes {
    context.asCurrent {
      let x = Tensor([1.0, 2.0, 3.0, 4.0], requiresGrad: true)
      write(x * 1)
      #expect(context.takeFailure()?.message.contains("one of several views made at once") == true)
      write(Tensor.ones(4))
      let y = x * 1
      noGrad { write(y) }
      #expect(context.takeFailure() == nil)
    }
  }
}

@Test func masksHaveNoPower() {
  let context = TensorContext(seed: 0)
  context.asCurrent { _ = pow(Tensor([true, false]), Tensor([true, true])) }
  #expect(context.takeFailure()?.message.contains("masks (.bool) have no power") == true)
  context.asCurrent { #expect(pow(Tensor([true, false]), 2).scalars == [1, 0]) }
}

@Test func normsAreOverOneTwoOrAllAxes() {
  let context = TensorContext(seed: 0)
  context.asCurrent {
    let x = Tensor.ones(2, 2, 4)
    #expect(x.norm(axis: [0, 2]).count == 2 && x.norm().item() == 4)
    _ = x.norm(axis: [0, 1, 2])
  }
  #expect(context.takeFailure()?.message.contains("over one, two or all") == true)
}
