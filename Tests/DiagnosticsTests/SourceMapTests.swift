import Diagnostics
import Testing

@Suite struct SourceMapTests {
  @Test func positionsCountBytesFromOne() {
    let text = SourceText(name: "a.md", text: "eins\nzwö = 1\n")
    #expect(text.position(at: 0) == (1, 1))
    #expect(text.position(at: 4) == (1, 5))
    #expect(text.position(at: 5) == (2, 1))
    // ö takes two bytes.
    #expect(text.position(at: 10) == (2, 6))
    #expect(text.line(2) == "zwö = 1")
    #expect(text.lineCount == 3)
  }

  @Test func windowsLineEndsAreNotPartOfALine() {
    let text = SourceText(name: "a.md", text: "one\r\ntwo\r\n")
    #expect(text.line(1) == "one")
    #expect(text.position(at: 5) == (2, 1))
  }

  @Test func aCellsLinesStandWhereTheChapterHasThem() {
    let chapter = SourceText(name: "ch.md", text: "- item\n\n  ```swift\n  let a = 1\n  let b = x\n  ```\n")
    var map = SourceMap()
    let whole = map.add(chapter)
    let cell = map.add(
      "let a = 1\nlet b = x\n", in: chapter,
      origins: [.init(line: 4, columnOffset: 2), .init(line: 5, columnOffset: 2)])
    #expect(map.location(cell, 18) == SourceLocation(file: "ch.md", line: 5, column: 11))
    #expect(map.location(whole, 0) == SourceLocation(file: "ch.md", line: 1, column: 1))

    let placed = PlacedDiagnostic(.error("cannot find 'x' in scope", at: SourceRange(cell, 18, 19)), in: map)
    #expect(
      DiagnosticPrinter().print(placed) == """
        ch.md:5:11: error: cannot find 'x' in scope
          let b = x
                  ^

        """)
  }

  @Test func theCaretStandsBelowItsCharacterAlsoAfterTabsAndWideLetters() {
    let text = SourceText(name: "t.swift", text: "\tlet ö = nope")
    var map = SourceMap()
    let id = map.add(text)
    let placed = PlacedDiagnostic(.error("no", at: SourceRange(id, 10, 14)), in: map)
    let lines = DiagnosticPrinter().print(placed).split(separator: "\n")
    #expect(lines[2] == "\t        ^~~~")
  }

  @Test func aRangeOverSeveralLinesIsUnderlinedToItsFirstLinesEnd() {
    let text = SourceText(name: "t.swift", text: "f(\n1)")
    var map = SourceMap()
    let id = map.add(text)
    let placed = PlacedDiagnostic(.warning("w", at: SourceRange(id, 0, 5)), in: map)
    #expect(placed.underlined == 2)
  }

  @Test func notesAndFixItsFollow() {
    let text = SourceText(name: "t.swift", text: "var a = 1")
    var map = SourceMap()
    let id = map.add(text)
    var diagnostic = Diagnostic.warning("variable 'a' was never mutated", at: SourceRange(id, 0, 3))
    diagnostic.fixIts = [.init("change 'var' to 'let'", replacing: SourceRange(id, 0, 3), with: "let")]
    diagnostic.notes = [Diagnostic(.note, "declared here", at: SourceRange(id, 4, 5))]
    let text2 = DiagnosticPrinter().print(PlacedDiagnostic(diagnostic, in: map))
    #expect(text2.contains("  fix-it: change 'var' to 'let'\n"))
    #expect(text2.contains("t.swift:1:5: note: declared here\n"))
  }
}
