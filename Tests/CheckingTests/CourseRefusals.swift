import Testing

/// Slips of those who write course notes, or come from another language. The messages are the compiler's.
private let courseRefusals: [Example] = [
  Example(
    "let c: (Int) -> String = 1️⃣{ \"\\($0) \\($1)\" }",
    "contextual closure type '(Int) -> String' expects 1 argument, but 2 were used in closure body"),
  Example(
    "func f(_ g: (Int) -> String) {}\nf 1️⃣{ \"\\($0) \\($1)\" }",
    "contextual closure type '(Int) -> String' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let c: (Int) -> Int = 1️⃣{ $0 + $1 }",
    "contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let c: (Int) -> String = 1️⃣{ print($1); return \"\\($0)\" }",
    "contextual closure type '(Int) -> String' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let c: () -> Int = 1️⃣{ $0 }",
    "contextual closure type '() -> Int' expects 0 arguments, but 1 was used in closure body"),
  Example(
    "class A { func f() { 1️⃣super\n let c = 1 ; print(c) } }",
    "'super' cannot be used in class 'A' because it has no superclass"),
  Example(
    "class A { func f() {\n super1️⃣ let b = 3\n print(b) } }",
    "consecutive statements on a line must be separated by ';'"),
  Example("let x = 5\n1️⃣switch x { case 0: print(0)\ncase 1...: print(1) }", "switch must be exhaustive"),
  Example(
    "func f(_ x: Int) -> Int { 1️⃣switch x { case 0: return 1\ncase let y where y > 0: return 2 } }",
    "switch must be exhaustive"),
  Example(
    "var a = [1, 2, 3]\nfor i in a.1️⃣count { print(a[i]) }", "for-in loop requires 'Int' to conform to 'Sequence'"),
  Example("let m = [[1, 2], [3, 4]]\nprint(m[0, 1️⃣1])", "extra argument in subscript"),
  Example(
    "let xs = [1, 2, 3]\nlet s = xs.map { $0 1️⃣* 0.5 }",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "let xs = [1, 2, 3]\nlet s: [Double] = xs.map { $0 1️⃣/ 2 }",
    "cannot convert value of type 'Int' to closure result type 'Double'"),
  Example("let xs = [1.0, 2]\nlet i = xs.1️⃣argmax()", "value of type '[Double]' has no member 'argmax'"),
  Example("import 1️⃣TensorFlow", "no such module 'TensorFlow'"),
  Example("import numpy1️⃣ as np", "consecutive statements on a line must be separated by ';'"),
  Example("let x = 3\nlet y = x 1️⃣** 2", "cannot find operator '**' in scope"),
  Example("func sigmoid(_ x: Double) -> Double { return 1 / (1 + exp(-x) 1️⃣}", "expected ',' separator"),
  Example("func relu(_ x: Double) -> Double { max(0, x 1️⃣}", "expected ',' separator"),
  Example("let a = [1, 2, 31️⃣\nprint(a)", "expected ',' separator"),
  Example("let s = 1️⃣\"abc\nprint(s)", "unterminated string literal"),
  Example("print(\"loss: \\(1️⃣loss)\")", "cannot find 'loss' in scope"),
  Example("for epoch in 11️⃣..10 { print(epoch) }", "cannot find operator '..' in scope; did you mean '...'?"),
  Example("for (i, x) in [1, 2].1️⃣enumerate() { print(i, x) }", "value of type '[Int]' has no member 'enumerate'"),
  Example("for i in 1️⃣range(10) { print(i) }", "cannot find 'range' in scope"),
  Example("while (1️⃣i < 10) { i += 1 }", "cannot find 'i' in scope"),
  Example("if x == 11️⃣: print(x)", "expected '{' after 'if' condition"),
  Example("let f = lambda1️⃣ x: x * x", "consecutive statements on a line must be separated by ';'"),
  Example("let xs = [i * i 1️⃣for i in 0..<3]", "expected ',' separator"),
  Example("let d = {\"a\"1️⃣: 1}", "consecutive statements on a line must be separated by ';'"),
  Example(
    "let t = (1, 2)\nlet (a, b, c) = 1️⃣t",
    "'(Int, Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements"),
  Example(
    "let xs: [Float] = [1, 2]\nlet m: Double = xs1️⃣[0]",
    "cannot convert value of type 'Float' to specified type 'Double'"),
  Example(
    "let lr: Float = 0.1\nlet g = 2.0\nlet step = lr 1️⃣* g",
    "binary operator '*' cannot be applied to operands of type 'Float' and 'Double'"),
  Example(
    "struct Layer { var w: [Double]\n func update(_ g: [Double]) { 1️⃣w = zip(w, g).map { $0 - $1 } } }",
    "cannot assign to property: 'self' is immutable"),
  Example(
    "struct Model { let w: Double; let b: Double\n func callAsFunction(_ x: Double) -> Double { w * x + b } }\nlet m = Model(w: 11️⃣)\nprint(m(2))",
    "missing argument for parameter 'b' in call"),
  Example(
    "let data = [(1.0, 2.0), (2.0, 3.0)]\nlet xs = data.map { x, y in x }\nlet ys = data.map { $0.1️⃣2 }",
    "value of tuple type '(Double, Double)' has no member '2'"),
  Example(
    "func train(epochs: Int, lr: Double) {}\ntrain(epochs: 1️⃣10.0, lr: 1)\ntrain(epoch: 10, lr: 1)\ntrain(10, 0.1)",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example("let acc = 1️⃣correct / total", "cannot find 'correct' in scope"),
  Example("var losses = 1️⃣[]\nlosses.append(1.0)", "empty collection literal requires an explicit type"),
  Example(
    "var losses: [Double] = []\nlosses.1️⃣push(1.0)\nlosses.add(2.0)", "value of type '[Double]' has no member 'push'"),
  Example("let best = 1️⃣losses.min()", "cannot find 'losses' in scope"),
  Example("func f(_ x: Int, 1️⃣x: Int) {}", "invalid redeclaration of 'x'"),
  Example(
    "func f(x: Int) -> Int { if x > 0 { return 1 } else if x < 0 { return 2 } 1️⃣}",
    "missing return in global function expected to return 'Int'"),
  Example(
    "func f(x: Int...) { x.1️⃣append(1) }", "cannot use mutating member on immutable value: 'x' is a 'let' constant"),
  Example(
    "func f(_ x: Int..., _ 1️⃣y: Int) {}\nf(1, 2, 3)", "a parameter following a variadic parameter requires a label"),
  Example("func f(x: Int = 1️⃣\"a\") {}", "default argument value of type 'String' cannot be converted to type 'Int'"),
  Example("func f(x: Int = 1️⃣y) {}", "cannot find 'y' in scope"),
  Example("func f(a: Int, b: Int = 1️⃣a) {}", "cannot find 'a' in scope"),
  Example(
    "func f() -> Int? { return 1️⃣\"a\" }", "cannot convert return expression of type 'String' to return type 'Int'"),
  Example(
    "func f() -> (Int, String) { return 1️⃣(1, 2) }",
    "cannot convert return expression of type '(Int, Int)' to return type '(Int, String)'"),
  Example(
    "func f() -> (Int, String) { return 11️⃣, \"a\" }", "consecutive statements on a line must be separated by ';'"),
  Example("func f() -> Int { let x = 1 1️⃣}", "missing return in global function expected to return 'Int'"),
  Example("func f() -> Int { 1️⃣print(\"a\") }", "cannot convert return expression of type '()' to return type 'Int'"),
  Example("func f() -> Int { 1️⃣return }", "non-void function should return a value"),
  Example("func f(x: Int) { x 1️⃣+= 1 }", "left side of mutating operator isn't mutable: 'x' is a 'let' constant"),
  Example(
    "func f(x: [Int]) { x.1️⃣append(1) }", "cannot use mutating member on immutable value: 'x' is a 'let' constant"),
  Example(
    "func f(x: inout Int) { x += 1 }\nf(x: 1️⃣&5)",
    "cannot pass immutable value as inout argument: literals are not mutable"),
  Example(
    "func f(x: inout Int) { x += 1 }\nlet a = 1\nf(x: 1️⃣&a)",
    "cannot pass immutable value as inout argument: 'a' is a 'let' constant"),
  Example(
    "func f(x: inout Int) { x += 1 }\nvar a: Int? = 1\nf(x: 1️⃣&a)",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "func f(_ g: (Int) -> Int) -> Int { g(1) }\nprint(f 1️⃣{ $0 + $1 })",
    "contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body"),
  Example(
    "func f(_ g: (Int) -> Int) -> Int { g(1) }\nprint(f { 1️⃣x, y in x })",
    "contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body"),
  Example(
    "func f(_ g: (Int) -> Int) -> Int { g(1) }\nprint(f 1️⃣{ \"a\" })",
    "contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored"),
  Example(
    "func f(_ g: (Int, Int) -> Int) -> Int { g(1, 2) }\nprint(f 1️⃣{ $0 })",
    "contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "func f(_ g: (Int) -> Int) -> Int { g(1️⃣\"a\") }",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("func f(_ g: (Int) -> Int) -> Int { g1️⃣(x: 1) }", "extraneous argument label 'x:' in call"),
  Example(
    "func f(_ g: (Int) -> Int) -> Int { 1️⃣g }",
    "cannot convert return expression of type '(Int) -> Int' to return type 'Int'"),
  Example(
    "func f(_ g: () -> Void) -> () -> Void { return 1️⃣{ g() } }", "escaping closure captures non-escaping parameter 'g'"),
  Example(
    "var fs: [() -> Void] = []\nfunc f(_ g: () -> Void) { fs.append(1️⃣g) }",
    "converting non-escaping parameter 'g' to generic parameter 'Element' may allow it to escape"),
  Example("func f<T>(_ a: T, _ b: T) -> Bool { a 1️⃣< b }", "binary operator '<' cannot be applied to two 'T' operands"),
  Example(
    "func f<T: Comparable>(_ a: T, _ b: T) -> T { a 1️⃣+ b }", "binary operator '+' cannot be applied to two 'T' operands"
  ),
  Example("func f<T: Numeric>(_ a: T) -> T { a 1️⃣/ a }", "binary operator '/' cannot be applied to two 'T' operands"),
  Example("func f<1️⃣T>(x: Int) {}", "generic parameter 'T' is not used in function signature [#no-usage]"),
  Example("func f<T>() -> T? { nil }\nlet x = 1️⃣f()", "generic parameter 'T' could not be inferred"),
  Example(
    "func f<T: Collection>(_ c: T) -> T.Element where T.Element: Numeric { c.reduce(0, +) }\nprint(1️⃣f([\"a\"]))",
    "global function 'f' requires that 'String' conform to 'Numeric'"),
  Example("func f<T>(_ c: [T]) -> T where T: 1️⃣Nope { c[0] }", "cannot find type 'Nope' in scope"),
  Example(
    "func f(_ x: some Numeric) -> some Numeric { 1️⃣x > 1 ? x : 0 }",
    "cannot convert value of type 'some Numeric' to expected argument type 'Int'"),
  Example(
    "func 1️⃣f() -> some Equatable { if Bool.random() { return 1 } else { return \"a\" } }",
    "function declares an opaque return type 'some Equatable', but the return statements in its body do not have matching underlying types [#OpaqueTypeInference]"
  ),
  Example(
    "func f(_ x: any Equatable) -> Bool { x 1️⃣== x }",
    "binary operator '==' cannot be applied to two 'any Equatable' operands"),
  Example("func f() throws -> Int { 1 }\nlet x = 1️⃣f()", "call can throw but is not marked with 'try'"),
  Example(
    "func f() throws -> Int { 1 }\nlet x: Int = 1️⃣try? f()",
    "value of optional type 'Int?' not unwrapped; did you mean to use 'try!' or chain with '?'?"),
  Example("func f() throws -> Int { 1 }\nfunc g() -> Int { 1️⃣try f() }", "errors thrown from here are not handled"),
  Example(
    "func f() throws -> Int { 1 }\n[1].map { _ in 1️⃣f() }",
    "call can throw, but it is not marked with 'try' and the error is not handled"),
  Example("func f() throws -> Int { 1 }\ndo { let x = try f() } \nprint(1️⃣x)", "cannot find 'x' in scope"),
  Example("enum E: Error { case a }\ndo { throw E.a } catch E.1️⃣b { print(1) }", "type 'E' has no member 'b'"),
  Example(
    "enum E: Error { case a }\nfunc f() { 1️⃣throw E.a }",
    "error is not handled because the enclosing function is not declared 'throws'"),
  Example("func f() throws { throw 1️⃣\"bad\" }", "thrown expression type 'String' does not conform to 'Error'"),
  Example("func f(a: Int, b: Int) {}\nf(b: 1, 1️⃣a: 2)", "argument 'a' must precede argument 'b'"),
  Example("func f(a: Int, b: Int) {}\nf1️⃣(1, 2)", "missing argument labels 'a:b:' in call"),
  Example("func f(_ a: Int, b: Int) {}\nf1️⃣(a: 1, b: 2)", "extraneous argument label 'a:' in call"),
  Example("func f(_ a: Int, b: Int) {}\nf1️⃣(1, 2)", "missing argument label 'b:' in call"),
  Example("func f(a: Int) {}\nf(a: 1, b: 1️⃣2)", "extra argument 'b' in call"),
  Example("func f(a: Int, b: Int) {}\nf(a: 11️⃣)", "missing argument for parameter 'b' in call"),
  Example("func f(a: Int) {}\nf(1️⃣a = 1)", "cannot find 'a' in scope"),
  Example("func f(a: Int) {}\nf1️⃣ a: 1", "consecutive statements on a line must be separated by ';'"),
  Example(
    "func f(a: Int) -> Int { a }\nlet x: String = 1️⃣f(a: 1)",
    "cannot convert value of type 'Int' to specified type 'String'"),
  Example(
    "func f(a: Int) {}\nlet x = 1️⃣f(a: 1) + 1", "cannot convert value of type '()' to expected argument type 'Int'"),
  Example("func f(a: Int) {}\nfunc 1️⃣f(a: Int) {}", "invalid redeclaration of 'f(a:)'"),
  Example("func f(a: Int) -> Int { a }\nfunc f(a: Int) -> Double { 1 }\nlet x = 1️⃣f(a: 1)", "ambiguous use of 'f(a:)'"),
  Example("func f(_ a: Int?) {}\nfunc f(a: 1️⃣int) {}", "cannot find type 'int' in scope"),
  Example("def1️⃣ f(a): return a", "consecutive statements on a line must be separated by ';'"),
  Example("func f(1️⃣a) { }", "unnamed parameters must be written with the empty name '_'"),
  Example("func f(a Int1️⃣) { }", "expected ':' following argument label and parameter name"),
  Example("func f(int a1️⃣) -> int { }", "expected ':' following argument label and parameter name"),
  Example("func f(a: Int) -> Int1️⃣ = { 1 }", "consecutive statements on a line must be separated by ';'"),
  Example("func f(a: Int)1️⃣ => Int { 1 }", "consecutive statements on a line must be separated by ';'"),
  Example("func f(a: Int)1️⃣ - > Int { 1 }", "consecutive statements on a line must be separated by ';'"),
  Example("func 1️⃣(a: Int) { }", "expected identifier in function declaration"),
  Example("func f(a: Int 1️⃣{ }", "expected ',' separator"),
]

@Test(arguments: courseRefusals) func courseIsRefused(_ example: Example) throws { try example.check() }
