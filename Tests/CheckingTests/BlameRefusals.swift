import Testing

/// What operands, arguments and closures are wrong, where several could be blamed. The messages are the compiler's, at
/// its places.
private let blameRefusals: [Example] = [
  Example(
    "let n = \"5\"\nfor i in 0...1️⃣n { print(i) }",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let number = 3\nif number < 1️⃣0.5 || number > 255 { print(1) }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "var stack = [1, 2]\nif stack.count > 1️⃣nil { print(1) }",
    "'nil' is not compatible with expected argument type 'Int'"),
  Example(
    "let d = [\"x\": \"hello\"]\nprint(d[\"x\"1️⃣].count)",
    "value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'"),
  Example(
    "struct T { var id: Int }\nlet d = [\"x\": T(id: 1)]\nlet k = d[\"x\"1️⃣].id\nprint(k)",
    "value of optional type 'T?' must be unwrapped to refer to member 'id' of wrapped base type 'T'"),
  Example(
    "var a = [3, 1, 2]\nlet b = a.sort()\nprint(b1️⃣[0])",
    "value of type '()' has no subscripts"),
  Example(
    "let a = [\"1\", \"2\"]\nlet b: [Int] = a.map { 1️⃣Int($0) }",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "func f(_ n: Int) {\n  return n 1️⃣* 2\n}",
    "unexpected non-void return value in void function"),
  Example(
    "func f<T: BinaryInteger>(_ x: T) -> Double { Double(x) * 1️⃣x }",
    "cannot convert value of type 'T' to expected argument type 'Double'"),
  Example(
    "struct Box<T: Comparable> { let v: T }\nstruct P {}\nlet b = 1️⃣Box(v: P())",
    "generic struct 'Box' requires that 'P' conform to 'Comparable'"),
  Example(
    "let s = 1️⃣String(3.5, 2)",
    "no exact matches in call to initializer "),
  Example(
    "let xs = 1️⃣[Int](repeating: 0, times: 3)",
    "no exact matches in call to initializer "),
  Example(
    "var xs = [1, 2]\nxs.1️⃣remove(2)",
    "no exact matches in call to instance method 'remove'"),
  Example(
    "let u = \"abc\".uppercased\nprint(1️⃣u + \"x\")",
    "function produces expected type 'String'; did you mean to call it with '()'?"),
  Example(
    "let x = [1, 2, 31️⃣",
    "expected ']' in container literal expression"),
  Example(
    "let e = 10 ^ 1️⃣2.0",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "struct S { var x: Int { 1️⃣didSet { print(1) } get { 3 } } }",
    "'didSet' cannot be provided together with a getter"),
  Example(
    "let n = 3\nlet b = (n < 1️⃣0.5) && true",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3\nlet b = n > 2 && n < 1️⃣0.5",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3\nlet b = n == 1️⃣0.5 || n > 2",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3\nlet b = 1️⃣0.5 < n || n > 2",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3, d = 2.5\nlet b = n < 1️⃣d || n > 2",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3\nwhile n > 2 && n < 1️⃣0.5 { }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3\nlet b = n < 1️⃣nil",
    "'nil' is not compatible with expected argument type 'Int'"),
  Example(
    "let n = 3\nif n < 1️⃣nil { }",
    "'nil' is not compatible with expected argument type 'Int'"),
  Example(
    "let n = 3\nif n > 1 && n < 1️⃣nil { }",
    "'nil' is not compatible with expected argument type 'Int'"),
  Example(
    "let n = 3\nlet r = n < 1️⃣0.5 ? 1 : 2",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = \"5\"\nfor i in 0..<1️⃣n { print(i) }",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let n = \"5\"\nfor i in 1️⃣n...5 { print(i) }",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let x = 5\nlet y = x ^ 1️⃣2.0",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 5\nlet y = x & 1️⃣\"a\"",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let y = 5 & 1️⃣2.5",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let u = \"abc\".uppercased\nlet v = 1️⃣u + \"x\"",
    "function produces expected type 'String'; did you mean to call it with '()'?"),
  Example(
    "func f() -> Int { 3 }\nlet x = f 1️⃣+ 1",
    "binary operator '+' cannot be applied to operands of type '() -> Int' and 'Int'"),
  Example(
    "func f() -> Int { 3 }\nif f 1️⃣== 3 { }",
    "binary operator '==' cannot be applied to operands of type '() -> Int' and 'Int'"),
  Example(
    "func f() -> Int { 3 }\nlet x: Int = 1️⃣f",
    "function produces expected type 'Int'; did you mean to call it with '()'?"),
  Example(
    "func f() -> Int { 3 }\nfunc g(_ x: Int) {}\ng(1️⃣f)",
    "function produces expected type 'Int'; did you mean to call it with '()'?"),
  Example(
    "let a = [\"1\"]\nlet b: [Int] = a.map { s in 1️⃣Int(s) }",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "func toInts(_ a: [String]) -> [Int] { return a.map { 1️⃣Int($0) } }",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "func f(_ x: Int) { return x 1️⃣+ 1 }",
    "unexpected non-void return value in void function"),
  Example(
    "func f(_ x: Int) { return \"a\".1️⃣count }",
    "unexpected non-void return value in void function"),
  Example(
    "let f: (Int) -> Int = 1️⃣{ (a: String) in 3 }",
    "cannot convert value of type '(String) -> Int' to specified type '(Int) -> Int'"),
  Example(
    "let f: (Int) -> Int = 1️⃣{ (a: String) -> Int in 3 }",
    "cannot convert value of type '(String) -> Int' to specified type '(Int) -> Int'"),
  Example(
    "let f: (Int) -> Int = { a -> 1️⃣String in \"x\" }",
    "declared closure result 'String' is incompatible with contextual type 'Int'"),
  Example(
    "func ap(_ f: (Int) -> Int) {}\nap 1️⃣{ (s: String) in 3 }",
    "cannot convert value of type '(String) -> Int' to expected argument type '(Int) -> Int'"),
  Example(
    "func ap(_ f: (Int) -> Int) {}\nap { s -> 1️⃣String in \"a\" }",
    "declared closure result 'String' is incompatible with contextual type 'Int'"),
  Example(
    "let s = 1️⃣String(3, 2)",
    "no exact matches in call to initializer "),
  Example(
    "var xs = [1]\nxs.1️⃣insert(3, 0)",
    "no exact matches in call to instance method 'insert'"),
  Example(
    "let w = 1️⃣stride(0, 10, 2)",
    "no exact matches in call to global function 'stride'"),
  Example(
    "let w = zip([1]1️⃣)",
    "missing argument for parameter #2 in call"),
  Example(
    "func g() -> String? { nil }\nprint(g(1️⃣).count)",
    "value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'"),
  Example(
    "struct Box<T: Comparable> { let v: T; init(_ v: T) { self.v = v } }\nstruct P {}\nlet b = 1️⃣Box(P())\nlet c: Box<P>",
    "generic struct 'Box' requires that 'P' conform to 'Comparable'"),
  Example(
    "enum Tree<T: Hashable> { case leaf, node(T) }\nstruct P {}\nlet t = 1️⃣Tree.node(P())",
    "generic enum 'Tree' requires that 'P' conform to 'Hashable'"),
  Example(
    "func m<T: Numeric>(_ a: [T]) -> T { var t = 0; for x in a { t += 1️⃣x }; return t }",
    "cannot convert value of type 'T' to expected argument type 'Int'"),
  Example("let dd: Int = 1️⃣{ 3 }", "function produces expected type 'Int'; did you mean to call it with '()'?"),
  Example("let n = 3\nlet b: Bool = 1️⃣n", "type 'Int' cannot be used as a boolean; test for '!= 0' instead"),
  Example(
    "struct V { var x: Int? }\nlet v = V()\nlet q: Int = v1️⃣?.x",
    "cannot use optional chaining on non-optional value of type 'V'"),
  Example("class K { class var 1️⃣cv = 1 }", "class stored properties not supported in classes; did you mean 'static'?"),
  Example(
    "func f(_ n: Int) -> Int {\n  switch n { default: return 1\n  1️⃣case 1: return 2 }\n}",
    "additional 'case' blocks cannot appear after the 'default' block of a 'switch'"),
  Example(
    "struct S {}\nfunc 1️⃣< (a: S) -> Bool { true }",
    "unary operator implementation must have a 'prefix' or 'postfix' modifier"),
  Example("func + (1️⃣a b: Int, c: String) -> Int { b }", "operator cannot have keyword arguments"),
  Example("enum E { case a(1️⃣with x: Int) }", "enum case cannot have keyword arguments"),
  Example(
    "protocol P {\n  1️⃣private func y()\n}", "'private' modifier cannot be used in protocols"),
  Example(
    "func f(_ n: Int) {\n  if n > 0 {\n}\n1️⃣extension Int { func g() {} }",
    "declaration is only valid at file scope"),
]

@Test(arguments: blameRefusals) func blameIsPlaced(_ example: Example) throws { try example.check() }
