import TensorCore

extension TensorBenchmark {
  /// A group of rows under one heading.
  struct Group {
    var title: String
    var rows: [TensorBenchmark]
  }

  static var groups: [Group] {
    [
      Group(title: "matrix products", rows: products),
      Group(title: "elementwise, 10⁶ numbers", rows: elementwise),
      Group(title: "chains, 10⁶ numbers", rows: chains),
      Group(title: "reductions and softmax, 1000×1000", rows: reductions),
      Group(title: "rows and places", rows: places),
      Group(title: "networks", rows: networks),
    ]
  }

  // MARK: Products

  private static var products: [TensorBenchmark] {
    let shapes =
      [64, 128, 256, 512, 1024, 2048].map { ($0, $0, $0) } + [(256, 784, 256), (256, 256, 10), (256, 10, 256)]
    let matrices = shapes.map { m, k, n in
      TensorBenchmark(
        "\(m)×\(k)×\(n)", setup: "a = torch.randn(\(m), \(k)); b = torch.randn(\(k), \(n))", "a @ b"
      ) {
        let (a, b) = (Tensor.randn(m, k), Tensor.randn(k, n))
        return { matmul(a, b) }
      }
    }
    let vectors = [256, 1024, 4096].flatMap { n in
      [
        TensorBenchmark(
          "\(n)×\(n) × vector", setup: "a = torch.randn(\(n), \(n)); v = torch.randn(\(n))", "a @ v"
        ) {
          let (a, v) = (Tensor.randn(n, n), Tensor.randn(n))
          return { matmul(a, v) }
        },
        TensorBenchmark(
          "\(n)×\(n) transposed × vector", setup: "a = torch.randn(\(n), \(n)).T; v = torch.randn(\(n))", "a @ v"
        ) {
          let (a, v) = (Tensor.randn(n, n).T, Tensor.randn(n))
          return { matmul(a, v) }
        },
      ]
    }
    return matrices + vectors + [
      TensorBenchmark("32 of 64×64×64", setup: "a = torch.randn(32, 64, 64)", "a @ a") {
        let a = Tensor.randn(32, 64, 64)
        return { matmul(a, a) }
      },
      TensorBenchmark("dot of 10⁶", setup: "v = torch.randn(1000000)", "torch.dot(v, v)") {
        let v = Tensor.randn(1_000_000)
        return { dot(v, v) }
      },
      TensorBenchmark("outer 1000×1000", setup: "v = torch.randn(1000)", "torch.outer(v, v)") {
        let v = Tensor.randn(1000)
        return { outer(v, v) }
      },
    ]
  }

  // MARK: Elementwise

  /// What the rows over 10⁶ numbers share: x over both signs, p > 0, a random y.
  private static let numbers = "x = torch.linspace(-8, 8, 1000000); p = x.abs() + 0.1; y = torch.randn(1000000)"

  private static func unary(
    _ name: String, _ expression: String, _ body: @escaping (_ x: Tensor, _ p: Tensor) -> Tensor
  ) -> TensorBenchmark {
    TensorBenchmark(name, setup: numbers, expression) {
      let x = Tensor.linspace(-8, 8, 1_000_000)
      let p = x.abs() + 0.1
      return { body(x, p) }
    }
  }

  private static func binary(
    _ name: String, _ expression: String, _ body: @escaping (_ x: Tensor, _ y: Tensor) -> Tensor
  ) -> TensorBenchmark {
    TensorBenchmark(name, setup: numbers, expression) {
      let (x, y) = (Tensor.linspace(-8, 8, 1_000_000), Tensor.randn(1_000_000))
      return { body(x, y) }
    }
  }

  private static func backward(
    _ name: String, _ expression: String, _ body: @escaping (Tensor) -> Tensor
  ) -> TensorBenchmark {
    TensorBenchmark(
      name + ", forward and backward",
      setup: """
        x = torch.linspace(-8, 8, 1000000, requires_grad=True); g = torch.ones(1000000)
        def work():
            x.grad = None
            y = \(expression)
            y.backward(g if y.dim() else None)
            return x.grad
        """, "work()"
    ) {
      let (x, g) = (Tensor.linspace(-8, 8, 1_000_000, requiresGrad: true), Tensor.ones(1_000_000))
      return {
        x.zeroGrad()
        let y = body(x)
        y.backward(y.rank == 0 ? nil : g)
        return x.grad!
      }
    }
  }

  private static var elementwise: [TensorBenchmark] {
    [
      binary("x + y", "x + y") { x, y in x + y },
      binary("x * y", "x * y") { x, y in x * y },
      unary("x / p", "x / p") { x, p in x / p },
      unary("x + 1.5", "x + 1.5") { x, _ in x + 1.5 },
      binary("maximum", "torch.maximum(x, y)") { x, y in maximum(x, y) },
      unary("clamp", "x.clamp(-1, 1)") { x, _ in x.clamp(min: -1, max: 1) },
      binary("x > y", "x > y") { x, y in x .> y },
      binary("where", "torch.where(x > 0, x, y)") { x, y in Tensor.where(x .> 0, x, y) },
      unary("pow(x, 2)", "x.pow(2)") { x, _ in x.pow(2) },
      unary("pow(p, 1.5)", "p.pow(1.5)") { _, p in p.pow(1.5) },
      unary("neg", "-x") { x, _ in -x },
      unary("abs", "x.abs()") { x, _ in x.abs() },
      unary("exp", "x.exp()") { x, _ in x.exp() },
      unary("log", "p.log()") { _, p in p.log() },
      unary("sqrt", "p.sqrt()") { _, p in p.sqrt() },
      unary("rsqrt", "p.rsqrt()") { _, p in p.rsqrt() },
      unary("sin", "x.sin()") { x, _ in x.sin() },
      unary("cos", "x.cos()") { x, _ in x.cos() },
      unary("tanh", "x.tanh()") { x, _ in x.tanh() },
      unary("sigmoid", "x.sigmoid()") { x, _ in x.sigmoid() },
      unary("relu", "x.relu()") { x, _ in x.relu() },
      unary("leakyRelu", "F.leaky_relu(x)") { x, _ in leakyRelu(x) },
      unary("elu", "F.elu(x)") { x, _ in elu(x) },
      unary("gelu", "F.gelu(x)") { x, _ in gelu(x) },
      unary("silu", "F.silu(x)") { x, _ in silu(x) },
      unary("softplus", "F.softplus(x)") { x, _ in softplus(x) },
      unary("erf", "x.erf()") { x, _ in x.erf() },
      unary("log1p", "p.log1p()") { _, p in p.log1p() },
      unary("expm1", "x.expm1()") { x, _ in x.expm1() },
      unary("floor", "x.floor()") { x, _ in x.floor() },
      unary("round", "x.round()") { x, _ in x.round() },
      unary("to float64", "x.double()") { x, _ in x.to(.float64) },
      unary("to int64", "x.long()") { x, _ in x.to(.int64) },
      unary("clone", "x.clone()") { x, _ in x.clone() },
      TensorBenchmark("zeros", "torch.zeros(1000000)") { { Tensor.zeros(1_000_000) } },
      TensorBenchmark("full", "torch.full((1000000,), 2.5)") { { Tensor.full([1_000_000], 2.5) } },
      TensorBenchmark("rand", "torch.rand(1000000)") { { Tensor.rand(1_000_000) } },
      TensorBenchmark("randn", "torch.randn(1000000)") { { Tensor.randn(1_000_000) } },
      backward("relu", "x.relu()") { $0.relu() },
      backward("tanh", "x.tanh()") { $0.tanh() },
      backward("gelu", "F.gelu(x)") { $0.gelu() },
      backward("silu", "F.silu(x)") { $0.silu() },
    ]
  }

  private static var chains: [TensorBenchmark] {
    [
      unary("x * 2 + 1", "x * 2 + 1") { x, _ in x * 2 + 1 },
      binary("((x * y + x) * 0.5 - y) * x", "((x * y + x) * 0.5 - y) * x") { x, y in ((x * y + x) * 0.5 - y) * x },
      unary("(tanh(x) * x + 1).sigmoid()", "(torch.tanh(x) * x + 1).sigmoid()") { x, _ in
        (TensorCore.tanh(x) * x + 1).sigmoid()
      },
      binary("(x - y).pow(2).mean()", "(x - y).pow(2).mean()") { x, y in (x - y).pow(2).mean() },
      backward("(x * x * 3 + x) * 0.5 - 1", "(x * x * 3 + x) * 0.5 - 1") { x in (x * x * 3 + x) * 0.5 - 1 },
      backward("relu(x * 2 + 1) * x", "torch.relu(x * 2 + 1) * x") { x in relu(x * 2 + 1) * x },
      backward("(tanh(x) * x + 1).sigmoid().sum()", "(torch.tanh(x) * x + 1).sigmoid().sum()") { x in
        (TensorCore.tanh(x) * x + 1).sigmoid().sum()
      },
      backward("exp(-x * x / 2).mean()", "torch.exp(-x * x / 2).mean()") { x in exp(-x * x / 2).mean() },
    ]
  }

  // MARK: Reductions

  private static func matrix(
    _ name: String, _ expression: String, _ body: @escaping (Tensor) -> Tensor
  ) -> TensorBenchmark {
    TensorBenchmark(name, setup: "m = torch.randn(1000, 1000)", expression) {
      let m = Tensor.randn(1000, 1000)
      return { body(m) }
    }
  }

  private static func narrow(
    _ name: String, _ expression: String, _ body: @escaping (_ n: Tensor, _ labels: Tensor) -> Tensor
  ) -> TensorBenchmark {
    TensorBenchmark(
      name + ", 10000×10", setup: "n = torch.randn(10000, 10); labels = torch.randint(0, 10, (10000,))", expression
    ) {
      let (n, labels) = (Tensor.randn(10000, 10), Tensor.randint(0, 10, [10000]))
      return { body(n, labels) }
    }
  }

  private static var reductions: [TensorBenchmark] {
    let along = [0, 1].flatMap { axis in
      [
        matrix("sum, axis \(axis)", "m.sum(\(axis))") { $0.sum(axis: axis) },
        matrix("mean, axis \(axis)", "m.mean(\(axis))") { $0.mean(axis: axis) },
        matrix("max, axis \(axis)", "m.amax(\(axis))") { $0.max(axis: axis) },
        matrix("argmax, axis \(axis)", "m.argmax(\(axis))") { $0.argmax(axis: axis) },
        matrix("prod, axis \(axis)", "m.prod(\(axis))") { $0.prod(axis: axis) },
        matrix("variance, axis \(axis)", "m.var(\(axis))") { $0.variance(axis: axis) },
        matrix("norm, axis \(axis)", "m.norm(dim=\(axis))") { $0.norm(axis: axis) },
        matrix("cumsum, axis \(axis)", "m.cumsum(\(axis))") { $0.cumsum(axis: axis) },
        matrix("softmax, axis \(axis)", "m.softmax(\(axis))") { $0.softmax(axis: axis) },
        matrix("logSoftmax, axis \(axis)", "m.log_softmax(\(axis))") { $0.logSoftmax(axis: axis) },
        matrix("logsumexp, axis \(axis)", "m.logsumexp(\(axis))") { $0.logsumexp(axis: axis) },
      ]
    }
    return along + [
      matrix("sum of all", "m.sum()") { $0.sum() },
      matrix("max of all", "m.max()") { $0.max() },
      matrix("m + row", "m + m[0]") { $0 + $0[0] },
      matrix("m + column", "m + m[:, :1]") { $0 + $0[.all, 0..<1] },
      matrix("m.T + m", "m.T + m") { $0.T + $0 },
      narrow("sum, axis 0", "n.sum(0)") { n, _ in n.sum(axis: 0) },
      narrow("sum, axis 1", "n.sum(1)") { n, _ in n.sum(axis: 1) },
      narrow("max, axis 1", "n.amax(1)") { n, _ in n.max(axis: 1) },
      narrow("argmax, axis 1", "n.argmax(1)") { n, _ in n.argmax(axis: 1) },
      narrow("softmax, axis 1", "n.softmax(1)") { n, _ in n.softmax(axis: 1) },
      narrow("crossEntropy", "F.cross_entropy(n, labels)") { n, labels in crossEntropy(n, labels) },
      TensorBenchmark(
        "crossEntropy, forward and backward, 256×10",
        setup: """
          x = torch.randn(256, 10, requires_grad=True); labels = torch.randint(0, 10, (256,))
          def work():
              x.grad = None
              F.cross_entropy(x, labels).backward()
              return x.grad
          """, "work()"
      ) {
        let (x, labels) = (Tensor.randn(256, 10, requiresGrad: true), Tensor.randint(0, 10, [256]))
        return {
          x.zeroGrad()
          crossEntropy(x, labels).backward()
          return x.grad!
        }
      },
      TensorBenchmark(
        "crossEntropy, forward and backward, 1000×1000",
        setup: """
          x = torch.randn(1000, 1000, requires_grad=True); labels = torch.randint(0, 1000, (1000,))
          def work():
              x.grad = None
              F.cross_entropy(x, labels).backward()
              return x.grad
          """, "work()"
      ) {
        let (x, labels) = (Tensor.randn(1000, 1000, requiresGrad: true), Tensor.randint(0, 1000, [1000]))
        return {
          x.zeroGrad()
          crossEntropy(x, labels).backward()
          return x.grad!
        }
      },
    ]
  }

  // MARK: Places

  private static func indexed(
    _ name: String, _ expression: String,
    _ body: @escaping (_ m: Tensor, _ ids: Tensor, _ grid: Tensor) -> Tensor
  ) -> TensorBenchmark {
    TensorBenchmark(
      name,
      setup: """
        m = torch.randn(1000, 1000); ids = torch.randint(0, 1000, (1000,)); grid = torch.randint(0, 1000, (1000, 1000))
        """, expression
    ) {
      let (m, ids) = (Tensor.randn(1000, 1000), Tensor.randint(0, 1000, [1000]))
      let grid = Tensor.randint(0, 1000, [1000, 1000])
      return { body(m, ids, grid) }
    }
  }

  private static var places: [TensorBenchmark] {
    [
      indexed("gather, 1000×1", "m.gather(1, ids.unsqueeze(1))") { m, ids, _ in
        m.gather(axis: 1, index: ids.unsqueeze(1))
      },
      indexed("gather, 1000×1000", "m.gather(1, grid)") { m, _, grid in m.gather(axis: 1, index: grid) },
      indexed("scatterAdd, 1000×1000", "torch.zeros(1000, 1000).scatter_add(1, grid, m)") { m, _, grid in
        Tensor.zeros(1000, 1000).scatterAdd(axis: 1, index: grid, source: m)
      },
      indexed("m[ids]", "m[ids]") { m, ids, _ in m[ids] },
      indexed("m[mask]", "m[m > 0]") { m, _, _ in m[m .> 0] },
      indexed("oneHot", "F.one_hot(ids, 1000)") { _, ids, _ in oneHot(ids, 1000) },
      indexed("sort", "m.sort(1)[0]") { m, _, _ in m.sort(axis: 1).values },
      indexed("topk(5)", "m.topk(5)[0]") { m, _, _ in m.topk(5).values },
      indexed("concat, axis 1", "torch.cat([m, m], 1)") { m, _, _ in concat([m, m], axis: 1) },
      indexed("stack", "torch.stack([m, m])") { m, _, _ in stack([m, m]) },
      indexed("flip", "m.flip(1)") { m, _, _ in m.flip(axis: 1) },
      indexed("roll", "m.roll(1, 1)") { m, _, _ in m.roll(1, axis: 1) },
      indexed("tril", "m.tril()") { m, _, _ in m.tril() },
      indexed("transposed copy", "m.T.contiguous()") { m, _, _ in m.T.contiguous() },
      TensorBenchmark(
        "embedding", setup: "w = torch.randn(10000, 64); ids = torch.randint(0, 10000, (4096,))", "F.embedding(ids, w)"
      ) {
        let (w, ids) = (Tensor.randn(10000, 64), Tensor.randint(0, 10000, [4096]))
        return { embedding(ids, w) }
      },
    ]
  }

  // MARK: Networks

  /// The convolutions of small courses: batch, channels, side, filters, window, stride, padding.
  private static let convolutions: [(name: String, Int, Int, Int, Int, Int, Int, Int)] = [
    ("LeNet's first", 256, 1, 28, 6, 5, 1, 2), ("LeNet's second", 256, 6, 14, 16, 5, 1, 0),
    ("16 to 32, 3×3", 32, 16, 28, 32, 3, 1, 1), ("64 to 64, 3×3", 16, 64, 28, 64, 3, 1, 1),
    ("32 to 64, 3×3, stride 2", 32, 32, 28, 64, 3, 2, 1), ("64 to 64, 1×1", 32, 64, 28, 64, 1, 1, 0),
  ]

  private static func convolution(
    _ name: String, _ b: Int, _ c: Int, _ h: Int, _ o: Int, _ k: Int, _ s: Int, _ p: Int
  ) -> [TensorBenchmark] {
    let operands = "x = torch.randn(\(b), \(c), \(h), \(h)); w = torch.randn(\(o), \(c), \(k), \(k))"
    return [
      TensorBenchmark("conv2d, \(name)", setup: operands, "F.conv2d(x, w, stride=\(s), padding=\(p))") {
        let (x, w) = (Tensor.randn(b, c, h, h), Tensor.randn(o, c, k, k))
        return { conv2d(x, w, stride: s, padding: p) }
      },
      TensorBenchmark(
        "conv2d, \(name), forward and backward",
        setup: operands + """

          x.requires_grad_(); w.requires_grad_()
          def work():
              x.grad = None; w.grad = None
              F.conv2d(x, w, stride=\(s), padding=\(p)).sum().backward()
              return x.grad
          """, "work()"
      ) {
        let x = Tensor.randn(b, c, h, h, requiresGrad: true)
        let w = Tensor.randn(o, c, k, k, requiresGrad: true)
        return {
          x.zeroGrad()
          w.zeroGrad()
          conv2d(x, w, stride: s, padding: p).sum().backward()
          return x.grad!
        }
      },
    ]
  }

  private static func image(
    _ name: String, _ expression: String, _ body: @escaping (Tensor) -> Tensor
  ) -> TensorBenchmark {
    TensorBenchmark(name, setup: "x = torch.randn(32, 16, 28, 28)", expression) {
      let x = Tensor.randn(32, 16, 28, 28)
      return { body(x) }
    }
  }

  private static var networks: [TensorBenchmark] {
    convolutions.flatMap { convolution($0.name, $0.1, $0.2, $0.3, $0.4, $0.5, $0.6, $0.7) } + [
      image("maxPool2d, 2", "F.max_pool2d(x, 2)") { maxPool2d($0, 2) },
      image("maxPool2d, 3, stride 2", "F.max_pool2d(x, 3, 2, 1)") { maxPool2d($0, 3, stride: 2, padding: 1) },
      image("avgPool2d, 2", "F.avg_pool2d(x, 2)") { avgPool2d($0, 2) },
      matrix("layerNorm", "F.layer_norm(m, [1000])") { layerNorm($0, [1000]) },
      TensorBenchmark(
        "BatchNorm1d, 1000×1000", setup: "m = torch.randn(1000, 1000); layer = torch.nn.BatchNorm1d(1000)", "layer(m)"
      ) {
        let (m, layer) = (Tensor.randn(1000, 1000), BatchNorm1d(1000))
        return { layer(m) }
      },
      matrix("dropout", "F.dropout(m, 0.5)") { dropout($0, 0.5) },
      binary("mseLoss", "F.mse_loss(x, y)") { x, y in mseLoss(x, y) },
      unary("binaryCrossEntropyWithLogits", "F.binary_cross_entropy_with_logits(x, p.clamp(0, 1))") { x, p in
        binaryCrossEntropyWithLogits(x, p.clamp(min: 0, max: 1))
      },
    ]
  }
}
