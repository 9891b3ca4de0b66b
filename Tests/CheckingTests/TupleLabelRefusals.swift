import Testing

/// Labels of tuples, values inside themselves, branches as operands. The messages are the compiler's.
private let tupleLabelRefusals: [Example] = [
  Example(
    "let t = (x: 1, y: 2)\nlet (a: p, b: q) = 1️⃣t\nprint(p, q)\n",
    "cannot convert value of type '(x: Int, y: Int)' to specified type '(a: Int, b: Int)'"),
  Example(
    "let t = [(x: 1, y: 2)]\nfor (a: p, b: q) in 1️⃣t { print(p, q) }\n",
    "pattern cannot match values of type '(x: Int, y: Int)'"),
  Example(
    "let t = (x: 1, y: 2)\nswitch t {\ncase (1️⃣a: 1, b: 2): print(\"a\")\ndefault: print(\"b\")\n}\n",
    "tuple pattern element label 'a' must be 'x'"),
  Example(
    "let t = (x: 1, y: 2)\nswitch t {\ncase let (1️⃣a: p, b: q): print(p, q)\n}\n",
    "tuple pattern element label 'a' must be 'x'"),
  Example(
    "let t = (1, 2)\nswitch t {\ncase let (1️⃣a: p, b: q): print(p, q)\n}\n",
    "tuple pattern element label 'a' must be '_'"),
  Example(
    "let t = (x: 1, y: 2)\nswitch t {\ncase (1️⃣y: let p, x: let q): print(p, q)\n}\n",
    "tuple pattern element label 'y' must be 'x'"),
  Example(
    "let f: (1️⃣a: Int, b: Int) -> Int = { $0 + $1 }\nprint(f(1, 2))\n",
    "function types cannot have argument labels; use '_' before 'a'"),
  Example(
    "func run(_ f: (1️⃣step: Int, loss: Double) -> Void) { f(1, 2) }\nrun { print($0, $1) }\n",
    "function types cannot have argument labels; use '_' before 'step'"),
  Example(
    "func run(_ f: (_ step: Int, 1️⃣loss: Double) -> Void) { f(1, 2) }\nrun { print($0, $1) }\n",
    "function types cannot have argument labels; use '_' before 'loss'"),
  Example(
    "func run(_ f: (1️⃣a b: Int) -> Void) { f(1) }\nrun { print($0) }\n",
    "function types cannot have argument labels; use '_' before 'a'"),
  Example(
    "typealias F = (1️⃣x: Double) -> Double\nlet g: F = { $0 }\nprint(g(1))\n",
    "function types cannot have argument labels; use '_' before 'x'"),
  Example(
    "var level = 0\nlevel += 1️⃣if level > 0 { 1 } else { -1 }\nprint(level)\n",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "class A { var x = 1; var y = 2 }\nvar a: A? = A()\n(a?.1️⃣x, a?.y) = (3, 4)",
    "cannot assign to immutable expression of type 'Int?'"),
  Example(
    "let c = true\nlet s = \"\\(1️⃣if c { 1 } else { 2 })\"",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "let c = true\nlet x = 1 + 1️⃣if c { 1 } else { 2 }\nprint(x)\n",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "let c = true\nprint(1️⃣if c { 1 } else { 2 })\n",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "let c = true\nlet x: [Int] = [1️⃣if c { 1 } else { 2 }]\nprint(x)\n",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "let c = true\nlet x = (1️⃣if c { 1 } else { 2 })\nprint(x)\n",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "let c = true\nlet x = 1️⃣if c { 1 } else { 2 } + 3\nprint(x)\n",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "let c = 3\nlet x = \"n: \" + 1️⃣switch c { case 3: \"three\"; default: \"other\" }\nprint(x)\n",
    "'switch' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "let c = true\nfunc f() -> Int { return 1 + 1️⃣if c { 1 } else { 2 } }\nprint(f())\n",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "let c = true\nlet y = [1, 2].map { x in if c { x } else { 2 } }\nlet z = [1, 2].map { x in x + 1️⃣if c { x } else { 2 } }\nprint(y)\n",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "let c = true\nvar d: [String: Int] = [:]\nd[\"a\"] = if c { 1 } else { 2 }\nd[\"b\"] = 1 + (1️⃣if c { 1 } else { 2 })\nprint(d)\n",
    "'if' may only be used as expression in return, throw, or as the source of an assignment"),
  Example(
    "struct Node { var value: Int; var 1️⃣next: Node? }\nlet n = Node(value: 1, next: nil)\nprint(n)\n",
    "value type 'Node' cannot have a stored property that recursively contains it"),
  Example("class 1️⃣C { var x: Int }\nlet c = C()\n", "class 'C' has no initializers"),
  Example(
    "let x = 3.0\nlet y = 1️⃣x^2\nprint(y)\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 3.0\nlet y = 1️⃣x^2 + 1\nprint(y)\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 3.0, z = 2.0\nlet d = x1️⃣^z\nprint(d)\n",
    "binary operator '^' cannot be applied to two 'Double' operands"),
  Example(
    "let x = 3.0\nlet area = 3.14 1️⃣* x^2\nprint(area)\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
]

@Test(arguments: tupleLabelRefusals) func tupleLabelIsRefused(_ example: Example) throws { try example.check() }
