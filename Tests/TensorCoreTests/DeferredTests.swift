import Testing

import TensorCore

// Elementwise operations on many numbers wait until they are read and run together. Each program here runs on many
// numbers at once and on small pieces, whose operations run one by one: the same bits are wanted.

private let piece = 1000
private let pieces = 70

private struct Program: Sendable, CustomTestStringConvertible {
  let name: String
  let body: @Sendable (_ x: Tensor, _ y: Tensor) -> [Tensor]
  init(_ name: String, _ body: @escaping @Sendable (_ x: Tensor, _ y: Tensor) -> [Tensor]) {
    self.name = name
    self.body = body
  }
  var testDescription: String { name }
}

private let programs: [Program] = [
  Program("a chain") { x, y in [(tanh(x) * x + 1).sigmoid() - y / 3] },
  Program("a value used twice") { x, y in
    let e = exp(x * 0.1)
    return [e * y, e + 1, e]
  },
  Program("a value used again after it was let go") { x, y in
    func two() -> (Tensor, Tensor) {
      let e = (x * y).sin()
      return (e + 1, e * 2)
    }
    let (first, second) = two()
    _ = first.scalars
    return [second, first]
  },
  Program("an operand changed in place afterwards") { x, y in
    var z = x.clone()
    let before = z * 2
    z += y
    let between = z - 1
    z *= 3
    return [before, between, z]
  },
  Program("a pending value changed in place") { x, y in
    var z = x * y
    let before = z.abs()
    z -= 1
    return [z, before, z + before]
  },
  Program("windows onto pending values") { x, y in
    let z = x + y
    let w = z.reshape(2, -1)
    let sum = w * 2
    w[0] += 1
    return [sum.flatten(), z, w.flatten()]
  },
  Program("numbers on both sides") { x, y in
    [1 - x, 2 / (y.abs() + 1), -(x - 1), x.pow(2) * y.pow(3), pow(y.abs(), 0.5)]
  },
  Program("bounds and slopes") { x, y in
    [
      x.clamp(min: -1, max: 1) * y, maximum(x, y), minimum(x, 0.5), leakyRelu(x, 0.1) + prelu(y, 0.25),
      relu(x) - gelu(y),
    ]
  },
  Program("long chains") { x, y in
    var z = x
    for i in 0..<60 { z = z * 0.9 + (i % 7 == 0 ? y : x) }
    return [z]
  },
  Program("a value many times its own operand") { x, _ in
    var z = x * 0.01
    for _ in 0..<12 { z = z * z + z }
    return [z]
  },
  Program("one number in memory") { x, y in
    let s = Tensor(1.5)
    return [x * s + y, s - x, s.expand(x.count) * x]
  },
  Program("one number repeated, negated") { x, y in
    let e = exp(x - 1)
    return [x * e, -(e * 0) + y]
  },
  Program("special numbers") { x, y in
    let zero = x * 0
    return [y / zero, log(x), sqrt(x) + y, exp(x * 100), zero / zero]
  },
]

@Test(arguments: programs) private func deferredOperationsGiveTheSameBits(_ program: Program) {
  TensorContext(seed: 4).asCurrent {
    let (x, y) = (Tensor.randn(piece * pieces), Tensor.randn(piece * pieces))
    let whole = program.body(x, y)
    // A window onto two halves tells pieces apart in which order does not matter.
    let isHalved = program.name.hasPrefix("windows")
    for k in 0..<(isHalved ? 0 : pieces) {
      let part = k * piece..<(k + 1) * piece
      let small = program.body(x[part].clone(), y[part].clone())
      for (a, b) in zip(whole, small) { #expect(sameBits(a[part], b), "\(program.name), piece \(k)") }
    }
    if isHalved {
      let sum = x + y
      #expect(sameBits(whole[0], sum * 2))
      #expect(sameBits(whole[1], concat([sum[..<(x.count / 2)] + 1, sum[(x.count / 2)...]], axis: 0)))
      #expect(sameBits(whole[1], whole[2]))
    }
  }
}

private func backward(_ y: Tensor) { y.backward(y.rank == 0 ? nil : onesLike(y)) }

private let slopes: [Program] = [
  Program("the chain of the benchmark") { x, y in [(tanh(x) * x + 1).sigmoid() * y] },
  Program("a leaf used often") { x, y in [x * x * 3 + x * y - x / 2 + exp(x * 0.1)] },
  Program("sums and means of all") { x, y in
    [binaryCrossEntropyWithLogits(x, sigmoid(y), reduction: .sum) * 2 - (x * y).sum()]
  },
  Program("branches") { x, y in
    let e = exp(x * 0.1)
    return [relu(e * y) + (e - y).pow(2) * leakyRelu(x)]
  },
  Program("activations") { x, y in [gelu(x) + silu(y) * softplus(x) + erf(x) * abs(y) + sqrt(x * x + 1)] },
]

@Test(arguments: slopes) private func deferredGradientsAreTheSameBits(_ program: Program) {
  TensorContext(seed: 5).asCurrent {
    let x = Tensor.randn(piece * pieces, requiresGrad: true)
    let y = Tensor.randn(piece * pieces, requiresGrad: true)
    for _ in 0..<2 { backward(program.body(x, y)[0]) }
    for k in 0..<pieces {
      let part = k * piece..<(k + 1) * piece
      let (a, b) = (x.detach()[part].clone(), y.detach()[part].clone())
      a.requiresGrad = true
      b.requiresGrad = true
      for _ in 0..<2 { backward(program.body(a, b)[0]) }
      guard let gx = x.grad, let gy = y.grad, let ga = a.grad, let gb = b.grad else {
        Issue.record("no gradient")
        return
      }
      #expect(sameBits(gx[part], ga) && sameBits(gy[part], gb), "\(program.name), piece \(k)")
    }
  }
}

@Test func whatIsNotReadIsNotKept() {
  TensorContext(seed: 6).asCurrent {
    let x = Tensor.randn(1 << 16)
    let before = TensorContext.bytesInUse
    do {
      let y = exp(x) * 2
      #expect(TensorContext.bytesInUse >= before + 4 << 16)
      _ = y
    }
    _ = (x + 1).sum()
  }
}

@Test func memoryIsRefusedAtTheOperation() {
  let context = TensorContext(seed: 7)
  context.asCurrent {
    let x = Tensor.randn(1 << 20)
    context.memoryLimit = TensorContext.bytesInUse + 1 << 20
    _ = x * 2
    #expect(context.takeFailure() != nil)
  }
}

@Test func aSavedValueThatChangedIsStillAnError() {
  let context = TensorContext(seed: 8)
  context.asCurrent {
    let x = Tensor.randn(1 << 16, requiresGrad: true)
    var y = exp(x)
    let z = y * y
    y += 1
    z.sum().backward()
    #expect(context.takeFailure() != nil)
  }
}

@Test func aPendingValueIsCopiedWithItsSession() {
  let copier = TensorCopier()
  TensorContext(seed: 9).asCurrent {
    let x = Tensor.randn(1 << 16)
    let y = x * 2
    let z = y + 1
    var (x2, y2, z2) = (copier.copy(x), copier.copy(y), copier.copy(z))
    x2 += 1
    y2 += 1
    z2 += 1
    for (value, wanted) in [(z, x * 2 + 1), (y, x * 2), (x2, x + 1), (y2, y + 1), (z2, z + 1)] {
      #expect(sameBits(value, wanted))
    }
  }
}

/// Whether two tensors hold the same bits; NaN is NaN.
private func sameBits(_ a: Tensor, _ b: Tensor) -> Bool {
  a.shape == b.shape
    && zip(a.scalars, b.scalars).allSatisfy { $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN) }
}

/// Shapes whose runs are long and short, and what is broadcast to them.
private let broadcasts: [(shape: [Int], other: [Int])] = [
  ([60, 700], [700]), ([60, 700], [60, 1]), ([4000, 10], [10]), ([4000, 10], [4000, 1]), ([20, 6, 500], [6, 1]),
  ([20, 30, 100], [30, 1]), ([20, 30, 100], [20, 1, 1]), ([20, 30, 100], [20, 1, 100]), ([5, 4, 50, 50], [4, 1, 50]),
]

@Test(arguments: broadcasts) private func deferredBroadcastsGiveTheSameBits(_ shapes: (shape: [Int], other: [Int])) {
  TensorContext(seed: 10).asCurrent {
    let x = Tensor.randn(shapes.shape)
    let other = Tensor.randn(shapes.other)
    let whole = [relu((x - other) * 2 / (other + 3)), other - x, other + exp(x) * other]
    let wide = other.expand(shapes.shape)
    for i in 0..<shapes.shape[0] {
      let (part, own) = (x[i].clone(), wide[i].clone())
      for (a, b) in zip(whole, [relu((part - own) * 2 / (own + 3)), own - part, own + exp(part) * own]) {
        #expect(sameBits(a[i], b), "\(shapes), \(i)")
      }
    }
  }
}

/// What is summed goes through `read`, which computes it first or leaves it pending.
private struct Summing: Sendable, CustomTestStringConvertible {
  let name: String
  let body: @Sendable (_ x: Tensor, _ y: Tensor, _ read: (Tensor) -> Tensor) -> [Tensor]
  init(
    _ name: String, _ body: @escaping @Sendable (_ x: Tensor, _ y: Tensor, _ read: (Tensor) -> Tensor) -> [Tensor]
  ) {
    self.name = name
    self.body = body
  }
  var testDescription: String { name }
}

private let sums: [Summing] = [
  Summing("of a chain") { x, y, read in [read((x - y).pow(2)).mean(), read((x - y).abs()).sum()] },
  Summing("of one step") { x, y, read in [read(x * y).sum(), read(exp(x)).mean(axis: 0)] },
  Summing("of what is read again") { x, y, read in
    let z = read((tanh(x) * y).sin())
    return [z.sum(), z, z.sum(axis: [0], keepDims: true)]
  },
  Summing("of what others wait for") { x, y, read in
    let e = exp(x * 0.1)
    let both = e * y
    return [read(e).sum(), read(both).mean(), both, e]
  },
  Summing("of repeated numbers") { x, y, read in
    let rows = x.reshape(x.count / 1000, 1000)
    let column = y[..<(x.count / 1000)].unsqueeze(1)
    return [
      read((rows + y[..<1000]) * 2).sum(), read(rows - y[..<1000]).mean(), read(exp(rows * column) + column).sum(),
      read(rows.T + 1).sum(), read(rows - y[0]).reshape(-1).sum(),
    ]
  },
  Summing("with gradients") { x, y, read in
    let z = x.clone()
    z.requiresGrad = true
    read((tanh(z) * y + 1).sigmoid()).sum().backward()
    return z.grad.map { [$0] } ?? []
  },
]

@Test(arguments: sums, [33_000, 65_000, 66_000, 131_000, 333_000])
private func sumsOfDeferredValuesGiveTheSameBits(_ program: Summing, _ count: Int) {
  TensorContext(seed: 12).asCurrent {
    let (x, y) = (Tensor.randn(count), Tensor.randn(count))
    let own = program.body(x, y) { $0 }
    let computed = program.body(x, y) {
      $0.compute()
      return $0
    }
    for (a, b) in zip(own, computed) { #expect(sameBits(a, b), "\(program.name) of \(count)") }
  }
}
