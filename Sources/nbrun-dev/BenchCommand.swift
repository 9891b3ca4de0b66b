import ArgumentParser
import Foundation

/// The project's own benchmarks: whole processes of the release build, several runs each.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Prints what the speed claims rest on: whole-process times and memory, and a training epoch.",
    discussion: "Run it from the repository with a release build: .build/release/nbrun-dev bench",
    subcommands: [TensorBenchCommand.self, StagesCommand.self])

  @Option(help: "Runs of each short benchmark.")
  var runs: Int = 11

  @Option(help: "Epochs of the training benchmark.")
  var epochs: Int = 3

  func run() throws {
    let nbrun = ConformCommand.sibling("nbrun")
    let scratch = NSTemporaryDirectory() + "nbrun-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }

    Self.row("benchmark", "median", "min", "max", "peak memory")
    for benchmark in Self.chapters {
      let file = "\(scratch)/\(benchmark.name).md"
      try benchmark.text.write(toFile: file, atomically: true, encoding: .utf8)
      try measure(benchmark.title, [nbrun, "--quiet", file, "-o", "\(scratch)/\(benchmark.name).html"])
    }
    try measureChecking("\(scratch)/fifty-cells.md")
    for threads in [1, 2] {
      let file = "\(scratch)/epoch.swift"
      try Self.epochProgram(epochs).write(toFile: file, atomically: true, encoding: .utf8)
      let process = try MeasuredProcess.run([nbrun, "exec", file], environment: ["NBRUN_THREADS": "\(threads)"])
      let words = String(decoding: process.output, as: UTF8.self).split(separator: "\n").compactMap { Double($0) }
      guard process.status == 0, !words.isEmpty else {
        print("training: \(String(decoding: process.errors, as: UTF8.self))")
        continue
      }
      Self.row(
        "one epoch of 784-256-10, batch 256, \(threads) thread\(threads == 1 ? "" : "s")", Self.milliseconds(words),
        Self.megabytes(process.peakBytes))
    }
  }

  private func measure(_ title: String, _ command: [String]) throws {
    var seconds: [Double] = []
    var peak = 0
    _ = try MeasuredProcess.run(command)
    for _ in 0..<runs {
      let process = try MeasuredProcess.run(command)
      guard process.status == 0 else {
        print("\(title): \(String(decoding: process.errors, as: UTF8.self))")
        return
      }
      seconds.append(process.seconds)
      peak = process.peakBytes
    }
    Self.row(title, Self.milliseconds(seconds), Self.megabytes(peak))
  }

  /// What comes before anything runs, each time in a process that has done nothing else.
  private func measureChecking(_ chapter: String) throws {
    let samples = try (0..<runs).map { _ in try StagesCommand.measure(chapter) }
    let checking = samples.compactMap { $0["read and check"] }
    let compiling = samples.compactMap { $0["compile"] }
    guard checking.count == runs, compiling.count == runs else { return }
    Self.row("  of which to read and check", Self.milliseconds(checking), "")
    Self.row("  of which to compile", Self.milliseconds(compiling), "")
    Self.row("  of which both", Self.milliseconds(zip(checking, compiling).map(+)), "")
  }

  private static func row(_ title: String, _ times: (String, String, String), _ memory: String) {
    row(title, times.0, times.1, times.2, memory)
  }

  private static func row(_ title: String, _ cells: String...) {
    let padded = cells.map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }
    print(title.padding(toLength: 52, withPad: " ", startingAt: 0) + padded.joined())
  }

  private static func milliseconds(_ seconds: [Double]) -> (String, String, String) {
    let sorted = seconds.sorted()
    func text(_ value: Double) -> String { String(format: "%.1f ms", value * 1000) }
    return (text(sorted[sorted.count / 2]), text(sorted[0]), text(sorted[sorted.count - 1]))
  }

  private static func megabytes(_ bytes: Int) -> String { String(format: "%.1f MB", Double(bytes) / 1e6) }

  private static var chapters: [(name: String, title: String, text: String)] {
    [
      ("one-cell", "a chapter of one small cell", "# One\n\n```swift\nprint(1)\n```\n"),
      ("fifty-cells", "fifty cells to check and compile, little to run", FiftyCells.text),
      ("activations", "seven plots of activations and their gradients", activations),
    ]
  }

  /// What the chapter on multilayer perceptrons does in its section on activation functions.
  private static var activations: String {
    var text = "# Activations\n\n```swift\nlet x = Tensor.arange(-8.0, 8.0, 0.1, requiresGrad: true)\n```\n"
    for (index, name) in ["relu", "sigmoid", "tanh"].enumerated() {
      text += """

        ```swift
        let y\(index) = \(name)(x)
        plot(x.detach(), y\(index).detach(), xlabel: "x", ylabel: "\(name)(x)", figsize: (5, 2.5))
        ```

        ```swift
        x.zeroGrad()
        y\(index).backward(onesLike(x), retainGraph: true)
        plot(x.detach(), x.grad!, xlabel: "x", ylabel: "grad of \(name)", figsize: (5, 2.5))
        ```

        """
    }
    return text + """

      ```swift
      x.zeroGrad()
      let y = prelu(x, 0.25)
      y.backward(onesLike(x), retainGraph: true)
      plot(x.detach(), x.grad!, xlabel: "x", ylabel: "grad of pReLU", figsize: (5, 2.5))
      ```

      """
  }

  /// Prints the seconds of each epoch after a first one that is not counted.
  static func epochProgram(_ epochs: Int) -> String {
    """
    let (images, labels) = FashionMNIST.load(.train)
    let x = images.reshape(-1, 784)
    let w1 = Tensor.normal(0, 0.01, [784, 256], requiresGrad: true)
    let b1 = Tensor.zeros(256, requiresGrad: true)
    let w2 = Tensor.normal(0, 0.01, [256, 10], requiresGrad: true)
    let b2 = Tensor.zeros(10, requiresGrad: true)
    let optimizer = SGD([w1, b1, w2, b2], lr: 0.1)
    let clock = ContinuousClock()
    for epoch in 0...\(epochs) {
      let start = clock.now
      var total = 0.0
      for (images, labels) in DataLoader(x, labels, batchSize: 256, shuffle: true) {
        optimizer.zeroGrad()
        let loss = crossEntropy(matmul(relu(matmul(images, w1) + b1), w2) + b2, labels)
        loss.backward()
        optimizer.step()
        total += loss.item()
      }
      let seconds = start.duration(to: clock.now) / Duration.seconds(1)
      if epoch > 0 { print(seconds) }
    }
    """
  }
}
