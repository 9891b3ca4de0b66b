import Testing

/// Uses that can throw where nobody takes the error. The messages are the compiler's.
private let errorHandlingRefusals: [Example] = [
  Example(
    "struct E: Error {}\nfunc c(_ b: () throws -> Void) rethrows { func go() throws { throw E() }; try 1️⃣go() }",
    "call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter does"),
  Example(
    "let ints = [1]\nfor x: String in 1️⃣ints { print(x) }",
    "cannot convert sequence element type 'Int' to expected type 'String'"),
  Example(
    "func v() throws -> Int { 1 }\nfunc b() { _ = 1️⃣v() }",
    "call can throw, but it is not marked with 'try' and the error is not handled"),
  Example("func v() throws -> Int { 1 }\nfunc b() throws { _ = 1️⃣v() }", "call can throw but is not marked with 'try'"),
  Example(
    "struct W: Error {}\nfunc v() throws -> Int { 1 }\nfunc d() { do { _ = 1️⃣v() } catch is W {} }",
    "call can throw, but it is not marked with 'try' and the enclosing catch is not exhaustive"),
  Example(
    "func v() throws -> Int { 1 }\nlet x: () -> Int = { 1️⃣v() }",
    "call can throw, but it is not marked with 'try' and the error is not handled"),
  Example(
    "func v() throws -> Int { 1 }\nstruct T { var q = 1️⃣v() }",
    "call can throw, but errors cannot be thrown out of a property initializer"),
  Example(
    "struct S { var p: Int { get throws { 1 } } }\nfunc g(_ s: S) throws { _ = 1️⃣s.p }",
    "property access can throw but is not marked with 'try'"),
  Example(
    "struct S { subscript(i: Int) -> Int { get throws { i } } }\nfunc g(_ s: S) { _ = 1️⃣s[0] }",
    "subscript access can throw, but it is not marked with 'try' and the error is not handled"),
  Example(
    "struct S { static func + (a: S, b: S) throws -> Int { 1 } }\nfunc g(_ s: S) throws { _ = s 1️⃣+ s }",
    "operator can throw but expression is not marked with 'try'"),
  Example(
    "func v() throws -> Int { 1 }\nfunc h(_ n: Int = 1️⃣v()) {}",
    "call can throw, but errors cannot be thrown out of a default argument"),
  Example(
    "struct W: Error {}\nfunc k() { do { 1️⃣throw W() } catch is Int {} }",
    "error is not handled because the enclosing catch is not exhaustive"),
  Example(
    "struct W: Error {}\ndo { throw W() } catch { let q: Int = 1️⃣error }",
    "cannot convert value of type 'any Error' to specified type 'Int'"),
  Example("func f() 1️⃣rethrows {}", "'rethrows' function must take a throwing function argument"),
  Example("var g1: Int\nlet cl = 1️⃣{ g1 }", "variable 'g1' captured by a closure before being initialized"),
  Example("let g2: Int\nfunc 1️⃣f() { print(g2) }", "constant 'g2' used by function definition before being initialized"),
  Example("class C { init() { 1️⃣return nil } }", "only a failable initializer can return 'nil'"),
  Example(
    "func f(_ s: [String]) -> String {\n  let n = s[0]\n  1️⃣n\n}",
    "missing return in global function expected to return 'String'"),
  Example(
    "enum E: Error { case a }\nfunc f() throws(E) {}\nfunc h() { do { 1️⃣try f() } catch .a {} }",
    "errors thrown from here are not handled because the enclosing catch is not exhaustive"),
  Example("enum E: Error { case a }\nfunc f() throws(E) {}\nfunc h() { do throws(E) { try f() } catch is E {} }"),
  Example(
    "enum E: Error { case a }\nstruct F: Error {}\nfunc h() { do throws(E) { throw 1️⃣F() } catch {} }",
    "thrown expression type 'F' cannot be converted to error type 'E'"),
  Example(
    "enum E: Error { case a }\nfunc m() throws {}\nfunc h() { do throws(E) { try 1️⃣m() } catch {} }",
    "thrown expression type 'any Error' cannot be converted to error type 'E'"),
  Example(
    "enum E: Error { case a }\nfunc m() throws {}\nfunc h() throws(E) { try 1️⃣m() }",
    "thrown expression type 'any Error' cannot be converted to error type 'E'"),
  Example(
    "enum E: Error { case a }\ndo 1️⃣throws(E) { print(1) }",
    "a 'do' statement with a 'throws' clause must have at least one 'catch'"),
  Example(
    "enum E: Error { case a }\nfunc g(_ b: () throws(E) -> Void) throws(E) { try b() }\ntry g 1️⃣{ throw E.a }",
    "invalid conversion of thrown error type 'any Error' to 'E'"),
]

@Test(arguments: errorHandlingRefusals) func errorHandlingIsRefused(_ example: Example) throws { try example.check() }
