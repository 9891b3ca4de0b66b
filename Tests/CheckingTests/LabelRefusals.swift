import Testing

/// Arguments under labels that no parameter has, and operators beside an author's own types. The messages are the compiler's.
private let labelRefusals: [Example] = [
  Example("struct S {}\nlet y = S() 1️⃣+ \"a\"", "operator function '+' requires that 'S' conform to 'Sequence'"),
  Example(
    "struct S { static func + (a: S, b: S) -> S { a } }\nlet y = S() 1️⃣+ \"a\"",
    "operator function '+' requires that 'S' conform to 'Sequence'"),
  Example(
    "final class S: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { init(floatLiteral x: Double) {}; init(integerLiteral x: Int) {}\n static func + (a: S, b: S) -> S { a } \n static func + (a: S, b: Double) -> S { a } \n static func + (a: Double, b: S) -> S { b } }\nlet s: S = 1\nlet y = s 1️⃣+ \"a\"\nlet z = \"a\" + s",
    "operator function '+' requires that 'S' conform to 'Sequence'"),
  Example(
    "struct S { static func + (a: S, b: S) -> S { a } \n static func + (a: S, b: Double) -> S { a } }\nlet y = S() 1️⃣+ \"a\"\nlet z = \"a\" + S()\nlet w = S() + [1]\nlet v = S() + true\nlet u = S() * 2",
    "operator function '+' requires that 'S' conform to 'Sequence'"),
  Example("let y = 2 1️⃣** 3", "cannot find operator '**' in scope"),
  Example(
    "struct S { }\nif S() 1️⃣> 1 { print(1) }\nlet b = S() < 2.5\nlet c = 1 > S()",
    "referencing operator function '>' on 'BinaryInteger' requires that 'S' conform to 'BinaryInteger'"),
  Example(
    "struct S { static func * (a: S, b: S) -> S { a }\n static func * (a: Double, b: S) -> S { b }\n static func - (a: S, b: S) -> S { a } \n static func -= (a: inout S, b: S) { } }\nvar w = S(); let g: S? = S(); let lr = 0.1\nw = w - lr * 1️⃣g\nlet q = lr * g\nlet r = w - g\nw -= g\nw -= lr * g\nw -= \"a\"",
    "value of optional type 'S?' must be unwrapped to a value of type 'S'"),
  Example(
    "struct S { func f(_ x: Int) -> S { self }\n func f(_ x: S) -> S { self } \n func g(_ x: Int...) -> S { self }\n func g(_ x: [Int]) -> S { self } \n init(_ x: Int) {}\n init(_ x: [Int]) {}\n subscript(i: Int) -> Int { 1 }\n subscript(i: Range<Int>) -> Int { 1 } }\nlet s = 1️⃣S(\"a\")\nlet t = S(1).f(\"a\")\nlet u = S(1).g(\"a\")\nlet v = S(1)[\"a\"]\nfunc h(_ x: Int) {}\nfunc h(_ x: [Int]) {}\nh(\"a\")",
    "no exact matches in call to initializer "),
  Example(
    "func p(_ x: [Double], _ y: [Double], marks: Int = 1, xlabel: String = \"\", label2: Int = 3) {}\np1️⃣([1], [2], xLabel: \"a\")\np([1], [2], label: \"a\")\np([1], [2], label: 3)\np([1], [2], mark: 3)\np([1], [2], color: 3)\np([1], [2], marks: 3, ylabel: \"b\")\nfunc q(_ x: [Double], axis: Int = 0) {}\nq([1], dim: 3)\nq([1], axes: 3)\nfunc r(_ x: [Double], lr: Double, m: Double = 0) {}\nr([1], learningRate: 3)\nr([1], l: 3)",
    "incorrect argument label in call (have '_:_:xLabel:', expected '_:_:xlabel:')"),
  Example(
    "struct S { func mean() -> Double { 1 }\n func mean(axis: Int, keep: Bool = false) -> S { self } \n func mean(axis: [Int], keep: Bool = false) -> S { self } }\nlet a = S().mean(dim: 1️⃣0)\nlet b = S().mean(0)\nlet c = S().mean(axis: \"a\")\nlet d = S().mean(axis: 0, keepDims: true)",
    "argument passed to call that takes no arguments"),
  Example(
    "struct T { func sum(axis: Int? = nil, keepDims: Bool = false) -> T { self } }\nlet a = T().sum(dim: 1️⃣0)\nlet b = T().sum(0)\nlet c = T().sum(axis: 0, keepdim: true)\nlet d = T().sum(axis: 0, keep_dims: true)",
    "extra argument 'dim' in call"),
  Example(
    "struct T { }\nfunc mx<C: Comparable>(_ a: C, _ b: C) -> C { a }\nfunc mx(_ a: T, _ b: T) -> T { a }\nfunc mx(_ a: T, _ b: Double) -> T { a }\nlet a = 1️⃣mx(T(), \"a\")\nlet b = mx(T(), nil)",
    "no exact matches in call to global function 'mx'"),
  Example(
    "let lr = 0.1\nlet d: Double? = 3\nlet a = lr * 1️⃣d\nlet b = 1 - lr * d\nvar c = 1.0\nc -= lr * d\nc = c - lr * d\nlet i: Int? = 3\nlet e = 2 * i + 1\nlet f = [1.0].map { $0 * d }",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example(
    "func r(_ x: [Double], lr: Double) {}\nr1️⃣([1], learningRate: 3)",
    "incorrect argument label in call (have '_:learningRate:', expected '_:lr:')"),
  Example(
    "func r(a: Int, b: Int) {}\nr1️⃣(x: 1, y: 2)\nr(a: 1, y: 2)\nr(x: 1, b: 2)\nr(x: 1)\nr(a: 1, b: 2, c: 3)",
    "incorrect argument labels in call (have 'x:y:', expected 'a:b:')"),
  Example(
    "func r(a: Int, b: Int = 1) {}\nr1️⃣(x: 1, y: 2)\nr(a: 1, y: 2)\nr(x: 1, b: 2)\nr(x: 1)\nr(1, 2)\nr(1, y: 2)",
    "incorrect argument labels in call (have 'x:y:', expected 'a:b:')"),
  Example(
    "func r(a: Int = 1, b: Int, c: Int = 2) {}\nr1️⃣(x: 1)\nr(x: 1, b: 2)\nr(bb: 1)\nr(y: 1, z: 2)\nr(a: 1, x: 2)\nr(a: 1, x: 2, c: 3)",
    "incorrect argument label in call (have 'x:', expected 'a:')"),
  Example(
    "struct L { init(_ i: Int, _ o: Int, bias: Bool = true) {} }\nlet l = L1️⃣(in: 2, out: 3)\nlet m = L(2, 3, useBias: false)\nlet n = L(2, 3, Bias: false)\nlet o = L(2, out: 3)\nlet p = L(inputs: 2)",
    "extraneous argument labels 'in:out:' in call"),
  Example(
    "struct O { init(_ p: [Int], lr: Double, momentum: Double = 0, weightDecay: Double = 0) {} }\nlet a = O1️⃣([1], lr: 0.1, weight_decay: 1)\nlet b = O([1], lr: 0.1, decay: 1)\nlet c = O([1], LR: 0.1)\nlet d = O([1], learning_rate: 0.1, momentum: 0.9)\nlet e = O([1], 0.1)\nlet f = O(params: [1], lr: 0.1)\nlet g = O([1], momentum: 0.9, lr: 0.1)",
    "incorrect argument label in call (have '_:lr:weight_decay:', expected '_:lr:weightDecay:')"),
  Example(
    "struct V { static func + (a: V, b: V) -> V { a } }\nlet t = V(); let s = \"a\"; let arr = [1]; let d = 1.5\nlet a = t 1️⃣+ s\nlet b = s + t\nlet c = t + arr\nlet e = arr + t\nlet f = d + s\nlet g = true + \"a\"\nlet h = Optional(t) + \"a\"\nlet i = \"a\" + t\nlet j = \"loss: \" + V()\nlet k = (1, 2) + \"a\"",
    "operator function '+' requires that 'V' conform to 'Sequence'"),
  Example(
    "struct W: Comparable { static func < (a: W, b: W) -> Bool { true } }\nlet a = W() 1️⃣> 1\nlet b = W() < \"a\"\nlet c = 1 < W()\nlet d = W() == 1\nlet e = W() != nil",
    "referencing operator function '>' on 'BinaryInteger' requires that 'W' conform to 'BinaryInteger'"),
  Example(
    "struct X { }\nvar n = 3\nlet a = X() 1️⃣> n\nlet b = X() == n\nlet c = X() >= 1\nif X() < 0 { print(1) }\nwhile X() > 0 { }",
    "referencing operator function '>' on 'BinaryInteger' requires that 'X' conform to 'BinaryInteger'"),
  Example(
    "func g(_ x: Int...) {}\nfunc g(_ x: [Int]) {}\n1️⃣g(\"a\")\ng(1.5)\nfunc k(_ x: Int...) {}\nfunc k(_ x: String, n: Int) {}\nk(1.5)\nk(true)",
    "no exact matches in call to global function 'g'"),
  Example(
    "func u(_ x: Double, _ y: Double) {}\nfunc u(_ x: Int) {}\nfunc u(_ x: String, n: Int) {}\nu(1️⃣\"a\")\nu(1, \"b\")\nu(true)\nu(1, 2, 3)\nu()",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "func r(width: Int, height: Int) {}\nr1️⃣(breite: 1, hoehe: 2)\nr(width: 1, hoehe: 2)\nr(breite: 1, height: 2)\nr(breite: 1)",
    "incorrect argument labels in call (have 'breite:hoehe:', expected 'width:height:')"),
  Example(
    "func r(width: Int, height: Int, depth: Int = 1) {}\nr1️⃣(breite: 1, hoehe: 2)\nr(width: 1, hoehe: 2)\nr(breite: 1, height: 2)\nr(width: 1, height: 2, tiefe: 3)",
    "extra arguments at positions #1, #2 in call"),
  Example(
    "func r(width: Int, depth: Int = 1, height: Int) {}\nr(width: 1, hoehe: 1️⃣2)\nr(width: 1, tiefe: 1, height: 2)",
    "extra argument 'hoehe' in call"),
  Example("func r(width: Int = 1) {}\nr(breite: 1️⃣1)", "extra argument 'breite' in call"),
  Example(
    "func r(_ x: Int, width: Int) {}\nr1️⃣(1, 2)\nr(breite: 1, 2)\nr(breite: 1, width: 2)\nr(x: 1, breite: 2)",
    "missing argument label 'width:' in call"),
  Example(
    "class A { var x = 1; let y = 2; var z: Int { 1 } }\nclass B: A { var 1️⃣x: Int = 2; let y = 3; var z: Int { 2 } }",
    "cannot override with a stored property 'x'"),
  Example(
    "class A { static var x = 1; class var y: Int { 1 } }\nclass B: A { static var 1️⃣x = 2; class var y: Int { 2 } }",
    "cannot override with a stored property 'x'"),
  Example("class A { var x = 1 }\nclass B: A { lazy var 1️⃣x = 2 }", "cannot override with a stored property 'x'"),
  Example(
    "class A { var x = 1 }\nclass B: A { var 1️⃣x: Int { 2 } }",
    "cannot override mutable property with read-only property 'x'"),
  Example(
    "class A { var x = 1 }\nclass B: A { var 1️⃣x = 2 { didSet { print(1) } } }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "enum E { case a, b(Int) }\nlet e = E.1️⃣a()\nlet f: E = .a()\nlet g: E = .b\nlet h: E = .b()\nlet i: E = .a(3)",
    "enum case 'a' has no associated values"),
  Example(
    "struct Dense { func callAsFunction(_ x: Int, train: Bool) -> Int { x } }\nlet y = Dense()(31️⃣)",
    "missing argument for parameter 'train' in call"),
  Example(
    "struct Dense { func callAsFunction(_ x: Int, train: Bool) -> Int { x } }\nlet net = Dense()\nlet y = net1️⃣(3, tran: true)",
    "incorrect argument label in call (have '_:tran:', expected '_:train:')"),
]

@Test(arguments: labelRefusals) func labelIsRefused(_ example: Example) throws { try example.check() }
