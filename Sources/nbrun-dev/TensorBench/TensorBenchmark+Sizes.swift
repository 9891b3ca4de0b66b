import TensorCore

extension TensorBenchmark {
  /// The rows that are measured over several sizes: what a call costs, and what a number costs.
  static var sizes: [(Int, [TensorBenchmark])] {
    [1, 160, 10_000, 1_000_000].map { n in
      let setup = """
        x = torch.linspace(-8, 8, \(n)); g = torch.ones(\(n)); xr = x.clone().requires_grad_()
        def prelu():
            xr.grad = None
            torch.prelu(xr, torch.tensor(0.25)).backward(g)
            return xr.grad
        def chain():
            xr.grad = None
            (torch.tanh(xr) * xr + 1).sigmoid().sum().backward()
            return xr.grad
        """
      func row(
        _ name: String, _ expression: String,
        _ body: @escaping (_ x: Tensor, _ g: Tensor) -> Tensor
      ) -> TensorBenchmark {
        TensorBenchmark(name, setup: setup, expression) {
          let (x, g) = (Tensor.linspace(-8, 8, n), Tensor.ones(n))
          return { body(x, g) }
        }
      }
      func gradient(
        _ name: String, _ expression: String,
        _ body: @escaping (_ x: Tensor, _ g: Tensor) -> Void
      ) -> TensorBenchmark {
        TensorBenchmark(name, setup: setup, expression) {
          let (x, g) = (Tensor.linspace(-8, 8, n, requiresGrad: true), Tensor.ones(n))
          return {
            x.zeroGrad()
            body(x, g)
            return x.grad!
          }
        }
      }
      return (
        n,
        [
          row("add", "x + g") { x, g in x + g },
          row("relu", "torch.relu(x)") { x, _ in relu(x) },
          row("exp", "torch.exp(x)") { x, _ in exp(x) },
          row("tanh", "torch.tanh(x)") { x, _ in TensorCore.tanh(x) },
          row("sigmoid", "torch.sigmoid(x)") { x, _ in sigmoid(x) },
          row("sum", "x.sum()") { x, _ in x.sum() },
          gradient("prelu fwd+bwd", "prelu()") { x, g in prelu(x, Tensor(0.25)).backward(g) },
          gradient("chain5 fwd+bwd", "chain()") { x, _ in (TensorCore.tanh(x) * x + 1).sigmoid().sum().backward() },
        ]
      )
    }
  }
}
