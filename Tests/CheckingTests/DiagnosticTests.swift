import Checking
import Diagnostics
import Testing

/// A program in which `1️⃣` marks where the error stands, and the error's text; none for a program that is right.
struct Example: Sendable, CustomTestStringConvertible {
  var source: String
  var message: String?
  init(_ source: String, _ message: String? = nil) {
    self.source = source
    self.message = message
  }
  var testDescription: String { source }
}

private let examples: [Example] = [
  Example("let a: Double = 1 / 2"),
  Example("let numbers = [3, 1, 2].sorted(by: >).map { $0 * 2 }"),
  Example("let total = [1.5, 2.5].reduce(0, +) / 2"),
  Example("struct P { var x = 1 }\nvar p = P(x: 2)\np.x += 1"),
  Example("enum E { case a(Int), b }\nfunc f(_ e: E) -> Int { switch e { case .a(let n): n; case .b: 0 } }"),
  Example("let z = zip(\"ab\", \"cd\").filter { $0 != $1 }.count"),
  Example(
    "func f(_ n: Int) -> Int { n }\nlet x = f(1️⃣\"3\")",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("let x: Int = 1️⃣\"a\"", "cannot convert value of type 'String' to specified type 'Int'"),
  Example(
    "func f() -> String { return 1️⃣42 }",
    "cannot convert return expression of type 'Int' to return type 'String'"),
  Example(
    "let a = 1, b = 2.0\nlet c = a 1️⃣+ b",
    "binary operator '+' cannot be applied to operands of type 'Int' and 'Double'"),
  Example("let a = 1\n1️⃣a = 2", "cannot assign to value: 'a' is a 'let' constant"),
  Example("enum E { case a, b }\nlet e = E.a\n1️⃣switch e { case .a: print(1) }", "switch must be exhaustive"),
  Example(
    "let a: Int? = 1\nlet b: Int = 1️⃣a",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
]

@Test(arguments: examples) func diagnostics(_ example: Example) throws { try example.check() }

extension Example {
  /// Checks the program: its first error is the expected one, at the mark.
  func check() throws {
    let parts = source.split(separator: "1️⃣", omittingEmptySubsequences: false)
    let code = parts.joined()
    var sources = SourceMap()
    let cell = sources.add(SourceText(name: "cell.swift", text: code))
    let program = Checker(sources: sources, ahead: ParseAhead(isShared: false)).check([
      CellSource(number: 1, code: code, source: cell)
    ])
    let errors = program.diagnostics.filter { $0.severity == .error }
    guard let message else {
      #expect(errors.isEmpty)
      return
    }
    let first = try #require(errors.first)
    #expect(first.message == message)
    if parts.count == 2 { #expect(Int(first.range.start) == parts[0].utf8.count) }
  }
}
