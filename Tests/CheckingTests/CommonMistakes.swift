import Testing

/// Mistakes as beginners make them, one a program. The messages are the compiler's.
private let commonMistakes: [Example] = [
  Example(
    "struct Student { let name: String; var grade: Int }\nlet s = Student(name: \"Ana\", grade: 7)\ns.1️⃣grade = 8",
    "cannot assign to property: 's' is a 'let' constant"),
  Example(
    "func average(_ xs: [Int]) -> Double {\n  let sum = xs.reduce(0, +)\n  return 1️⃣sum / Double(xs.count)\n}",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let age = \"12\"\nif age 1️⃣> 10 { print(\"old\") }",
    "binary operator '>' cannot be applied to operands of type 'String' and 'Int'"),
  Example(
    "var total = 0\nfor i in 1...10 { total += i * 1️⃣0.5 }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let names = [\"a\", \"b\"]\nfor name in names.1️⃣count { print(name) }",
    "for-in loop requires 'Int' to conform to 'Sequence'"),
  Example(
    "func greet(name: String) { print(\"Hi \\(name)\") }\ngreet(1️⃣\"Ana\")", "missing argument label 'name:' in call"),
  Example(
    "func add(_ a: Int, _ b: Int) -> Int { a + b }\nprint(add1️⃣(a: 1, b: 2))",
    "extraneous argument labels 'a:b:' in call"),
  Example("let x: Int = 1️⃣nil", "'nil' cannot initialize specified type 'Int'"),
  Example(
    "var dict = [\"a\": 1]\nlet v: Int = dict1️⃣[\"a\"]",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let input: String? = \"5\"\nlet n = Int(1️⃣input)",
    "value of optional type 'String?' must be unwrapped to a value of type 'String'"),
  Example("class 1️⃣Animal { var name: String }\nlet a = Animal()", "class 'Animal' has no initializers"),
  Example(
    "class Animal { var name: String; init(name: String) { self.name = name } }\nclass Dog: Animal { var age: Int; init(age: Int) { super.1️⃣init(name: \"x\"); self.age = age } }",
    "property 'self.age' not initialized at super.init call"),
  Example(
    "class A { func speak() {} }\nclass B: A { func 1️⃣speak() {} }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "protocol Shape { func area() -> Double }\nstruct 1️⃣Square: Shape { var side: Double; func area() -> Int { Int(side * side) } }",
    "type 'Square' does not conform to protocol 'Shape'"),
  Example(
    "enum Dir { case north, south }\nfunc f(_ d: Dir) -> Int { 1️⃣switch d { case .north: return 1 } }",
    "switch must be exhaustive"),
  Example("enum Dir { case north, south }\nlet d: Dir = .1️⃣up", "type 'Dir' has no member 'up'"),
  Example(
    "func sign(_ n: Int) -> String { if n > 0 { return \"+\" } else if n < 0 { return \"-\" } 1️⃣}",
    "missing return in global function expected to return 'String'"),
  Example("let a = [1, 2, 3]\na.1️⃣append(4)", "cannot use mutating member on immutable value: 'a' is a 'let' constant"),
  Example("func inc(_ n: Int) { n 1️⃣+= 1 }", "left side of mutating operator isn't mutable: 'n' is a 'let' constant"),
  Example(
    "func swapThem(_ a: inout Int, _ b: inout Int) { let t = a; a = b; b = t }\nvar x = 1, y = 2\nswapThem(1️⃣x, y)",
    "passing value of type 'Int' to an inout parameter requires explicit '&'"),
  Example(
    "struct Counter { var n = 0; func bump() { n 1️⃣+= 1 } }",
    "left side of mutating operator isn't mutable: 'self' is immutable"),
  Example(
    "let numbers = [1, 2, 3]\nlet doubled = numbers.map { n in n 1️⃣* 2.0 }",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "let words = [\"a\", \"bb\"]\nlet lengths: [Int] = words.map { 1️⃣$0 }",
    "cannot convert value of type 'String' to closure result type 'Int'"),
  Example(
    "enum E: Error { case bad }\nfunc risky() throws -> Int { throw E.bad }\nlet r = 1️⃣risky()",
    "call can throw but is not marked with 'try'"),
  Example(
    "enum E: Error { case bad }\nfunc risky() throws -> Int { throw E.bad }\nfunc caller() { do { let r = 1️⃣try risky(); print(r) } catch E.bad { print(\"bad\") } }",
    "errors thrown from here are not handled because the enclosing catch is not exhaustive"),
  Example("var i = 0\nwhile 1️⃣i { i += 1 }", "type 'Int' cannot be used as a boolean; test for '!= 0' instead"),
  Example("if 1️⃣let x = 5 { print(x) }", "initializer for conditional binding must have Optional type, not 'Int'"),
  Example("let p = (x: 1, y: 2)\nprint(p.1️⃣z)", "value of tuple type '(x: Int, y: Int)' has no member 'z'"),
  Example(
    "let s = \"hello\"\nprint(1️⃣s[0])",
    "'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead."),
  Example("let s = \"hello\"\nfor i in 0..<s.1️⃣length { print(i) }", "value of type 'String' has no member 'length'"),
  Example("func f(x: Int, y: Int) -> Int { x + y }\nf(y: 1, 1️⃣x: 2)", "argument 'x' must precede argument 'y'"),
  Example("func f(x: Int, y: Int) -> Int { x + y }\nprint(f(x: 11️⃣))", "missing argument for parameter 'y' in call"),
  Example(
    "struct P: Equatable { var x: Int }\nstruct Q { var p: P }\nprint(Q(p: P(x: 1)) 1️⃣== Q(p: P(x: 1)))",
    "referencing operator function '==' on 'Equatable' requires that 'Q' conform to 'Equatable'"),
  Example("struct K { var a: Int }\nlet d: 1️⃣[K: Int] = [:]", "type 'K' does not conform to protocol 'Hashable'"),
  Example(
    "func biggest<T>(_ a: T, _ b: T) -> T { a 1️⃣> b ? a : b }",
    "referencing operator function '>' on 'Comparable' requires that 'T' conform to 'Comparable'"),
  Example("var stack: [Int] = []\nstack.1️⃣push(1)", "value of type '[Int]' has no member 'push'"),
  Example(
    "let f: (Int) -> Int = { 1️⃣a, b in a + b }",
    "contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body"),
  Example("print(1️⃣undefinedThing)", "cannot find 'undefinedThing' in scope"),
  Example("let a = 5\nlet 1️⃣a = 6", "invalid redeclaration of 'a'"),
  Example(
    "func f() -> Int { return 1️⃣\"a\" }", "cannot convert return expression of type 'String' to return type 'Int'"),
  Example("let c: Character = 1️⃣\"ab\"", "cannot convert value of type 'String' to specified type 'Character'"),
  Example("let arr: [Int] = [1, 1️⃣\"2\", 3]", "cannot convert value of type 'String' to expected element type 'Int'"),
  Example("let x = 5\nx1️⃣++", "cannot find operator '++' in scope; did you mean '+= 1'?"),
  Example("let b = 1️⃣true + 1", "cannot convert value of type 'Bool' to expected argument type 'Int'"),
  Example(
    "let t = 1 > 0 ? 1️⃣\"a\" : 2\nprint(t)",
    "result values in '? :' expression have mismatching types 'String' and 'Int'"),
  Example(
    "struct Node { var value: Int; var 1️⃣next: Node? }",
    "value type 'Node' cannot have a stored property that recursively contains it"),
  Example("let arr = 1️⃣[]", "empty collection literal requires an explicit type"),
  Example(
    "class Box<T> { var v: T; init(_ v: T) { self.v = v } }\nlet b: Box<Int> = Box(1️⃣\"a\")",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "struct S { static let shared = S(); var n = 1 }\nprint(1️⃣S.n)",
    "instance member 'n' cannot be used on type 'S'; did you mean to use a value of this type instead?"),
  Example("func outer() { func inner() { return 1️⃣1 } ; inner() }", "unexpected non-void return value in void function"),
  Example("let url = \"a\" + 1️⃣5 + \"b\"", "cannot convert value of type 'Int' to expected argument type 'String'"),
  Example("import 1️⃣Foundatoin\nprint(1)", "no such module 'Foundatoin'"),
  Example("import 1️⃣Darwin\nprint(1)", "no such module 'Darwin'"),
  Example("var x: Int\nprint(1️⃣x)", "variable 'x' used before being initialized"),
  Example("let z = 10 1️⃣/ 0", "division by zero"),
  Example("let big: Int8 = 1️⃣200", "integer literal '200' overflows when stored into 'Int8'"),
  Example(
    "func f(_ n: Int) -> Int {\n  guard n > 0 else { print(\"no\") 1️⃣}\n  return n\n}",
    "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope"),
  Example("for i in 01️⃣..10 { print(i) }", "cannot find operator '..' in scope; did you mean '...'?"),
  Example(
    "let xs = [3, 1, 2]\nlet ys = xs.1️⃣sort()", "cannot use mutating member on immutable value: 'xs' is a 'let' constant"
  ),
  Example("let xs = [3, 1, 2]\nxs.1️⃣sort()", "cannot use mutating member on immutable value: 'xs' is a 'let' constant"),
  Example("1️⃣switch 5 { case 1: print(\"a\") case 2: print(\"b\") }", "switch must be exhaustive"),
  Example("1️⃣switch \"a\" { case \"a\": print(\"a\") }", "switch must be exhaustive"),
  Example("let v = 1️⃣Int(\"5\") + 1", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let d = [\"a\": 1]\nprint(d1️⃣[\"a\"] + 1)",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let opt: Int? = 5\nprint(\"v: \" + 1️⃣opt)", "cannot convert value of type 'Int?' to expected argument type 'String'"
  ),
  Example("let opt: Int? = 5\nlet s: String = \"v\" + 1️⃣String(opt)", "no exact matches in call to initializer "),
  Example(
    "class Cat { let name = \"x\"; func rename() { 1️⃣name = \"y\" } }",
    "cannot assign to property: 'name' is a 'let' constant"),
  Example(
    "extension Int { var double: Int { self * 2 } }\nprint(5.1️⃣double())", "cannot call value of non-function type 'Int'"
  ),
  Example(
    "func apply(_ f: (Int) -> Int, to n: Int) -> Int { f(n) }\nprint(apply({ $0 + 1️⃣\"1\" }, to: 3))",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "protocol Named { var name: String { get } }\nstruct 1️⃣A: Named {}", "type 'A' does not conform to protocol 'Named'"),
  Example(
    "struct Temp { var c: Double { didSet { print(c) } } ; var f: Double { c * 9 / 5 + 32 } }\nvar t = Temp(c: 1)\nt.1️⃣f = 3",
    "cannot assign to property: 'f' is a get-only property"),
  Example("enum Op { case add(Int, Int), neg(Int) }\nlet o = Op.add(11️⃣)", "missing argument for parameter #2 in call"),
  Example(
    "enum Planet: Int { case earth = 3 }\nlet p: Planet = 1️⃣Planet(rawValue: 3)",
    "value of optional type 'Planet?' must be unwrapped to a value of type 'Planet'"),
  Example("func fact(n: Int) -> Int { n <= 1 ? 1 : n * fact(1️⃣n - 1) }", "missing argument label 'n:' in call"),
  Example("var a = [Int]()\na[0] = 1️⃣\"x\"", "cannot assign value of type 'String' to subscript of type 'Int'"),
  Example(
    "let matrix = [[1, 2], [3, 4]]\nlet row: Int = matrix1️⃣[0]",
    "cannot convert value of type '[Int]' to specified type 'Int'"),
  Example("func f(a: Int = 1, b: Int) {}\nf(1️⃣1)", "missing argument label 'a:' in call"),
  Example(
    "struct Acc { private var bal = 0 ; mutating func dep(_ n: Int) { bal += n } }\nvar acc = Acc()\nacc.1️⃣bal = 5",
    "'bal' is inaccessible due to 'private' protection level"),
  Example("class V { init(n: Int) {} }\nclass W: V { }\nlet w = W(1️⃣)", "missing argument for parameter 'n' in call"),
  Example(
    "func g() -> (Int, String) { (1, \"a\") }\nlet (a, b, c) = 1️⃣g()",
    "'(Int, String)' is not convertible to '(Int, String, _)', tuples have a different number of elements"),
  Example(
    "let s = \"a\"\nswitch s { case 1️⃣1: print(1) default: print(2) }",
    "expression pattern of type 'Int' cannot match values of type 'String'"),
  Example(
    "let s = \"a\"\nswitch s { case 1️⃣1: print(1)\ndefault: print(2) }",
    "expression pattern of type 'Int' cannot match values of type 'String'"),
  Example("func f() throws {}\ndo { 1️⃣f() } catch { print(error) }", "call can throw but is not marked with 'try'"),
  Example(
    "let arr = [1, 2, 3]\nif arr.1️⃣contains(\"a\") { print(\"x\") }",
    "instance method 'contains' requires the types 'Int' and 'String.Element' (aka 'Character') be equivalent"),
  Example(
    "let arr = [1, 2, 3]\nlet i: Int = arr.1️⃣firstIndex(of: 2)",
    "value of optional type 'Array<Int>.Index?' (aka 'Optional<Int>') must be unwrapped to a value of type 'Array<Int>.Index' (aka 'Int')"
  ),
  Example("print(\"a\" 1️⃣\"b\")", "expected ',' separator"),
  Example("let x = 3\nif 1️⃣x = 3 { print(\"yes\") }", "cannot assign to value: 'x' is a 'let' constant"),
]

@Test(arguments: commonMistakes) func commonMistakeIsRefused(_ example: Example) throws { try example.check() }
