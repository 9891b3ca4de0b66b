import Publishing
import TensorCore
import Testing

@testable import Running

/// What programs take from the system: a tensor that outlived its last use would need a block of its own each time round.
@Suite struct MemoryInCellsTests {
  /// Each line makes tensors of a megabyte and needs none of them afterwards.
  static let lines = [
    "_ = x * 2",
    "x.exp().sum().item()",
    "let y = x * 2; total += y.sum().item()",
    "var y = x; y = y + 1; y = y * 2; total += y.sum().item()",
    "kept = x + Tensor(1.0)",
    "pair = (x + 1, [x * 2])",
    "names[\"x\"] = x * 3",
    "list.append(x + 1); list.removeLast()",
    "total += twice(x * 2)",
    "let f = { (y: Tensor) in (y * y).mean() }; total += f(x + 1).item()",
    "let layer = Scaled(x * 0.5); total += layer(x).max().item()",
    "for y in [x + 1, x - 1] { total += y.sum().item() }",
    "if let y = .some(x + 1) as Tensor? { total += y.sum().item() }",
    "total += [1.0, 2.0].map { (x * $0).sum().item() }.reduce(0, +)",
    "(w * x).sum().backward(); w.zeroGrad()",
    "let loss = (w * x).sigmoid().mean(); loss.backward(); w.zeroGrad(); total += loss.item()",
    "optimizer.zeroGrad(); (w * x - 1).pow(2).mean().backward(); optimizer.step()",
    "w -= noGrad { w.detach() * 0.001 }",
    "for (a, b) in DataLoader(x.reshape(512, 512), x.reshape(512, 512), batchSize: 256) { total += (a * b).sum().item() }",
    "do { try refuse(x * 2) } catch { total += 1 }",
  ]

  @Test(arguments: lines) func aLoopTakesNoMoreThanItsFirstRounds(_ line: String) throws {
    let bench = try Workbench()
    let body = "for _ in 0..<rounds { \(line) }"
    let chapter = """
      # Memory

      ```swift
      struct Scaled { var by: Tensor; init(_ by: Tensor) { self.by = by }; func callAsFunction(_ x: Tensor) -> Tensor { x * by } }
      struct Refusal: Error { var tensor: Tensor }
      func refuse(_ x: Tensor) throws { throw Refusal(tensor: x + 1) }
      func twice(_ x: Tensor) -> Double { let y = x * 2; let z = y + y; return z.sum().item() }
      let x = Tensor.ones(262144)
      let w = Tensor.ones(262144, requiresGrad: true)
      let optimizer = Adam([w], lr: 0.01)
      var total = 0.0
      var kept = x
      var pair = (x, [x])
      var names = ["x": x]
      var list = [x]
      func work(_ rounds: Int) { \(body) }
      ```

      ```swift
      work(4)
      ```

      ```swift
      work(40)
      ```

      ```swift
      do { let rounds = 4; \(body) }
      ```

      ```swift
      do { let rounds = 40; \(body) }
      ```
      """
    let noGradIsNeeded = line.hasPrefix("w -=")
    let text = noGradIsNeeded ? chapter.replacing(line, with: "noGrad { \(line) }") : chapter
    let prepared = try bench.pipeline().prepare(try bench.write(text, to: "chapter.md"))
    let session = prepared.makeSession(RunOptions(), interrupt: InterruptFlag())
    for (warm, measured) in [(1, 2), (3, 4)] {
      if warm == 1 { #expect(session.run(0).status == .ran) }
      #expect(session.run(warm).status == .ran)
      let before = session.context.systemAllocations
      #expect(session.run(measured).status == .ran)
      #expect(session.context.systemAllocations == before)
    }
  }
}
