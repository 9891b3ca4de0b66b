import Checking
import Diagnostics
import Testing

/// What is told of local variables that are not used, not read or not changed.
@Test(arguments: usages) func usageIsToldAsTheCompilerDoes(_ usage: Usage) {
  var sources = SourceMap()
  let cell = sources.add(SourceText(name: "cell.swift", text: usage.source))
  let program = Checker(sources: sources, ahead: ParseAhead(isShared: false)).check([
    CellSource(number: 1, code: usage.source, source: cell)
  ])
  #expect(program.diagnostics.map(\.message) == usage.warnings)
}

struct Usage: Sendable, CustomTestStringConvertible {
  var source: String
  var warnings: [String]
  var testDescription: String { source }

  init(_ source: String, _ warnings: String...) { (self.source, self.warnings) = (source, warnings) }
}

private let record = "struct T { var name = \"\"; var s = [1]; lazy var z = 1; var g: Int { mutating get { 2 } } }\n"

private let usages: [Usage] = [
  // What leads to a property, an element or what an optional holds is read.
  Usage(record + "func f() { var u = T(); u.name = \"x\" }"),
  Usage(record + "func f(_ ts: [T]) { for var u in ts { u.name = \"x\"; u.s = [] } }"),
  Usage("func f() { var u = [1]; u[0] = 2 }"),
  Usage(record + "func f() { var u: T? = T(); u?.name = \"x\" }"),
  Usage(record + "func f() { var u = T(); (u.name, u.s) = (\"a\", []) }"),
  Usage("func f() { var u = (1, 2); u.0 = 2 }", "variable 'u' was written to, but never read"),
  Usage("func f() { var u: Int; u = 1 }", "variable 'u' was written to, but never read"),
  // A read may change what is read from.
  Usage(record + "func f() { var u = T(); print(u.z) }"),
  Usage(record + "func f() { var u = T(); print(u.g) }"),
  Usage(
    record + "func f() { var u = T(); print(u.name) }",
    "variable 'u' was never mutated; consider changing to 'let' constant"),
]
