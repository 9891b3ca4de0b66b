import TensorCore
import Testing

struct OptimizerTests {
  /// In float64 no setting may pass through float32: after one step the moments cancel, and what moves is lr · g / (|g| + eps).
  @Test(arguments: [(0.9, 0.999), (0.9, 0.99), (0.5, 0.99)])
  func adamInFloat64(_ betas: (Double, Double)) {
    let x = Tensor([0.75, -1.5], dtype: .float64, requiresGrad: true)
    let optimizer = Adam([x], lr: 0.01, betas: betas, eps: 1e-6)
    (x * Tensor([2.0, -3.0], dtype: .float64)).sum().backward()
    optimizer.step()
    let moved = [0.75 - 0.02 / 2.000001, -1.5 + 0.03 / 3.000001]
    #expect(zip(x.scalars, moved).allSatisfy { abs($0 - $1) < 1e-14 })
  }
}
