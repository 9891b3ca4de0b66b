import Publishing
import Records
import Running
import Testing

/// The problem that started it: a gradient cell that runs twice, and the gradient that is twice what it was.
@Suite struct DoublingTests {
  static let chapter = """
    # Doubling

    ```swift
    let x = Tensor([1.0, 2.0, 3.0], requiresGrad: true)
    let y = (x * x).sum()
    ```

    ```swift
    y.backward(retainGraph: true)
    print(x.grad!.scalars)
    ```
    """

  private func run(_ zeroGrad: Bool?, reruns: Int, chapter: String = Self.chapter) throws -> (String, [String]) {
    let bench = try Workbench()
    var options = RunOptions()
    options.zeroGrad = zeroGrad
    options.reruns = reruns
    // Only the second cell is run again: the first one would make a new x.
    let record = try bench.record(chapter, options)
    return (record.cells.last!.printed, bench.reporter.notices)
  }

  @Test func theCellAloneDoublesWithoutTheHelp() throws {
    let bench = try Workbench()
    let pipeline = bench.pipeline()
    let prepared = try pipeline.prepare(try bench.write(Self.chapter, to: "chapter.md"))
    var plans = prepared.plans
    for index in plans.indices { plans[index].clearsGradients = false }
    let session = Session(
      program: prepared.program, plans: plans, options: SessionOptions(), interrupt: InterruptFlag(), observer: nil)
    _ = session.run(0)
    #expect(session.run(1).printed == "[2.0, 4.0, 6.0]\n")
    #expect(session.run(1).printed == "[4.0, 8.0, 12.0]\n")
    #expect(session.run(1).printed == "[6.0, 12.0, 18.0]\n")
    #expect(session.lastCleared.isEmpty)
  }

  @Test func theHelpClearsWhatTheCellWroteAndSaysSo() throws {
    let bench = try Workbench()
    let pipeline = bench.pipeline()
    let prepared = try pipeline.prepare(try bench.write(Self.chapter, to: "chapter.md"))
    let session = prepared.makeSession(RunOptions(), interrupt: InterruptFlag())
    _ = session.run(0)
    #expect(session.run(1).printed == "[2.0, 4.0, 6.0]\n")
    #expect(session.lastCleared.isEmpty)
    #expect(session.run(1).printed == "[2.0, 4.0, 6.0]\n")
    #expect(session.lastCleared == ["x.grad"])
  }

  @Test func aFirstRunMeansWhatTheAuthorWrote() throws {
    // Two cells that both write x.grad: the second adds, with and without the help, on a first run.
    let twice = Self.chapter + "\n\n```swift\ny.backward(retainGraph: true)\nprint(x.grad!.scalars)\n```\n"
    for setting in [true, false] {
      #expect(try run(setting, reruns: 1, chapter: twice).0 == "[4.0, 8.0, 12.0]\n")
    }
  }

  @Test func rerunsOfTheWholeChapterStartFromANewTensor() throws {
    #expect(try run(true, reruns: 3).0 == "[2.0, 4.0, 6.0]\n")
    #expect(try run(false, reruns: 3).0 == "[2.0, 4.0, 6.0]\n")
  }
}
