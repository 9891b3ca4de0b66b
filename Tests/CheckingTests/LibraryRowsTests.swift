import Checking
import Diagnostics
import Testing

/// Every row of the library parses, resolves and checks, with its body.
@Test func wholeLibraryChecks() {
  let problems = Checker(sources: SourceMap()).checkWholeLibrary()
  #expect(problems.isEmpty, "\(problems.map { "\($0.problem.message) in \($0.row.prefix(80))" })")
}
