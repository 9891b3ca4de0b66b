import Diagnostics
import Reading
import Testing

struct CellTests {
  /// A chapter with one cell, its code, and where each line of the code stands.
  @Test(arguments: [
    ("```swift\na\nb\n```", "a\nb\n", ["1:1", "2:1"]),
    ("text\n\n```swift\na\n\n  b\n```\n", "a\n\n  b\n", ["3:1", "4:1", "5:1"]),
    ("~~~~swift\na\n```\nb\n~~~~", "a\n```\nb\n", ["1:1", "2:1", "3:1"]),
    ("- item\n\n  ```swift\n  a\n    b\n\n  c\n  ```", "a\n  b\n\nc\n", ["3:3", "4:3", "5:1", "6:3"]),
    ("1. ```swift\n   a\n   ```", "a\n", ["1:4"]),
    ("> ```swift\n> a\n>b\n>  c\n> ```", "a\nb\n c\n", ["1:3", "2:2", "3:3"]),
    ("> - > ```swift\n>   > a\n>   > ```", "a\n", ["1:7"]),
    ("  ```swift\n  a\n b\n   c\n  ```", "a\nb\n c\n", ["1:3", "2:2", "3:3"]),
    ("> [!SOLUTION]\n> ```swift\n> a\n> ```", "a\n", ["2:3"]),
    ("$$\na\nb\n$$\n\n```swift\na\n```", "a\n", ["6:1"]),
    ("a $x\ny$ b\n\n```swift\na\n```", "a\n", ["4:1"]),
    ("---\ntitle: x\n---\n```swift\na\n```", "a\n", ["4:1"]),
    ("```swift\r\na\r\nb\r\n```\r\n", "a\nb\n", ["1:1", "2:1"]),
    ("[^1]: note\n\nx[^1]\n\n```swift\na\n```", "a\n", ["5:1"]),
  ])
  func places(_ text: String, _ code: String, _ places: [String]) {
    let reading = Chapter.read(text, name: "a.md")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.chapter.cells.map(\.code) == [code])
    guard let cell = reading.chapter.cells.first else { return }
    var offset = 0
    var found: [String] = []
    for line in code.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let location = reading.map.location(cell.source, offset)
      found.append("\(location.line - 1):\(location.column)")
      if !line.isEmpty {
        #expect(reading.map.line(cell.source, location).utf8.dropFirst(location.column - 1).starts(with: line.utf8))
      }
      offset += line.utf8.count + 1
    }
    #expect(found == places)
  }

  /// Which fences are cells.
  @Test(arguments: [
    ("swift", 1), ("swift {#fig-a}", 1), ("{swift}", 1), ("{.swift .input}", 1), ("{swift, echo=false}", 1),
    ("swift{echo=false}", 1), ("Swift", 1), ("python", 0), ("", 0), ("{.python}", 0), ("swiftui", 0), ("sh swift", 0),
  ])
  func fences(_ info: String, _ count: Int) {
    let chapter = Chapter.read("```\(info)\n1\n```\n", name: "a.md").chapter
    #expect(chapter.cells.count == count)
    #expect(chapter.codeBlocks.count == 1 - count)
  }

  @Test func stepsStandInTheOrderOfTheText() {
    let text = "`{swift} a` and `` {swift} b ``\n\n```swift\n1\n```\n\n- `{swift} c`\n\n  ```swift\n  2\n  ```\n"
    let chapter = Chapter.read(text, name: "a.md").chapter
    #expect(
      chapter.steps == [.inlineExpression(0), .inlineExpression(1), .cell(0), .inlineExpression(2), .cell(1)])
    #expect(chapter.inlineExpressions.map(\.code) == ["a", "b", "c"])
    #expect(chapter.inlineExpressions.map(\.line) == [1, 1, 7])
  }

  @Test func optionLinesStayInTheCode() {
    let cell = Chapter.read("```swift\n//| echo: false\n//| fig-cap: a\nx\n```", name: "a.md").chapter.cells[0]
    #expect(cell.code == "//| echo: false\n//| fig-cap: a\nx\n")
    #expect(cell.shownCode == "x\n")
    #expect(cell.optionLineCount == 2)
    #expect(cell.options.echo == false)
    #expect(cell.options.figureCaption == "a")
  }

  @Test(arguments: [
    ("```swift\nx", "1:1: error: this fence is never closed: a line '```' is missing"),
    ("text\n\n> ~~~~swift\n> x\n\nmore", "3:3: error: this fence is never closed: a line '~~~~' is missing"),
    ("a\n```sh\nx\n``", "2:1: error: this fence is never closed: a line '```' is missing"),
    ("```", "1:1: error: this fence is never closed: a line '```' is missing"),
    ("", "1:1: error: the chapter is empty"),
    ("\n \n", "1:1: error: the chapter is empty"),
    ("text", "1:1: error: the chapter has no cells: a cell is a fence that begins with ```swift"),
  ])
  func badChapters(_ text: String, _ problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test func notUTF8() {
    let reading = Chapter.read(Array("ab\ncd".utf8) + [0xC3, 0x28], name: "a.md")
    #expect(reading.diagnostics.first.map { reading.map.location(of: $0.range).description } == "a.md:2:3")
    #expect(reading.diagnostics.first?.message == "the chapter is not UTF-8 text from here on")
  }
}
