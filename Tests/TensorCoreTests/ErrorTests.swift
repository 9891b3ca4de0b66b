import Testing

import TensorCore

/// What is wrong, and the message for it.
struct FailingCase: Sendable, CustomTestStringConvertible {
  let message: String
  let body: @Sendable () -> Void

  init(_ message: String, _ body: @escaping @Sendable () -> Void) {
    self.message = message
    self.body = body
  }

  var testDescription: String { message }
}

@Test(arguments: [
  FailingCase("matmul: [2, 3] × [2, 3]: the inner sizes 3 and 2 differ; transpose the second?") {
    _ = matmul(Tensor.ones(2, 3), Tensor.ones(2, 3))
  },
  FailingCase("add: [2, 3] and [4]: the last sizes 3 and 4 differ; counted from the end, sizes must be equal or 1") {
    _ = Tensor.ones(2, 3) + Tensor.ones(4)
  },
  FailingCase("reshape: [3, 4] holds 12 elements, which don't fill [5, 2] (10 elements)") {
    _ = Tensor.ones(3, 4).reshape(5, 2)
  },
  FailingCase("reshape: [3, 4] holds 12 elements, which don't fill [5, -1]: 12 is not a multiple of 5") {
    _ = Tensor.ones(3, 4).reshape(5, -1)
  },
  FailingCase("index 5 is out of range for axis 0 of shape [3, 4], whose size is 3") { _ = Tensor.ones(3, 4)[5] },
  FailingCase("index -4 is out of range for axis 0 of shape [3], whose size is 3") { _ = Tensor.ones(3)[Tensor([-4])] },
  FailingCase("item: a tensor of shape [2] has 2 elements; item() reads a tensor with one") {
    _ = Tensor.ones(2).item()
  },
  FailingCase("sum: axis 2 is out of range for shape [3, 4]; axes are -2 to 1") { _ = Tensor.ones(3, 4).sum(axis: 2) },
  FailingCase("crossEntropy: label 7 is out of range for 3 classes (0 to 2)") {
    _ = crossEntropy(Tensor.zeros(1, 3), Tensor([7]))
  },
  FailingCase("pow: whole numbers can't be raised to a negative power; convert them: x.to(.float32)") {
    _ = Tensor([1, 2]).pow(-1)
  },
  FailingCase("Tensor: the lists inside a list must all have one shape") { _ = Tensor([[1, 2], [3]]) },
  FailingCase(
    "add in place: the result is float32 and can't be kept in a tensor of int64; convert it first: x.to(.float32)"
  ) {
    let x = Tensor([1, 2])
    x += 0.5
  },
  FailingCase(
    "Fashion-MNIST: no data set in /nowhere; Debian's package dataset-fashion-mnist brings it: "
      + "apt install dataset-fashion-mnist"
  ) { _ = FashionMNIST.load(.train, from: "/nowhere") },
])
func errorsTeach(_ testCase: FailingCase) {
  let context = TensorContext(seed: 0)
  context.asCurrent { testCase.body() }
  #expect(context.takeFailure()?.message == testCase.message)
  #expect(context.failure == nil)
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
