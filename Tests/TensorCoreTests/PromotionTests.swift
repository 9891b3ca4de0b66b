import TensorCore
import Testing

/// What PyTorch gave for operands of several dtypes and shapes: where the rules are not what one would guess.
@Suite struct PromotionTests {
  struct Case: Sendable {
    var name: String
    var make: @Sendable () -> Tensor
    var dtype: DType
    var shape: [Int]
    var numbers: [Double]

    init(
      _ name: String, _ dtype: DType, _ shape: [Int], _ numbers: [Double], _ make: @escaping @Sendable () -> Tensor
    ) {
      (self.name, self.make, self.dtype, self.shape, self.numbers) = (name, make, dtype, shape, numbers)
    }
  }

  static let cases: [Case] = [
    Case("integer powers keep the whole part", .int64, [5], [1, -1, 0, 0, 9]) {
      Tensor([1, -1, 2, 0, 3]).pow(Tensor([-3, -3, -1, -2, 2]))
    },
    Case("a number to negative powers", .int64, [3], [0, 1, 8]) { pow(2, Tensor([-1, 0, 3])) },
    Case("sign of truth values", .bool, [2], [1, 0]) { sign(Tensor([true, false])) },
    Case("running sum of one truth value", .int64, [], [1]) { Tensor(true).cumsum(axis: 0) },
    Case("an empty vector counts for the dtype", .float64, [1, 2], [1, 2]) {
      concat([Tensor([[1, 2]]), Tensor.zeros(0, dtype: .float64)])
    },
    Case("a loss beside one float64 number", .float64, [], [2.5]) {
      mseLoss(Tensor([0.0, 1.0]), Tensor(2.0, dtype: .float64))
    },
    Case("a loss beside truth values", .float32, [], [0.625]) { mseLoss(Tensor([0.5, 2.0]), Tensor([true, true])) },
    Case("floor of whole numbers is their copy", .int64, [2], [1, 2]) {
      let x = Tensor([1, 2])
      var y = floor(x)
      y += 5
      return x
    },
  ]

  @Test(arguments: cases.indices) func givesPyTorchsAnswer(_ index: Int) {
    let expected = Self.cases[index]
    let result = expected.make()
    #expect(result.dtype == expected.dtype, "\(expected.name)")
    #expect(result.shape == expected.shape, "\(expected.name)")
    #expect(result.scalars == expected.numbers, "\(expected.name)")
  }
}
