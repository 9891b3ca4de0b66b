import Diagnostics
import Foundation
import Publishing
import Running
import Testing

/// What bad input gets: an error with its place, the exit status of the contract, and the old page as it was.
@Suite struct BadInputTests {
  static let table: [(name: String, text: String, line: Int, message: String)] = [
    ("empty", "", 1, "the chapter is empty"),
    ("blank", " \n\n", 1, "the chapter is empty"),
    ("no cells", "# Title\n\nProse.\n", 1, "the chapter has no cells"),
    ("unclosed fence", "# T\n\n```swift\nlet a = 1\n", 3, "fence"),
    ("bad front matter", "---\ntitle: [\n---\n\n```swift\n1\n```\n", 2, ""),
    ("unknown key", "---\ntitel: x\n---\n\n```swift\n1\n```\n", 2, "title"),
    ("unknown option", "```swift {ehco=false}\n1\n```\n", 1, "echo"),
    ("syntax", "# T\n\n```swift\nlet = 3\n```\n", 4, "pattern"),
    (
      "type", "# T\n\n```swift\nlet a: Int = \"x\"\n```\n", 4,
      "cannot convert value of type 'String' to specified type 'Int'"
    ),
    ("second cell", "```swift\nlet a = 1\n```\n\n```swift\nprint(b)\n```\n", 6, "cannot find 'b' in scope"),
  ]

  @Test(arguments: table.indices)
  func isRefusedAtItsPlace(row: Int) throws {
    let entry = Self.table[row]
    let bench = try Workbench()
    let path = try bench.write(entry.text, to: "chapter.md")
    let page = try bench.write("the old page", to: "Output/chapter.html")
    #expect(bench.pipeline().run(path) == .refused)
    let error = try #require(bench.reporter.diagnostics.first { $0.severity == .error })
    #expect(error.location.line == entry.line, "\(entry.name): \(error)")
    #expect(entry.message.isEmpty || error.message.contains(entry.message), "\(entry.name): \(error.message)")
    #expect(try String(contentsOfFile: page, encoding: .utf8) == "the old page")
    #expect(bench.reporter.outcomes.isEmpty, "nothing may run")
  }

  @Test func inputsThatCannotBeRead() throws {
    let bench = try Workbench()
    #expect(bench.pipeline().run(bench.folder + "/none.md") == .unreadableInput)
    #expect(bench.pipeline().run(bench.folder) == .unreadableInput)
    let path = bench.folder + "/latin1.md"
    try Data([0x23, 0x20, 0xE4, 0x0A]).write(to: URL(fileURLWithPath: path))
    #expect(bench.pipeline().run(path) == .unreadableInput)
    #expect(bench.reporter.failures.last?.contains("latin1.md:1:1: error: is not UTF-8 text") == true)
  }

  @Test func outputsThatCannotBeWritten() throws {
    let bench = try Workbench()
    let path = try bench.write("```swift\n1\n```\n", to: "chapter.md")
    var options = RunOptions()
    options.output = try bench.write("a file", to: "occupied")
    #expect(bench.pipeline(options).run(path) == .unwritableOutput)
  }

  @Test func aTrapStopsTheCellAndThePageIsStillWritten() throws {
    let bench = try Workbench()
    let path = try bench.write(
      "# T\n\n```swift\nlet a = [1, 2]\n```\n\n```swift\nfunc f(_ i: Int) -> Int {\n  a[i]\n}\nprint(f(0))\nprint(f(5))\n```\n\n```swift\nprint(3)\n```\n",
      to: "chapter.md")
    #expect(bench.pipeline().run(path) == .failure)
    let page = try bench.read("Output/chapter.html")
    #expect(page.contains("Index out of range"))
    let text = try #require(bench.reporter.failures.first)
    #expect(text.contains("chapter.md:9:"))
    #expect(text.contains("Fatal error: Index out of range"))
    #expect(text.contains("f(_:)"))
  }
}
