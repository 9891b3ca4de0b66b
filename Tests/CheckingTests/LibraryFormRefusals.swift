import Testing

/// Calls of the library by other names and forms. The messages are the compiler's.
private let libraryFormRefusals: [Example] = [
  Example(
    "func f() throws -> Int { 1 }\ndo { let x: String = try 1️⃣f(); print(x) } catch {}\n",
    "cannot convert value of type 'Int' to specified type 'String'"),
  Example(
    "func f() throws -> [Int] { [1] }\ndo { let x: [Double] = try 1️⃣f(); print(x) } catch {}\n",
    "cannot assign value of type '[Int]' to type '[Double]'"),
  Example(
    "func f() throws -> Int { 1 }\nlet x: String = try! 1️⃣f()\n",
    "cannot convert value of type 'Int' to specified type 'String'"),
  Example(
    "func f() throws -> Int { 1 }\nlet x: Int = 1️⃣try? f()\n",
    "value of optional type 'Int?' not unwrapped; did you mean to use 'try!' or chain with '?'?"),
  Example(
    "func f() throws -> Int { 1 }\nfunc g() throws -> String { try 1️⃣f() }\n",
    "cannot convert return expression of type 'Int' to return type 'String'"),
  Example(
    "func f() throws -> Int { 1 }\nfunc g() throws -> String { return try 1️⃣f() }\n",
    "cannot convert return expression of type 'Int' to return type 'String'"),
  Example(
    "func f() throws -> Int { 1 }\nfunc h(_ s: String) {}\ndo { h(try 1️⃣f()) } catch {}\n",
    "cannot convert value of type 'Int' to expected argument type 'String'"),
  Example(
    "func f() throws -> Int { 1 }\nvar s = \"\"\ndo { s = try 1️⃣f() } catch {}\nprint(s)\n",
    "cannot assign value of type 'Int' to type 'String'"),
  Example(
    "func f() throws -> [Int] { [1] }\nvar s = [1.0]\ndo { s 1️⃣= try f() } catch {}\nprint(s)\n",
    "cannot assign value of type '[Int]' to type '[Double]'"),
  Example("var a = [1.0], b = [1]\na 1️⃣= b\n", "cannot assign value of type '[Int]' to type '[Double]'"),
  Example(
    "var a = [1.0], b = [1]\na = b.map { 1️⃣$0 }\n",
    "cannot convert value of type 'Int' to closure result type 'Double'"),
  Example(
    "var a: Set<Int> = [1]\na = Set([1️⃣\"a\"])\n",
    "cannot convert value of type 'String' to expected element type 'Int'"),
  Example(
    "let a: Set<Int> = [1]\nvar b: Set<String> = []\nb 1️⃣= a\n",
    "cannot assign value of type 'Set<Int>' to type 'Set<String>'"),
  Example(
    "let b: Int? = 3\nlet c: Bool = 1️⃣b\n",
    "optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead"),
  Example(
    "let b: Int? = 3\nvar c = true\nc = 1️⃣b\n",
    "optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead"),
  Example(
    "let b: Int? = 3\nfunc f() -> Bool { return 1️⃣b }\n",
    "optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead"),
  Example(
    "let b: String? = nil\nfunc f() -> Bool { 1️⃣b }\n",
    "optional type 'String?' cannot be used as a boolean; test for '!= nil' instead"),
  Example(
    "let b: String? = nil\nfunc f(_ x: Bool) {}\nf(1️⃣b)\n",
    "optional type 'String?' cannot be used as a boolean; test for '!= nil' instead"),
  Example(
    "let b: String? = nil\nif 1️⃣b { print(1) }\n",
    "optional type 'String?' cannot be used as a boolean; test for '!= nil' instead"),
  Example(
    "let b: String? = nil\nlet c = 1️⃣b ? 1 : 2\n",
    "optional type 'String?' cannot be used as a boolean; test for '!= nil' instead"),
  Example(
    "let b: String? = nil\nlet c = !1️⃣b\n",
    "optional type 'String?' cannot be used as a boolean; test for '== nil' instead"),
  Example(
    "let b: Bool? = nil\nlet c = !1️⃣b\n",
    "value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'"),
  Example(
    "let b: Bool? = nil\nlet c: Bool = 1️⃣b\n",
    "value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'"),
  Example("let d = [1: 2.0]\nvar x = d1️⃣[\"a\"]\n", "no exact matches in call to subscript "),
  Example(
    "struct S { var d: [Int: Double] = [:]\n  mutating func f(_ s: String) { d[1️⃣s] = 3 } }\n",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "var d = [1: 2.0]\nd[1️⃣\"a\", default: 0] += 1\n",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("var d = [1: 2.0]\nd[1] = 1️⃣\"a\"\n", "cannot assign value of type 'String' to subscript of type 'Double'"),
  Example(
    "var d = [1: 2.0]\nlet f = { d[1] = 1️⃣\"a\" }\nf()\n",
    "cannot assign value of type 'String' to subscript of type 'Double'"),
  Example(
    "var d = [1: 2.0]\n[1, 2].forEach { d[$0] = 1️⃣\"\\($0)\" }\n",
    "cannot assign value of type 'String' to subscript of type 'Double'"),
  Example(
    "var a = [1.0]\nlet f = { a[0] = 1️⃣\"a\" }\nf()\n",
    "cannot assign value of type 'String' to subscript of type 'Double'"),
  Example(
    "struct S { var x = 1 }\nvar s = S()\nlet f = { s.x = 1️⃣\"a\" }\nf()\n",
    "cannot assign value of type 'String' to type 'Int'"),
  Example("let f: (Int) -> Void = { x in print(x + 1️⃣y) }\n", "cannot find 'y' in scope"),
  Example("var f: ((Int, Int) -> Void)?\nf = { a in print(a, 1️⃣b) }\n", "cannot find 'b' in scope"),
  Example("let r = [1, 2].map { x, y in x + 1️⃣z }\n", "cannot find 'z' in scope"),
  Example("let r = [1, 2].map { 1️⃣a * b }\n", "cannot find 'a' in scope"),
  Example("let r = [1, 2].reduce(0) { a in a + 1️⃣c }\n", "cannot find 'c' in scope"),
  Example("func f(_ g: (Int, Int) -> Int) {}\nf { a in a + 1️⃣c }\n", "cannot find 'c' in scope"),
  Example("func f(_ g: (Int, Int) -> Int) {}\nf { 1️⃣a + c }\n", "cannot find 'a' in scope"),
  Example(
    "func f(_ g: (Int, Int) -> Int) {}\nf { 1️⃣a in a }\n",
    "contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "func f(_ g: (Int, Int) -> Int) {}\nf 1️⃣{ 1 }\n",
    "contextual type for closure argument list expects 2 arguments, which cannot be implicitly ignored"),
  Example(
    "let xs = [1, 2]\nxs.forEach { 1️⃣x, y in print(x) }\n",
    "contextual closure type '(Int) throws -> Void' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let xs = [3, 1]\nprint(xs.sorted { 1️⃣a in a > 1 })\n",
    "contextual closure type '(Int, Int) throws -> Bool' expects 2 arguments, but 1 was used in closure body"),
  Example("let a = [3, 1]\nprint(a.sorted(reverse: 1️⃣true))\n", "argument passed to call that takes no arguments"),
  Example("let a = [3, 1]\nprint(a.sorted(by: 1️⃣reverse))\n", "cannot find 'reverse' in scope"),
  Example("let a = [3, 1]\nprint(a.sorted(ascending: 1️⃣false))\n", "argument passed to call that takes no arguments"),
  Example("let a = [3, 1]\nprint(a.sorted(by: a > 1️⃣b))\n", "cannot find 'b' in scope"),
  Example("let a = [3, 1]\nprint(a.sorted(1️⃣>))\n", "missing argument label 'by:' in call"),
  Example(
    "let a = [3, 1]\nprint(a.sorted 1️⃣{ $0 })\n",
    "contextual closure type '(Int, Int) throws -> Bool' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "var a = [3, 1]\na.sort(by: 1️⃣ascending)\nlet b = a.sort()\nprint(b + 1)\n",
    "cannot find 'ascending' in scope"),
  Example(
    "var a = [3, 1]\nlet b: [Int] = a.1️⃣sort()\n",
    "cannot convert value of type '()' to specified type '[Int]'"),
  Example("let a = [3, 1]\nprint(a.max(by: >), a.1️⃣maximum())\n", "value of type '[Int]' has no member 'maximum'"),
  Example("let a = [3, 1]\nprint(1️⃣max(a))\n", "global function 'max' requires that '[Int]' conform to 'Comparable'"),
  Example("let a = [3.0, 1]\nlet m = 1️⃣sum(a) / count(a)\n", "cannot find 'sum' in scope"),
  Example("let a = [3.0, 1]\nlet m = a.1️⃣sum() / Double(a.count)\n", "value of type '[Double]' has no member 'sum'"),
  Example(
    "let a = [3.0, 1]\nlet m = a.reduce(0, 1️⃣+) / a.count\n",
    "cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'"),
  Example(
    "let a = [3.0, 1]\nlet m = a.reduce(0) { $0 + $1 * 1️⃣\"a\" }\n",
    "cannot convert value of type 'String' to expected argument type 'Double'"),
  Example(
    "let a = [3.0, 1]\nlet m: Int = a.reduce(0, 1️⃣+)\n",
    "cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'"),
  Example("let a = [3.0, 1]\nlet m = a.map { $0.1️⃣squared() }\n", "value of type 'Double' has no member 'squared'"),
  Example("let a = [\"a\", \"b\"]\nlet m = a.map { $0.1️⃣length }\n", "value of type 'String' has no member 'length'"),
  Example("let a = [\"a\", \"b\"]\nlet m = a.1️⃣join(\", \")\n", "value of type '[String]' has no member 'join'"),
  Example("let a = [\"a\", \"b\"]\nlet m = \", \".1️⃣join(a)\n", "value of type 'String' has no member 'join'"),
  Example(
    "let a = [1, 2]\nlet m = a.1️⃣joined(separator: \", \")\n",
    "no exact matches in call to instance method 'joined'"),
  Example("let a = [\"a\", \"b\"]\nlet m = a.joined(1️⃣\", \")\n", "missing argument label 'separator:' in call"),
  Example(
    "let a = [\"a\", \"b\"]\nlet m = a.joined1️⃣(by: \", \")\n",
    "incorrect argument label in call (have 'by:', expected 'separator:')"),
  Example("let a = \"1,2\".1️⃣split(\",\")\n", "no exact matches in call to instance method 'split'"),
  Example(
    "let a = \"1,2\".split(separator: \",\").map { Int($0)! 1️⃣+ \"1\" }\n",
    "binary operator '+' cannot be applied to operands of type 'Int' and 'String'"),
  Example("let s = \"abc\"\nprint(s.contains(1️⃣'a'))\n", "single-quoted string literal found, use '\"'"),
  Example("let s = \"abc\"\nprint(s.1️⃣upper())\n", "value of type 'String' has no member 'upper'"),
  Example("let s = \"abc\"\nprint(s.1️⃣count())\n", "cannot call value of non-function type 'Int'"),
  Example(
    "let s = \"abc\"\nprint(s.reversed() 1️⃣== s)\n",
    "binary operator '==' cannot be applied to operands of type '[String.Element]' (aka 'Array<Character>') and 'String'"
  ),
  Example(
    "let s = \"abc\"\nif s.first == \"a\" { print(s.1️⃣first + \"b\") }\n",
    "cannot convert value of type 'String.Element?' (aka 'Optional<Character>') to expected argument type 'String'"),
  Example(
    "let s = \"abc\"\nfor (i, c) in s.enumerated() { print(i + 1️⃣c) }\n",
    "cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'Int'"),
  Example(
    "let s = \"abc\"\nfor c in s { if c.1️⃣isVowel { print(c) } }\n",
    "value of type 'Character' has no member 'isVowel'"),
  Example(
    "var counts: [Character: Int] = [:]\nfor c in \"hello\" { counts1️⃣[c] += 1 }\n",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "var counts: [Character: Int] = [:]\nfor c in \"hello\" { counts[c] = counts1️⃣[c] + 1 }\n",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "var counts = 1️⃣[:]\nfor c in \"hello\" { counts[c, default: 0] += 1 }\n",
    "empty collection literal requires an explicit type"),
  Example(
    "var counts: [String: Int] = [:]\nfor c in \"hello\" { counts[1️⃣c, default: 0] += 1 }\n",
    "cannot convert value of type 'Character' to expected argument type 'String'"),
  Example(
    "var words = \"a b\".split(separator: \" \")\nwords.append(\"c\")\nlet w: [String] = 1️⃣words\n",
    "cannot assign value of type '[String.SubSequence]' (aka 'Array<Substring>') to type '[String]'"),
  Example(
    "let words: [String] = \"a b\".1️⃣split(separator: \" \")\n",
    "no 'split' candidates produce the expected contextual result type '[String]'"),
  Example(
    "func f(_ w: String) {}\nfor w in \"a b\".split(separator: \" \") { f(1️⃣w) }\n",
    "cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'"),
  Example("let x = 1️⃣Int(\"3\") + 1\n", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let x = Int(\"3\")\nlet y = 1️⃣x * 2\n",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let a = [1, 2], x = 1.5\nprint(a.map { $0 1️⃣+ x })\n",
    "binary operator '+' cannot be applied to operands of type 'Int' and 'Double'"),
  Example("let a = [1, 2], x = 1.5\nprint(a.reduce(01️⃣))\n", "missing argument for parameter #2 in call"),
  Example("let a = [1, 2], x = 1.5\nfunc f() { print(a.reduce(01️⃣)) }\n", "missing argument for parameter #2 in call"),
  Example("let a = [1, 2], x = 1.5\nprint(a.reduce(0, +, 1️⃣1))\n", "extra argument in call"),
  Example(
    "let a = [1, 2], x = 1.5\nlet z: Double = a.reduce(0, 1️⃣+) / Double(a.count)\nprint(z)\n",
    "cannot convert value of type '(Double) -> Double' to expected argument type '(Double, Int) throws -> Double'"),
  Example(
    "let a = [1, 2], x = 1.5\nfor v in stride(from: 0, to: 1, by: x) { print(v.1️⃣x) }\n",
    "value of type 'Double' has no member 'x'"),
  Example(
    "let n = 3\nlet a = 1️⃣[n, 2.5]",
    "heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is"
      + " intentional"),
  Example(
    "let a = [1]\nlet b = [\"a\"]\nlet c = a 1️⃣+ b",
    "binary operator '+' cannot be applied to operands of type '[Int]' and '[String]'"),
]

@Test(arguments: libraryFormRefusals) func libraryFormIsRefused(_ example: Example) throws { try example.check() }
