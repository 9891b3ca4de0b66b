import Testing

/// Patterns that fit no value, and branches that do not agree. The messages are the compiler's.
private let patternRefusals: [Example] = [
  Example(
    "enum E { case a, b(Int) }\nlet e = E.a\nswitch e { case .b1️⃣(let p, let q): print(p, q); default: break }",
    "tuple pattern cannot match values of the non-tuple type 'Int'"),
  Example(
    "enum E { case a, b(Int) }\nlet e = E.a\nswitch e { case .1️⃣a(let q): print(q); default: break }",
    "pattern with associated values does not match enum case 'a'"),
  Example(
    "enum E { case d(Int, Int) }\nlet e = E.d(1, 2)\nswitch e { case .d1️⃣(let i, let j, let k): print(i, j, k) }",
    "tuple pattern has the wrong length for tuple type '(Int, Int)'"),
  Example(
    "let n = 3\nswitch n { case 1️⃣(let a, let b): print(a, b); default: break }",
    "tuple pattern cannot match values of the non-tuple type 'Int'"),
  Example("let n = 3\nif case .1️⃣b(let g) = n { print(g) }", "type 'Int' has no member 'b'"),
  Example("let n = 3\nswitch n { case .1️⃣a: break; default: break }", "type 'Int' has no member 'a'"),
  Example(
    "let n = 3\nswitch n { case let x1️⃣?: print(x); default: break }", "'?' pattern cannot match values of type 'Int'"),
  Example(
    "let t = (1, \"a\")\nswitch t { case 1️⃣(let a, \"b\", 3): print(a); default: break }",
    "tuple pattern has the wrong length for tuple type '(Int, String)'"),
  Example(
    "enum E { case a, b(Int) }\nswitch E.a { case .1️⃣zz(let u): print(u); default: break }",
    "type 'E' has no member 'zz'"),
  Example(
    "let n = 3\nswitch n { case 1: print(1); default: 1️⃣fallthrough }",
    "'fallthrough' without a following 'case' or 'default' block"),
  Example("let w = switch 3 { case 1: 1️⃣1.5; default: \"x\" }", "branches have mismatching types 'Double' and 'String'"),
  Example(
    "func u(_ b: Bool) -> Int { if b { 1 } else { 1️⃣\"a\" } }",
    "cannot convert value of type 'String' to specified type 'Int'"),
  Example("let v = if true { 1️⃣1 } else { \"b\" }", "branches have mismatching types 'Int' and 'String'"),
  Example("enum E { 1️⃣indirect case a(E), b }", "enum case 'b' without associated value cannot be 'indirect'"),
  Example(
    "let t = (1, true)\nswitch t { case (let 1️⃣x, true), (_, false): print(x) }", "'x' must be bound in every pattern"),
  Example(
    "switch 3 { case 1: 1️⃣fallthrough\ncase let n: print(n) }",
    "'fallthrough' from a case which doesn't bind variable 'n'"),
  Example(
    "enum E { case a(Int), b(Int), c }\nfunc f(_ e: E) { switch e { case .c: print(0); 1️⃣fallthrough\ncase .b(let n): print(n)\ncase .a: break } }",
    "'fallthrough' from a case which doesn't bind variable 'n'"),
]

@Test(arguments: patternRefusals) func patternIsRefused(_ example: Example) throws { try example.check() }
