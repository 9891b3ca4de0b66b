import Testing

/// What may not stand in a declaration: operators, groups of precedence, raw values, clauses, delegation.
@Test(arguments: declarationSlips) func declarationSlipIsRefused(_ mistake: Told) { mistake.check() }

private let declarationSlips: [Told] = [
  // What is right beside it.
  Told("typealias A<T> = [T]\nlet a: A = [1]\nlet b: A<Int> = a", []),
  Told(
    "infix operator <+>: Sum\nprecedencegroup Sum { higherThan: Test }\nprecedencegroup Test { lowerThan: AdditionPrecedence }\nfunc <+> (a: Int, b: Int) -> Int { a + b }\nprint((1 <+> 2) == 3)",
    []),
  Told("a: for i in 0..<2 { break a }\na: for i in 0..<2 { continue a }", []),
  Told(
    "struct S { init?(a: Int) { nil }; init!(b: Int) {}; init(c: Int) { self.init(b: c) }; init(d: Int) { self.init(a: d)! } }",
    []),
  Told("func f(a: Int) { let k = a; struct S { var v = 1; func g() -> Int { v } }; print(S().g() + k) }", []),
  Told(
    "var a = 1, b: Int { 2 }",
    [
      "1:1: 'var' declarations with multiple variables cannot have explicit getters/setters"
    ]),
  Told(
    "protocol P { var x: Int { get set(v) } }",
    [
      "1:31: setter in a protocol cannot have a name"
    ]),
  Told(
    "postfix operator ?!",
    [
      "1:18: postfix operator names starting with '?' or '!' are disallowed to avoid collisions with built-in unwrapping operators"
    ]),
  Told(
    "prefix operator +-: AdditionPrecedence",
    [
      "1:19: only infix operators may declare a precedence"
    ]),
  Told(
    "infix operator <+>: Nope",
    [
      "1:21: unknown precedence group 'Nope'"
    ]),
  Told(
    "precedencegroup A { higherThan: B }\nprecedencegroup B { higherThan: A }",
    [
      "1:33: cycle in 'higherThan' relation"
    ]),
  Told(
    "precedencegroup A { associativity: left associativity: right }",
    [
      "1:41: 'associativity' attribute for precedence group declared multiple times"
    ]),
  Told(
    "precedencegroup A { }\nprecedencegroup A { }",
    [
      "2:17: precedence group redeclared"
    ]),
  Told(
    "infix operator <+>\ninfix operator <+>",
    [
      "2:16: operator redeclared"
    ]),
  Told(
    "class C { static func + (a: C, b: C) -> C { a }; class func - (a: C, b: C) -> C { a } }",
    [
      "1:61: operator '-' declared in non-final class 'C' must be 'final'"
    ]),
  Told(
    "struct S { func f() { func + (a: S, b: S) -> S { a } } }",
    [
      "1:28: operator functions can only be declared at global or in type scope"
    ]),
  Told(
    "enum E { case a() }",
    [
      "1:16: enum element with associated values must have at least one associated value"
    ]),
  Told(
    "enum E: Int { case a = 1 + 2 }",
    [
      "1:24: raw value for enum case must be a literal"
    ]),
  Told(
    "foo: do { break foo }\nfoo: do { foo: do { } }",
    [
      "2:11: label 'foo' cannot be reused on an inner statement"
    ]),
  Told(
    "var x = 1\nlet f = { [weak x] in x }",
    [
      "2:17: 'weak' may only be applied to class and class-bound protocol types, not 'Int'"
    ]),
  Told(
    "infix func + (a: Int, b: String) -> Int { a }",
    [
      "1:1: 'infix' modifier is not required or allowed on func declarations"
    ]),
  Told(
    "class A { var x: Int { 1 } }\nclass B: A { override var x: Int { didSet { } } }",
    [
      "2:27: cannot observe read-only property 'x'; it can't change"
    ]),
  Told(
    "class A { init?(x: Int) {} }\nclass B: A { init() { super.init(x: 1) } }",
    [
      "2:29: a non-failable initializer cannot chain to failable initializer 'init(x:)' written with 'init?'"
    ]),
  Told(
    "struct S { init?(a: Int) { nil }; init(b: Int) { self.init(a: b) } }",
    [
      "1:55: a non-failable initializer cannot delegate to failable initializer 'init(a:)' written with 'init?'"
    ]),
  Told(
    "struct S { init() throws { }; init(b: Int) { try? self.init() } }",
    [
      "1:46: a non-failable initializer cannot use 'try?' to delegate to another initializer"
    ]),
  Told(
    "struct S { func f() { self.init() } }",
    [
      "1:23: 'init' is a member of the type; use 'type(of: ...)' to initialize a new object of the same dynamic type"
    ]),
  Told(
    "func f() where Int: Equatable { }",
    [
      "1:10: 'where' clause cannot be applied to a non-generic top-level declaration"
    ]),
  Told(
    "struct S { func f() where Int: Equatable {} }",
    [
      "1:21: 'where' clause on non-generic member declaration requires a generic context"
    ]),
  Told(
    "typealias A<T> = [T]\nlet a: A = [1]\nlet b: A<Int, Int> = [1]",
    [
      "3:8: generic type 'A' specialized with too many type parameters (got 2, but expected 1)"
    ]),
  Told(
    "typealias T<X: Hashable> = Set<X>\nstruct N {}\nlet a: T<N> = []",
    [
      "3:8: type 'N' does not conform to protocol 'Hashable'"
    ]),
  Told(
    "protocol P {}\nclass A: P {}\nclass B: A, P {}",
    [
      "3:13: redundant conformance of 'B' to protocol 'P'"
    ]),
  Told(
    "func f() { let x = 1; struct S { func g() -> Int { x } } }",
    [
      "1:52: struct declaration cannot close over value 'x' defined in outer scope"
    ]),
  Told(
    "func f(a: Int) { class C { var v = a } }",
    [
      "1:36: class declaration cannot close over value 'a' defined in outer scope"
    ]),
  Told(
    "func f(a: Int) { enum E { case x; var v: Int { a } } }",
    [
      "1:48: enum declaration cannot close over value 'a' defined in outer scope"
    ]),
  Told(
    "func f(a: Int) { struct S { static let v = a } }",
    [
      "1:44: struct declaration cannot close over value 'a' defined in outer scope"
    ]),
  Told(
    "if true { let q = 1; struct S { var v: Int { q } }; print(S().v) }",
    [
      "1:46: struct declaration cannot close over value 'q' defined in outer scope"
    ]),
  Told(
    "func f(a: Int) { struct S { func g(_ b: Int = a) {} } }",
    [
      "1:47: struct declaration cannot close over value 'a' defined in outer scope"
    ]),
  Told(
    "guard let q = Int(\"1\") else { fatalError() }\nstruct S { var v: Int { q } }\nfunc f() -> Int { q }\nprint(S().v, f())",
    [
      "2:25: struct declaration cannot close over value 'q' defined in outer scope"
    ]),
  Told(
    "func early() -> Int { q }\nguard let q = Int(\"1\") else { fatalError() }\nprint(early(), q)",
    [
      "1:23: cannot find 'q' in scope"
    ]),
]
