import Checking
import Diagnostics
import Testing

/// Whether the value of a cell's last line is shown: not where it is one that nobody has to take.
@Test(arguments: [
  ("1 + 1", true), ("name", true), ("name = \"b\"", false), ("_ = name", false), ("numbers.append(1)", false),
  ("numbers.removeLast()", false), ("try take()", false), ("try! take()", false), ("try find()", true),
  ("maybe?.removeLast()", false), ("maybe?.count", true),
])
func lastValueIsShown(_ line: String, _ isShown: Bool) {
  let code = """
    var name = "a", numbers = [1], maybe: [Int]? = [1]
    @discardableResult func take() throws -> Int { 1 }
    func find() throws -> Int { 1 }
    \(line)
    """
  var sources = SourceMap()
  let cell = sources.add(SourceText(name: "cell.swift", text: code))
  let program = Checker(sources: sources, ahead: ParseAhead(isShared: false)).check([
    CellSource(number: 1, code: code, source: cell)
  ])
  #expect(!program.diagnostics.contains { $0.severity == .error })
  #expect(program.cells.first?.showsResult == isShown)
}
