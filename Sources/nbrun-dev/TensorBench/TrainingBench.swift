import Foundation

/// The training of a 784-256-10 perceptron on Fashion-MNIST, and one small operation from a cell, each in a process of its
/// own: all costs included.
struct TrainingBench {
  /// A Python that has PyTorch, for its figures beside ours.
  var torch: String?

  func run(threads: [Int]) throws {
    let nbrun = ConformCommand.sibling("nbrun")
    let folder = NSTemporaryDirectory() + "nbrun-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in [("epoch", BenchCommand.epochProgram(3)), ("small", Self.smallOperations)] {
      try text.write(toFile: "\(folder)/\(name).swift", atomically: true, encoding: .utf8)
    }
    for count in threads {
      let title = "one epoch of 784-256-10, batch 256, \(count) thread\(count == 1 ? "" : "s")"
      try row(title, [nbrun, "exec", "\(folder)/epoch.swift"], ["NBRUN_THREADS": "\(count)"])
    }
    if let torch {
      for count in threads {
        try row("the same in PyTorch, threads: \(count)", [torch, "-c", Self.torchEpochs, "\(count)"], [:])
      }
    }
    let small = try MeasuredProcess.run([nbrun, "exec", "\(folder)/small.swift"], environment: ["NBRUN_THREADS": "1"])
    print(String(decoding: small.output, as: UTF8.self) + String(decoding: small.errors, as: UTF8.self), terminator: "")
  }

  /// Runs a program that prints seconds, one a line.
  private func row(_ title: String, _ command: [String], _ environment: [String: String]) throws {
    let process = try MeasuredProcess.run(command, environment: environment)
    let seconds = String(decoding: process.output, as: UTF8.self).split(separator: "\n").compactMap { Double($0) }
    guard process.status == 0, let best = seconds.min() else {
      print("\(title): \(String(decoding: process.errors, as: UTF8.self))")
      return
    }
    let figures = String(format: "%.0f ms, peak %.0f MB", best * 1000, Double(process.peakBytes) / 1e6)
    print(title.padding(toLength: 56, withPad: " ", startingAt: 0) + figures)
  }

  private static let smallOperations = """
    let clock = ContinuousClock()
    for n in [1, 160] {
      let x = Tensor.linspace(-8, 8, n)
      let g = Tensor.ones(n)
      let xr = Tensor.linspace(-8, 8, n, requiresGrad: true)
      var add = 1e9
      var chain = 1e9
      for _ in 0..<50 {
        var start = clock.now
        for _ in 0..<1000 { _ = x + g }
        add = min(add, start.duration(to: clock.now) / Duration.seconds(1) / 1000)
        start = clock.now
        for _ in 0..<100 {
          (tanh(xr) * xr + 1).sigmoid().sum().backward()
          xr.zeroGrad()
        }
        chain = min(chain, start.duration(to: clock.now) / Duration.seconds(1) / 100)
      }
      print("from a cell, \\(n) numbers: x + g \\(Int(add * 1e9))ns, chain5 fwd+bwd \\(Int(chain * 1e9))ns")
    }
    """

  private static let torchEpochs = """
    import gzip, sys, time
    import numpy, torch
    torch.set_num_threads(int(sys.argv[1]))
    folder = "/usr/share/datasets/fashion-mnist/"
    def read(name, skip):
        return numpy.frombuffer(gzip.open(folder + name).read(), numpy.uint8, offset=skip)
    x = torch.from_numpy(read("train-images-idx3-ubyte.gz", 16).reshape(-1, 784).astype(numpy.float32) / 255)
    labels = torch.from_numpy(read("train-labels-idx1-ubyte.gz", 8).astype(numpy.int64))
    w1 = (torch.randn(784, 256) * 0.01).requires_grad_(); b1 = torch.zeros(256, requires_grad=True)
    w2 = (torch.randn(256, 10) * 0.01).requires_grad_(); b2 = torch.zeros(10, requires_grad=True)
    optimizer = torch.optim.SGD([w1, b1, w2, b2], lr=0.1)
    for epoch in range(4):
        start = time.perf_counter()
        order = torch.randperm(len(x)); total = 0.0
        for first in range(0, len(x), 256):
            chosen = order[first:first + 256]
            optimizer.zero_grad()
            logits = torch.relu(x[chosen] @ w1 + b1) @ w2 + b2
            loss = torch.nn.functional.cross_entropy(logits, labels[chosen])
            loss.backward(); optimizer.step(); total += loss.item()
        if epoch > 0: print(time.perf_counter() - start)
    """
}
