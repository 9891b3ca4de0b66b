import Testing

/// Values before they are there, functions that would outlive what they name, errors that nobody marks.
@Test(arguments: flowSlips) func flowSlipIsTold(_ mistake: Told) { mistake.check() }

private let flowSlips: [Told] = [
  Told(
    "struct S { let a: Int; init(q: Int) { a = q }; init() { self.init(q: 1); a = 2 } }",
    [
      "1:74: 'let' property 'a' may not be initialized directly; use \"self.init(...)\" or \"self = ...\" instead"
    ]),
  Told(
    "extension Int { init(foo: Int) { } }",
    [
      "1:34: 'self.init' isn't called on all paths before returning from initializer"
    ]),
  Told(
    "enum E: Int { case a, b; init(x: Int) { self.init(rawValue: x) } }",
    [
      "1:46: a non-failable initializer cannot delegate to failable initializer 'init(rawValue:)' written with 'init?'"
    ]),
  Told(
    "class A { let v: Int; init() { v = 1 } ; convenience init(x: Int) { self.init(); v = x } }",
    [
      "1:82: 'let' property 'v' may not be initialized directly; use \"self.init(...)\" or \"self = ...\" instead"
    ]),
  Told(
    "func f() { let x: Int; func g() { print(x) }; g(); x = 1 }",
    [
      "1:47: constant 'x' used before being initialized"
    ]),
  Told(
    "func f() { let x: Int; func g() { x = 1 }; g() }",
    [
      "1:35: cannot assign to value: 'x' is a 'let' constant"
    ]),
  Told(
    "func h(_ f: () -> Void) -> (() -> Void)? { let o: (() -> Void)? = f; return o }",
    [
      "1:67: using non-escaping parameter 'f' in a context expecting an '@escaping' closure"
    ]),
  Told(
    "func h(_ f: () -> Void, _ g: (() -> Void) -> Void) { g(f) }",
    [
      "1:54: passing a non-escaping function parameter 'f' to a call to a non-escaping function parameter can allow re-entrant modification of a variable"
    ]),
  Told(
    "func f(_ x: @autoclosure () throws -> Int) rethrows {}\nfunc g() throws -> Int { 1 }\nf(try g())\ntry f(g())",
    [
      "3:1: call can throw but is not marked with 'try'"
    ]),
  Told(
    "func f(_ b: Bool) -> some Collection<Int> { b ? [1] : Set([1]) }\nfunc f(_ x: @autoclosure () throws -> Int) rethrows {}\nfunc g() throws -> Int { 1 }\nfunc q() { f(try g()) }",
    [
      "4:12: call can throw, but it is not marked with 'try' and the error is not handled"
    ]),
  Told(
    "func f(_ x: @autoclosure () throws -> Int) rethrows {}\nfunc g() throws -> Int { 1 }\nfunc q() throws { f(try g()) }",
    [
      "3:19: call can throw but is not marked with 'try'"
    ]),
  Told(
    "func g() throws -> Int { 1 }\nfunc q() throws { let a = nil ?? (try g()); let b = Optional(1) ?? (try g()) }",
    [
      "2:31: operator can throw but expression is not marked with 'try'",
      "2:65: operator can throw but expression is not marked with 'try'",
    ]),
  Told(
    "func g() throws -> Int { 1 }\nfunc q() throws { let b = try Optional(1) ?? g(); let c: Int? = 1; let d = c ?? (try g()) }",
    [
      "2:78: operator can throw but expression is not marked with 'try'"
    ]),
  Told(
    "func g() throws -> Bool { true }\nfunc q() throws { if true && (try g()) { } ; if try g() && g() {} }",
    [
      "2:27: operator can throw but expression is not marked with 'try'"
    ]),
  Told(
    "let x: Int\nfunc f() { x = 1 }\nx = 2",
    [
      "2:12: cannot assign to value: 'x' is a 'let' constant"
    ]),
  Told(
    "func f() { var x: Int; func g() { print(x) }; g(); x = 1 }",
    [
      "1:47: variable 'x' used by function definition before being initialized"
    ]),
  Told(
    "func f() { var x: Int; func g() { h() }; func h() { print(x) }; g(); x = 1 }",
    [
      "1:65: variable 'x' used by function definition before being initialized"
    ]),
  Told(
    "func f() { let x: Int; func g() { print(x) }; let k = g; x = 1; k() }",
    [
      "1:55: constant 'x' used before being initialized"
    ]),
  Told(
    "func f(_ b: Bool) { var x: Int; func g() { print(x) }; if b { x = 1 }; g() }",
    [
      "1:72: variable 'x' used by function definition before being initialized"
    ]),
]
