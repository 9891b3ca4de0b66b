import Publishing
import Records
import Running
import Testing

@Suite struct RerunCheckTests {
  /// Each chapter's last cell, whether gradients are cleared, and the verdict on it.
  static let table: [(name: String, cells: [String], zeroGrad: Bool, verdict: Verdict, also: [Verdict])] = [
    ("prints", ["print(1 + 2)"], true, .idempotent, []),
    ("declares anew", ["var n = 0", "let m = n + 1\nm"], true, .idempotent, []),
    ("counts", ["var n = 0", "n += 1"], true, .mutates, []),
    ("appends", ["var list = [1]", "list.append(2)\nlist"], true, .mutates, []),
    (
      "accumulates", ["let x = Tensor([1.0], requiresGrad: true)", "(x * 1).sum().backward()\nx.grad!.item()"], false,
      .accumulatesGradient, []
    ),
    (
      "cleared", ["let x = Tensor([1.0], requiresGrad: true)", "(x * 1).sum().backward()\nx.grad!.item()"], true,
      .idempotent, []
    ),
    ("draws", ["let r = Tensor.rand(3)\nr"], true, .advancesRandom, []),
    (
      "freed graph", ["let x = Tensor([1.0], requiresGrad: true)\nlet y = (x * x).sum()", "y.backward()"], true, .fails,
      []
    ),
    ("object", ["class Box { var n = 0 }\nlet box = Box()", "box.n += 1"], true, .mutates, []),
    ("seeded", ["manualSeed(3)\nlet r = Tensor.rand(3)\nr"], true, .idempotent, []),
  ]

  @Test(arguments: table.indices)
  func verdicts(row: Int) throws {
    let entry = Self.table[row]
    let bench = try Workbench()
    let text = "# T\n\n" + entry.cells.map { "```swift\n\($0)\n```\n" }.joined(separator: "\n")
    let path = try bench.write(text, to: "chapter.md")
    var options = RunOptions()
    options.zeroGrad = entry.zeroGrad
    options.output = bench.folder + "/Output"
    let report = try RerunCheck(options: options, reporter: bench.reporter, interrupt: InterruptFlag()).check(path)
    let last = try #require(report.cells.last)
    #expect(last.verdict == entry.verdict, "\(entry.name): \(last)")
    #expect(last.also == entry.also, "\(entry.name)")
    #expect(report.againstItself.isEmpty, "\(entry.name)")
    #expect(report.againstRecord == nil)
  }

  @Test func theFactorAndTheFirstDifferenceAreNamed() throws {
    let bench = try Workbench()
    let path = try bench.write(DoublingTests.chapter, to: "chapter.md")
    var options = RunOptions()
    options.zeroGrad = false
    let check = RerunCheck(options: options, reporter: bench.reporter, interrupt: InterruptFlag())
    let last = try #require(try check.check(path).cells.last)
    let gradient = try #require(last.changed.first { $0.name == "x.grad" })
    #expect(gradient.first == "[0]: 2 → 4")
    #expect(gradient.factor == 2)
    #expect(last.line == 9)
  }

  @Test func aLaterCellSeesAStateInWhichNothingRanTwice() throws {
    let bench = try Workbench()
    let path = try bench.write(
      "# T\n\n```swift\nvar n = 0\n```\n\n```swift\nn += 1\n```\n\n```swift\nprint(n)\n```\n", to: "chapter.md")
    let options = RunOptions()
    let pipeline = bench.pipeline(options)
    #expect(pipeline.run(path) == .success)
    var checkOptions = RunOptions()
    checkOptions.output = bench.folder + "/Output"
    let report = try RerunCheck(options: checkOptions, reporter: bench.reporter, interrupt: InterruptFlag()).check(path)
    #expect(report.againstRecord == [])
    #expect(report.cells.map(\.verdict) == [.idempotent, .mutates, .idempotent])
  }

  @Test func aDifferenceFromTheRecordFailsTheCheck() throws {
    let bench = try Workbench()
    let path = try bench.write("# T\n\n```swift\nprint(1)\n```\n", to: "chapter.md")
    #expect(bench.pipeline().run(path) == .success)
    _ = try bench.write("# T\n\n```swift\nprint(2)\n```\n", to: "chapter.md")
    var options = RunOptions()
    options.output = bench.folder + "/Output"
    let report = try RerunCheck(options: options, reporter: bench.reporter, interrupt: InterruptFlag()).check(path)
    #expect(report.againstRecord?.count == 1)
    #expect(!report.passes(isStrict: false))
  }

  @Test func volatileCellsAreNotCompared() throws {
    let bench = try Workbench()
    let path = try bench.write(
      "# T\n\n```swift {volatile=true}\nlet clock = ContinuousClock()\nprint(clock.measure { _ = (0..<1000).reduce(0, +) })\n```\n",
      to: "chapter.md")
    let report = try RerunCheck(options: RunOptions(), reporter: bench.reporter, interrupt: InterruptFlag()).check(path)
    #expect(report.cells.map(\.verdict) == [.volatile])
    #expect(report.isIdentical)
  }
}
