import Testing

import TensorCore

/// Tensors without axes, where an axis of size 1 is thought, and pieces of axes without numbers.
struct SingleNumberTests {
  @Test func picksFromANumberAndAddsToIt() {
    for dtype in [DType.float32, .float64, .int64] {
      let number = Tensor(5).to(dtype)
      #expect(number.gather(axis: 0, index: Tensor(0)) == number)
      #expect(number.scatterAdd(axis: -1, index: Tensor(0), source: number).item() == 10)
    }
    #expect(Tensor(true).gather(axis: 0, index: Tensor(0)).item() == 1)
    let x = Tensor(2.0, requiresGrad: true)
    let source = Tensor(3.0, requiresGrad: true)
    let sum = x.scatterAdd(axis: 0, index: Tensor(0), source: source) * x.gather(axis: 0, index: Tensor(0))
    sum.backward()
    #expect(x.grad?.item() == 7 && source.grad?.item() == 2)
    #expect(x.sort(axis: 0).values.item() == 2 && x.topk(1).indices.item() == 0)
  }

  @Test func anIndexIntoANumberIsZero() {
    for body: @Sendable () -> Tensor in [
      { Tensor(5).gather(axis: 0, index: Tensor(5)) },
      { Tensor(5.0).gather(axis: 0, index: Tensor(-1)) },
      { Tensor(5).scatterAdd(axis: 0, index: Tensor(7), source: Tensor(1)) },
      { Tensor(5.0).scatterAdd(axis: 0, index: Tensor(1), source: Tensor(1.0)) },
    ] {
      let context = TensorContext(seed: 0)
      context.asCurrent { _ = body() }
      #expect(context.takeFailure()?.message.contains("out of range") == true)
    }
  }

  /// As in PyTorch, an index without numbers fits whatever its shape is, and a roll of nothing has no axis to be wrong.
  @Test func anIndexWithoutNumbersPicksNone() {
    let x = Tensor([[1.0, 2.0], [3.0, 4.0]], requiresGrad: true)
    for shape in [[0], [0, 0, 4], [5, 0]] {
      let none = Tensor.zeros(shape, dtype: .int64)
      let picked = x.gather(axis: 0, index: none)
      #expect(picked.shape == shape)
      let source = Tensor.ones(3, requiresGrad: true)
      let sum = x.scatterAdd(axis: 0, index: none, source: source)
      #expect(sum == x)
      x.zeroGrad()
      (picked.sum() + sum.sum()).backward()
      #expect(x.grad?.scalars == [1, 1, 1, 1] && source.grad?.scalars == [0, 0, 0])
    }
    #expect(Tensor.zeros(0, 3).roll(1, axis: 5).shape == [0, 3])
  }

  @Test func nothingIsCutIntoAsManyPiecesAsAskedFor() {
    #expect(Tensor.zeros(0, 2).chunk(3).map(\.shape) == [[0, 2], [0, 2], [0, 2]])
    #expect(Tensor.zeros(5, 2).chunk(3).map(\.shape) == [[2, 2], [2, 2], [1, 2]])
  }
}
