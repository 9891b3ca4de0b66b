import TensorCore
import Testing

/// Windows over whole numbers, which stay whole as PyTorch's do; its values.
struct WindowTests {
  private var image: Tensor { Tensor([3, -7, 2, 5, -1, 4, -6, 8, -9]).reshape(1, 1, 3, 3) }

  @Test func convolutionOfWholeNumbers() {
    let y = conv2d(image, Tensor([1, -2, 3, 4]).reshape(1, 1, 2, 2), padding: 1)
    #expect(y.dtype == .int64 && y.shape == [1, 1, 4, 4])
    #expect(y.scalars == [12, -19, -13, 6, 14, 28, 2, 14, -34, 21, -21, -23, 12, -22, 26, -9])
  }

  @Test func largestOfWholeNumbers() {
    let y = maxPool2d(image, 2, stride: 1)
    #expect(y.dtype == .int64)
    #expect(y.scalars == [5, 4, 8, 8])
  }

  @Test func meanOfWholeNumbersIsCutOff() {
    let y = avgPool2d(image, 2, stride: 1)
    #expect(y.dtype == .int64)
    #expect(y.scalars == [0, 0, 1, 0])
  }
}
