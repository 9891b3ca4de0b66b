import Foundation
import Publishing
import Running
import Testing

/// A wish to stop reaches every kind of endless loop, and nothing half is written.
@Suite struct InterruptTests {
  @Test(arguments: [
    "while true {}", "var i = 0\nwhile true { i = (i + 1) & 7 }", "repeat {} while true",
    "var i = 0\nwhile i >= 0 { i = (i + 1) & 7 }", "func f() { while true { continue } }\nf()",
    "for i in sequence(first: 1, next: { $0 & 7 }) { _ = i }",
  ])
  func endsAnEndlessCell(code: String) throws {
    let bench = try Workbench()
    let path = try bench.write("# T\n\n```swift\n\(code)\n```\n", to: "chapter.md")
    let interrupt = InterruptFlag()
    var options = RunOptions()
    options.output = bench.folder + "/Output"
    // A thread of its own: the queues' threads may all be running tests, and these cells never give theirs back.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.3)
      interrupt.set()
    }
    let status = Pipeline(options: options, reporter: bench.reporter, interrupt: interrupt).run(path)
    #expect(status == .interrupted)
    #expect(!FileManager.default.fileExists(atPath: options.output!))
  }
}
