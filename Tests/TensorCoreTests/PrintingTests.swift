import Testing

import TensorCore

/// A tensor and what PyTorch 2 prints for it.
struct PrintedCase: Sendable, CustomTestStringConvertible {
  let expected: String
  let make: @Sendable () -> Tensor

  init(_ expected: String, _ make: @escaping @Sendable () -> Tensor) {
    self.expected = expected
    self.make = make
  }

  var testDescription: String { expected }
}

@Test(arguments: [
  PrintedCase("tensor([[1., 2.],\n        [3., 4.]])") { Tensor([[1.0, 2.0], [3.0, 4.0]]) },
  PrintedCase("tensor(0.5000, requires_grad=True)") { Tensor(0.5, requiresGrad: true) },
  PrintedCase("tensor([2.], grad_fn=<PowBackward2>)") { pow(2, Tensor([1.0], requiresGrad: true)) },
  PrintedCase("tensor([2.5000], grad_fn=<PowBackward2>)") { pow(2.5, Tensor([1.0], requiresGrad: true)) },
  PrintedCase("tensor([1, 2, 3])") { Tensor([1, 2, 3]) },
  PrintedCase("tensor([ 1.0000, -2.5000])") { Tensor([1.0, -2.5]) },
  PrintedCase("tensor([1.0000e+00, 1.0000e+05])") { Tensor([1.0, 100000.0]) },
  PrintedCase("tensor([1.0000e-05])") { Tensor([1e-5]) },
  PrintedCase("tensor([100000., 200000.])") { Tensor([100000.0, 200000.0]) },
  PrintedCase("tensor([1., nan, inf])") { Tensor([1.0, .nan, .infinity]) },
  PrintedCase("tensor([0., 0.])") { Tensor.zeros(2) },
  PrintedCase("tensor([ True, False])") { Tensor([true, false]) },
  PrintedCase("tensor([True, True])") { Tensor([true, true]) },
  PrintedCase("tensor([0.1000], dtype=torch.float64)") { Tensor([0.1], dtype: .float64) },
  PrintedCase("tensor([])") { Tensor.zeros(0) },
  PrintedCase("tensor([], size=(0, 3))") { Tensor.zeros(0, 3) },
  PrintedCase("tensor([], dtype=torch.int64)") { Tensor.zeros(0, dtype: .int64) },
  PrintedCase("tensor([2., 4.], grad_fn=<MulBackward0>)") { Tensor([1.0, 2.0], requiresGrad: true) * 2 },
  PrintedCase("tensor(3., grad_fn=<SumBackward0>)") { Tensor([1.0, 2.0], requiresGrad: true).sum() },
  PrintedCase("tensor([   0,    1,    2,  ..., 1998, 1999, 2000])") { Tensor.arange(2001) },
  PrintedCase("tensor([[[1., 1.]],\n\n        [[1., 1.]]])") { Tensor.ones(2, 1, 2) },
  PrintedCase(
    "tensor([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16, 17,\n        18, 19])"
  ) { Tensor.arange(20) },
])
func printsAsPyTorch(_ testCase: PrintedCase) {
  #expect("\(testCase.make())" == testCase.expected)
}
