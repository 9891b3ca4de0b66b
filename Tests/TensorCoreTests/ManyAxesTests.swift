import Testing

import TensorCore

/// Tensors of more axes than a shape holds in place; PyTorch's values.
struct ManyAxesTests {
  private let twelve = Array(repeating: 2, count: 12)

  private func state(requiresGrad: Bool = false) -> Tensor {
    let x = Tensor.arange(4096, dtype: .float64).sin().reshape(twelve)
    x.requiresGrad = requiresGrad
    return x
  }

  /// What a gate does to one of twelve quantum bits.
  @Test func productOverOneOfTwelveAxes() {
    let x = state(requiresGrad: true)
    let gate = Tensor([[0.6, -0.8], [0.8, 0.6]], dtype: .float64)
    let y = einsum("xd,abcdefghijkl->abcxefghijkl", gate, x)
    #expect(y.shape == twelve)
    let part = y.permute(11, 0, 10, 1, 9, 2, 8, 3, 7, 4, 6, 5)[0, .all, 1]
    #expect(part.shape == Array(repeating: 2, count: 10))
    let sums = part.sum(axis: [0, 2, 4, 6])
    let value = (sums * sums).sum()
    value.backward()
    #expect(abs(value.item() - 12.598626111759057) < 1e-12)
    let g = x.grad!.reshape(-1)
    #expect(g[0].item() == 0 && g[1000].item() == 0)
    #expect(abs(g[2].item() - 0.1656140355038242) < 1e-13)
    #expect(abs(g[2050].item() - 0.1656140355038242) < 1e-13)
  }

  @Test func joiningAndRunningSums() {
    let joined = concat([state(), state()], axis: 5)
    #expect(joined.shape == [2, 2, 2, 2, 2, 4, 2, 2, 2, 2, 2, 2])
    #expect(abs(joined.cumsum(axis: 5).std().item() - 1.6388417284500079) < 1e-12)
  }

  @Test func reducingAnExpandedAxis() {
    let wide = state().unsqueeze(0).expand([3] + twelve)
    let largest = wide.max(axis: [0, 3, 12])
    #expect(largest.shape == Array(repeating: 2, count: 10))
    #expect(abs(largest.sum().item() - 884.4362501741592) < 1e-10)
  }

  @Test func picking() {
    let x = state()
    let chosen = x[x .> 0.99]
    #expect(chosen.shape == [185])
    #expect(abs(chosen.sum().item() - 184.38106724180392) < 1e-10)
    let i = Tensor([1, 0, 1])
    let picked = x[.all, .all, i, .all, .all, .all, .all, .all, .all, i]
    #expect(picked.shape == [3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    #expect(abs((picked.reshape(-1) * Tensor.arange(3072)).sum().item() - 27877.88621801157) < 1e-8)
  }

  @Test func eightAndNine() {
    let x = Tensor.arange(6).reshape([1, 1, 2, 1, 1, 1, 1, 3])
    #expect(x.unsqueeze(-1).squeeze(-1).shape == x.shape)
    #expect(x.unsqueeze(0).squeeze() == Tensor.arange(6).reshape(2, 3))
    #expect(stack([x, x], axis: 4).shape == [1, 1, 2, 1, 2, 1, 1, 1, 3])
    #expect(x.reshape([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6]).T.shape == [6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    #expect(x.unsqueeze(-1).shape != x.unsqueeze(0).shape)
  }

  @Test func sixtyFourAreTheMost() {
    let x = Tensor.ones(Array(repeating: 1, count: 64))
    #expect((x + x).sum().item() == 2)
    for failing in [
      { _ = x.unsqueeze(0) }, { _ = stack([x, x]) }, { _ = x[.newAxis] }, { _ = x[Tensor([[0]])] },
      { x[Tensor([[0]])] = Tensor(1.0) }, { _ = x.tile(Array(repeating: 1, count: 65)) },
      { _ = x[Tensor(true), .newAxis, Tensor([0])] },
    ] {
      let context = TensorContext(seed: 0)
      context.asCurrent { failing() }
      #expect(context.takeFailure()?.message.hasSuffix("a tensor has at most 64") == true)
    }
  }
}
