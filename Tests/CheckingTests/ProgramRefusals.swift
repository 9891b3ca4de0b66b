import Checking
import Diagnostics
import Testing

/// One mistake in a longer program: all that the compiler tells of it, in its words.
private let programRefusals: [Example] = [
  // Of a closure's statements the first one with a mistake is told of, and what can't be found of all.
  Example(
    "func run(_ f: () -> Int) {}\nrun { let a: Int = 1️⃣\"x\"; let b: Int = \"y\"; return a + b }",
    "cannot convert value of type 'String' to specified type 'Int'"),
  Example(
    "func run(_ f: () -> Int) {}\nrun { for i in 1...2 { let a: String = 1️⃣i }; return \"x\" }",
    "cannot convert value of type 'Int' to specified type 'String'"),
  Example(
    "func run(_ f: () -> Int) {}\nrun { print(1️⃣absent); let b: Int = \"y\"; return b }", "cannot find 'absent' in scope"
  ),
  Example(
    "class A {\n  var n = 0\n  func f() {\n    let c = { [weak self] in\n      1️⃣self.n += 1\n      self.n -= 1\n    }\n    c()\n  }\n}",
    "value of optional type 'A?' must be unwrapped to refer to member 'n' of wrapped base type 'A'"),
  Example(
    "let f: () -> String = { let j = 1; return 1️⃣j }",
    "cannot convert value of type 'Int' to closure result type 'String'"),
  Example(
    "let f = { (a: Int) -> Int in let b = a; print(b); return 1️⃣\"x\" }",
    "cannot convert value of type 'String' to closure result type 'Int'"),
  Example(
    "let f: () -> String = { let j = 1; print(j); return 1️⃣nil }",
    "'nil' is not compatible with closure result type 'String'"),
  // Of a tuple that is assigned to, each part.
  Example("let a = 1\nvar c = 3\n(c, 1️⃣a) = (1, 2)", "cannot assign to value: 'a' is a 'let' constant"),
  Example(
    "let m = [1, 2]\nvar c = 3\n(m1️⃣[0], c) = (1, 2)", "cannot assign through subscript: 'm' is a 'let' constant"),
  Example(
    "struct S {\n  var a = 0\n  func next() { (1️⃣a, _) = (a + 1, 0) }\n}",
    "cannot assign to property: 'self' is immutable"),
  // `=` for `==`.
  Example(
    "var n = 2\nprecondition(n 1️⃣= 3)", "use of '=' in a boolean context, did you mean '=='?"),
  // Patterns.
  Example(
    "let t = (1, 2)\nswitch t {\ncase .1️⃣none: print(1)\ndefault: break\n}",
    "value of tuple type '(Int, Int)' has no member 'none'"),
  // What an operator wants beside a value of the author's own type.
  Example(
    "struct V {\n  static func / (l: V, r: Double) -> V { l }\n}\nvar v = V()\nlet n = 2\nv = v 1️⃣/ n",
    "binary operator '/' cannot be applied to operands of type 'V' and 'Int'"),
  Example(
    "struct V {\n  static func * (l: Double, r: V) -> V { r }\n}\nlet v = V()\nlet n = 2\nlet w: V = 1️⃣n * v",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "struct V {\n  static func / (l: V, r: Double) -> V { l }\n}\nvar v = V()\nv = v / 1️⃣\"a\"",
    "cannot convert value of type 'String' to expected argument type 'Double'"),
  Example(
    "class V {\n  let all: [V?] = []\n  func go() {\n    func visit(_ v: V) {}\n    all.forEach(1️⃣visit)\n  }\n}",
    "cannot convert value of type '(V) -> ()' to expected argument type '(V?) throws -> Void'"),
  // A default argument may throw as far as the compiler knows.
  Example(
    "func f(_ g: () throws -> Int = { 3 }) rethrows -> Int { try g() }\nprint(1️⃣f())",
    "call can throw but is not marked with 'try'"),
  Example("func f(_ g: (() throws -> Int)? = nil) rethrows -> Int { try g?() ?? 0 }\nprint(f())"),
  // What is left open.
  Example("func f<T>(_ x: T) {}\nf(.1️⃣a)", "cannot infer contextual base in reference to member 'a'"),
  // What is fine.
  Example(
    "class A {\n  var id = 1\n  var f: () -> Void = {}\n  func g() { f = { [weak self, id = id] in print(id, self as Any) } }\n}"
  ),
  Example("enum L {\n  case a, b\n  mutating func flip() { self = switch self { case .a: .b; case .b: .a } }\n}"),
]

@Test(arguments: programRefusals) func programIsRefused(_ example: Example) throws { try example.check() }

/// A mistake and what follows from it.
private let followedMistakes: [(source: String, messages: [String])] = [
  (
    "enum E { case a }\nstruct P { var e = E.a }\nlet p = P()\nif p.f == .a { }",
    ["value of type 'P' has no member 'f'", "cannot infer contextual base in reference to member 'a'"]
  ),
  (
    "struct P { var x = 1 }\nlet p = [P()]\nprint(p.mapped(\\.x))",
    [
      "value of type '[P]' has no member 'mapped'",
      "cannot infer key path type from context; consider explicitly specifying a root type",
    ]
  ),
  (
    "struct S {}\nlet s = S(1)\ns.run(.fast)",
    ["argument passed to call that takes no arguments", "cannot infer contextual base in reference to member 'fast'"]
  ),
  (
    "let n = 1\nswitch n {\ncase let x is Int: print(x)\ndefault: break\n}",
    [
      "use 'as' keyword to bind a matched value", "expression pattern of type 'Bool' cannot match values of type 'Int'",
    ]
  ),
  (
    "func ** (a: Int, b: Int) -> Int { a }\nprint(2 ** 3)",
    ["operator implementation without matching operator declaration", "operator is not a known binary operator"]
  ),
]

@Test(arguments: followedMistakes.indices) func mistakeIsFollowed(_ index: Int) {
  let (code, messages) = followedMistakes[index]
  var sources = SourceMap()
  let source = sources.add(SourceText(name: "cell.swift", text: code))
  let program = Checker(sources: sources, ahead: ParseAhead(isShared: false)).check([
    CellSource(number: 1, code: code, source: source)
  ])
  #expect(program.diagnostics.filter { $0.severity == .error }.map(\.message) == messages)
}
