import Checking
import Diagnostics
import Testing

/// What no author writes but a cell may hold: refused in words, and soon.
@Suite struct HostileInputTests {
  private func errors(_ code: String) -> [String] {
    var sources = SourceMap()
    let source = sources.add(SourceText(name: "cell.swift", text: code))
    let program = Checker(sources: sources, ahead: ParseAhead(isShared: false)).check([
      CellSource(number: 1, code: code, source: source)
    ])
    return program.diagnostics.filter { $0.severity == .error }.map(\.message)
  }

  @Test(arguments: ["(", "[", "{", "\"\\("])
  func deepNesting(bracket: String) {
    let code = "let x = " + String(repeating: bracket, count: 10_000)
    #expect(errors(code) == ["structure nesting level exceeded maximum of 256"])
  }

  @Test(arguments: ["let a \u{FEFF}= 1", "let a =\u{FEFF} 1", "let a \u{B}= 1", "let a=\u{C}1\nlet = 3"])
  func signsAmongUnusualSpace(code: String) {
    #expect(errors(code) == ["'=' must have consistent whitespace on both sides"])
  }

  @Test func bracketsInTextAndCommentsDoNotNest() {
    let many = String(repeating: "([{", count: 300)
    #expect(
      errors("let a = \"\(many)\"\n// \(many)\n/* \(many) /* ( */ */\nlet b = #\"\\(\(many)\"#\nprint(a, b)").isEmpty)
    #expect(errors("let t = \"\"\"\n\(many) \"quoted\" \\(1 + (2))\n\"\"\"\nprint(t)").isEmpty)
  }

  @Test func closuresOverElementsOfNoKnownType() {
    let told = errors("print([print, 2].compactMap { x -> String? in guard x > 1 else { return nil }; return \"a\" })")
    let function = "(Any..., String, String) -> Void"
    #expect(told.last == "cannot convert value of type 'Int' to expected element type '\(function)'")
  }

  @Test func circularOpaqueTypes() {
    let message =
      "function opaque return type was inferred as 'some Equatable', which defines the opaque type in terms of itself"
    #expect(
      errors("func a() -> some Equatable { b() }\nfunc b() -> some Equatable { a() }\nprint(a() == a())")
        == [message, message])
  }

  @Test func moreGlobalsThanTheMachineHolds() {
    let code = (0..<5_010).map { "let a\($0) = 0\n" }.joined()
    #expect(errors(code) == ["not supported: more than 5000 global variables"])
  }

  @Test(arguments: ["x += 1; ", "1 + ", "let a = 0\n", "if x > 0 { f(x) }\n"])
  func cellsOfFiveMegabytes(line: String) {
    let code = String(repeating: line, count: 5_000_000 / line.utf8.count)
    #expect(errors(code) == ["not supported: a cell of more than 200000 tokens"])
  }

  @Test func manyCalls() {
    let code = String(repeating: "print(1)\n", count: 30_000)
    #expect(errors(code) == ["not supported: a cell of more than 20000 calls and other parentheses"])
  }

  @Test func mistakesOfOneLineAreToldInLinearTime() {
    let syntax = errors(String(repeating: "x ", count: 60_000))
    #expect(syntax.count == 20)
    #expect(syntax.allSatisfy { $0 == "consecutive statements on a line must be separated by ';'" })
    let names = errors(String(repeating: "x; ", count: 1_000))
    #expect(
      names == Array(repeating: "cannot find 'x' in scope", count: 200) + ["800 more errors in this cell, from here on"]
    )
  }

  @Test func longTextsAreOneToken() {
    let text = String(repeating: "word, ", count: 100_000)
    #expect(errors("let a = \"\(text)\"\nlet b = \"\"\"\n\(text)\n\"\"\" // \(text)\nprint(a, b)").isEmpty)
  }

  @Test func overloadsAreToldApartInLinearTime() {
    let code = (0..<2_000).map { "struct T\($0) {}\nfunc f(_ x: T\($0)) {}\n" }.joined()
    #expect(errors(code + "f(T7())\nf(3)") == ["no exact matches in call to global function 'f'"])
    #expect(errors(code + "func f(_ y: T9) {}") == ["invalid redeclaration of 'f'"])
  }

  @Test func longTablesOfNumbersAreCheap() {
    #expect(errors("let x = [\((0..<20_000).map(String.init).joined(separator: ", "))]\nprint(x.count)").isEmpty)
  }

  @Test func semicolonsInARow() {
    #expect(
      errors("print(1)" + String(repeating: ";", count: 50_000))
        == ["not supported: more than 1000 semicolons in a row"])
  }

  @Test func typesThatDoubleAtEveryStep() {
    let tooComplex =
      "the compiler is unable to type-check this expression in reasonable time; try breaking up the expression into"
      + " distinct sub-expressions"
    // Eight at a step, since the parser goes no deeper than 25 levels where it is not optimised.
    let octets =
      "typealias Two<T> = (T, T)\nfunc d<T>(_ t: T) -> Two<Two<Two<T>>> { let a = (t, t), b = (a, a); return (b, b) }"
    let calls = String(repeating: "d(", count: 8) + "1" + String(repeating: ")", count: 8)
    #expect(errors("\(octets)\nlet x = \(calls)") == [tooComplex])
    let pairs = (0..<30).map { "let x\($0 + 1) = (x\($0), x\($0))\n" }.joined()
    #expect(errors("let x0 = 1\n\(pairs)").first == tooComplex)
  }

  @Test func protocolsThatMeetAgain() {
    let layers = (1..<40).map {
      "protocol A\($0): P\($0 - 1) {}\nprotocol B\($0): P\($0 - 1) {}\nprotocol P\($0): A\($0), B\($0) {}\n"
    }
    let code = "protocol P0 { func f() }\n\(layers.joined())struct S: P39 { func f() {} }\n"
    #expect(errors(code + "func g<T: P39>(_ t: T) { t.f() }\ng(S())").isEmpty)
  }
}
