import Testing

import TensorCore

@Test func aCopyKeepsGraphsGradientsAndIdentity() {
  let context = TensorContext(seed: 3)
  let copier = TensorCopier()
  context.asCurrent {
    let x = Tensor([1.0, 2.0], requiresGrad: true)
    let y = x.exp() * x
    (x * 3).sum().backward()
    let loss = y.sum()
    let (x2, loss2) = (copier.copy(x), copier.copy(loss))
    let other = copier.copy(context)
    other.asCurrent {
      loss2.backward()
      noGrad { x2 += 10 }
    }
    #expect(x.scalars == [1, 2])
    #expect(x.grad?.scalars == [3, 3])
    #expect(x2.scalars == [11, 12])
    loss.backward()
    #expect(x.grad == x2.grad)
    #expect(copier.copy(x) === x2)
  }
}

@Test func windowsStayWindowsInACopy() {
  let copier = TensorCopier()
  let whole = Tensor.zeros(3, 2)
  let row = whole[1]
  let (whole2, row2) = (copier.copy(whole), copier.copy(row))
  row2 += 1
  #expect(whole2.scalars == [0, 0, 1, 1, 0, 0])
  #expect(whole.scalars == [0, 0, 0, 0, 0, 0])
  row += 2
  #expect(whole.scalars == [0, 0, 2, 2, 0, 0])
  #expect(whole2.scalars == [0, 0, 1, 1, 0, 0])
}

@Test func optimisersAndLayersAreCopied() throws {
  let copier = TensorCopier()
  let layer = Linear(2, 1)
  let optimizer = Adam(layer.parameters, lr: 0.1)
  func step(_ layer: Linear, _ optimizer: Adam) {
    optimizer.zeroGrad()
    layer(Tensor([[1.0, 2.0]])).sum().backward()
    optimizer.step()
  }
  step(layer, optimizer)
  let layer2 = try #require(copier.copy(layer) as? Linear)
  let optimizer2 = try #require(copier.copy(optimizer) as? Adam)
  #expect(optimizer2.parameters[0] === layer2.weight)
  step(layer, optimizer)
  #expect(layer.weight != layer2.weight)
  step(layer2, optimizer2)
  #expect(layer.weight == layer2.weight)
}

@Test func gradientWritesAreListed() {
  let context = TensorContext(seed: 0)
  context.tracksGradientWrites = true
  context.asCurrent {
    let x = Tensor([1.0], requiresGrad: true)
    let y = Tensor([1.0], requiresGrad: true)
    (x * y).sum().backward()
    (x * 2).sum().backward()
    let written = context.takeGradientWrites()
    #expect(written.count == 2)
    #expect(written.contains { $0 === x } && written.contains { $0 === y })
    #expect(context.takeGradientWrites().isEmpty)
  }
}

@Test func drawsFollowFromSeedAndPosition() {
  let context = TensorContext(seed: 42)
  context.asCurrent {
    let first = Tensor.randn(5)
    let place = context.random
    let second = Tensor.rand(3)
    context.random = place
    #expect(Tensor.rand(3) == second)
    manualSeed(42)
    #expect(Tensor.randn(5) == first)
    #expect(Set(Tensor.randperm(50).scalars).count == 50)
    let whole = Tensor.randint(-3, 4, [1000])
    #expect(whole.min().item() == -3 && whole.max().item() == 3)
  }
}

/// Also with so many numbers that elementwise operations wait to be read.
@Test(arguments: [64, 4096]) func aStepInSteadyStateTakesNothingFromTheSystem(_ rows: Int) {
  let context = TensorContext(seed: 0)
  context.asCurrent {
    let x = Tensor.randn(rows, 32)
    let layer = Linear(32, 16)
    let optimizer = SGD(layer.parameters, lr: 0.1, momentum: 0.9)
    func step() {
      optimizer.zeroGrad()
      (layer(x).relu() * 2 - 1).pow(2).mean().backward()
      optimizer.step()
    }
    for _ in 0..<3 { step() }
    let before = context.systemAllocations
    for _ in 0..<10 { step() }
    #expect(context.systemAllocations == before)
  }
}

@Test func longGraphsAreLetGoOf() {
  var x = Tensor([1.0], requiresGrad: true)
  for _ in 0..<200_000 { x = x * 1 }
  let copier = TensorCopier()
  let copy = copier.copy(x)
  x = Tensor(0.0)
  #expect(graphListing(of: copy).nodes.count == 500)
}

@Test func theGraphIsListed() {
  let x = Tensor([1.0, 2.0], requiresGrad: true)
  let listing = graphListing(of: (x * x + 1).mean())
  #expect(listing.nodes.map(\.name) == ["mean", "add", "mul", ""])
  #expect(listing.edges.map { [$0.from, $0.to, $0.operand] } == [[1, 0, 0], [2, 1, 0], [3, 2, 0], [3, 2, 1]])
}
