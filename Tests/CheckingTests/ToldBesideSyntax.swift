import Testing

/// What was taken, told in other words, or left out beside an error of syntax: mistakes of students, told whole.
@Test(arguments: mistakes) func mistakeIsToldAsTheCompilerTellsIt(_ mistake: Told) { mistake.check() }

private let mistakes: [Told] = [
  Told("protocol P { subscript(i: Int) -> Int { 1 } }", ["1:41: expected get or set in a protocol property"]),
  Told(
    "func f(_ g: (Int!) -> Void) {}\nlet o: Int!? = 1\nlet x = 3 as Int!\nstruct G<T> { }\nlet g: G<Int!>? = nil\ntypealias A = Int!\nlet b = [1] as [Int!]",
    [
      "1:17: using '!' is not allowed here",
      "2:11: using '!' is not allowed here",
      "3:17: using '!' is not allowed here",
      "5:13: using '!' is not allowed here",
      "6:18: using '!' is not allowed here",
      "7:20: using '!' is not allowed here",
    ]),
  Told(
    "print((a: 1))\nlet k = (a: 2)\nlet t: (a: Int) = 3\nfunc f() -> (a: Int) { 1 }",
    [
      "1:8: cannot create a single-element tuple with an element label",
      "2:10: cannot create a single-element tuple with an element label",
      "3:9: cannot create a single-element tuple with an element label",
      "4:14: cannot create a single-element tuple with an element label",
    ]),
  Told("let t = (a: 1)", ["1:10: cannot create a single-element tuple with an element label"]),
  Told(
    "let let = 1",
    [
      "1:5: 'let' cannot appear nested inside another 'var' or 'let' pattern",
      "1:9: expected pattern",
    ]),
  Told("let 1a = 2", ["1:6: 'a' is not a valid digit in integer literal", "1:5: expected pattern"]),
  Told(
    "func 1f() { }",
    [
      "1:7: 'f' is not a valid digit in integer literal",
      "1:6: function name can only start with a letter or underscore, not a number",
    ]),
  Told(
    "struct 2D { }",
    [
      "1:9: 'D' is not a valid digit in integer literal",
      "1:8: struct name can only start with a letter or underscore, not a number",
    ]),
  Told(
    "var 2q = 1\nprint(2q)",
    [
      "1:6: 'q' is not a valid digit in integer literal",
      "1:5: expected pattern",
      "2:8: 'q' is not a valid digit in integer literal",
    ]),
  Told("let x = !!true", ["1:10: unary operators must not be juxtaposed; parenthesize inner expression"]),
  Told(
    "let b = true\nif !!b { print(1) }",
    [
      "2:5: unary operators must not be juxtaposed; parenthesize inner expression"
    ]),
  Told(
    "let n = 1\nlet m = --n\nlet k = ++n\nlet j = -+n\nlet i = !-n\nlet h = - -n",
    [
      "6:9: unary operator cannot be separated from its operand",
      "2:9: cannot find operator '--' in scope; did you mean '-= 1'?",
      "3:9: cannot find operator '++' in scope; did you mean '+= 1'?",
      "4:10: unary operators must not be juxtaposed; parenthesize inner expression",
      "5:10: unary operators must not be juxtaposed; parenthesize inner expression",
    ]),
  Told(
    "let ws = [\"a\", \"b\"]\nlet c = ws.reduce(into: [:]) { $0[$1] += 1 }",
    [
      "2:34: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let ws = [1, 2]\nlet c = ws.reduce(into: [:]) { r, w in r[w] += 1 }",
    [
      "2:41: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let xs = [1, 2, 3]\nlet mean = xs.reduce(0, +) / 2.0",
    [
      "2:25: cannot convert value of type '(Double) -> Double' to expected argument type '(Double, Int) throws -> Double'"
    ]),
  Told(
    "let xs = [1]\nlet mean = 2.0 * xs.reduce(0, +)",
    [
      "2:31: cannot convert value of type '(Double) -> Double' to expected argument type '(Double, Int) throws -> Double'"
    ]),
  Told(
    "let xs = [1]\nlet mean = xs.reduce(0, +) * 0.5",
    [
      "2:25: cannot convert value of type '(Double) -> Double' to expected argument type '(Double, Int) throws -> Double'"
    ]),
  Told(
    "let xs = [1]\nlet a = xs.map { $0 * 2 }.reduce(0.0, +)",
    [
      "2:21: cannot convert value of type 'Int' to closure result type 'Double'"
    ]),
  Told(
    "let xs = [1]\nlet a = xs.map { \"\\($0)\" }.reduce(0) { $0 + $1 }",
    [
      "2:18: cannot convert value of type 'String' to closure result type 'Int'"
    ]),
  Told(
    "let xs = [1.5]\nlet a = xs.map { $0 * 2 }.reduce(0, +) + xs.count",
    [
      "2:21: cannot convert value of type 'Double' to closure result type 'Int'"
    ]),
  Told(
    "let xs = [1]\nlet a = xs.map { $0 * 2 }.reduce(\"\", +)",
    [
      "2:21: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "let xs = [1]\nlet a = xs.reduce(\"\", +)\nlet s = \"a\"\nlet b = xs.reduce(s, +)",
    [
      "2:19: cannot convert value of type 'String' to expected argument type 'Int'",
      "4:19: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "let r = Int.random(in: 1.0...6.0)\nlet q = Int.random(in: 0..<1.5)\nlet t = Double.random(in: 0...1)\nlet n = 3\nlet u = Double.random(in: 0...n)\nlet v = Int.random(in: 1...6.0)\nlet w = Int.random(1...6)",
    [
      "1:27: cannot convert value of type 'ClosedRange<Double>' to expected argument type 'Range<Int>'",
      "2:28: cannot convert value of type 'Double' to expected argument type 'Int'",
      "5:28: cannot convert value of type 'ClosedRange<Int>' to expected argument type 'Range<Double>'",
      "6:28: cannot convert value of type 'Double' to expected argument type 'Int'",
      "7:20: missing argument label 'in:' in call",
    ]),
  Told(
    "let d = 2.5\nlet t = Int.random(in: 0..<d)",
    [
      "2:28: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let total = 0\nfor v in [1.5] { total += v }",
    [
      "2:18: cannot convert value of type 'Int' to expected argument type 'Double'"
    ]),
  Told(
    "let total = 0.0\nfor v in [1, 2] { total += v }",
    [
      "2:19: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let total = 0\nfunc f(_ x: Double) { total += x }",
    [
      "2:23: cannot convert value of type 'Int' to expected argument type 'Double'"
    ]),
  Told(
    "struct V { var x, y: Double\n  static func * (a: V, k: Double) -> V { V(x: a.x * k, y: a.y * k) }\n}\nlet v = 2 * V(x: 1, y: 2)",
    [
      "4:13: cannot convert value of type 'V' to expected argument type 'Int'"
    ]),
  Told(
    "struct V { var x, y: Double\n  static func * (a: V, k: Double) -> V { V(x: a.x * k, y: a.y * k) }\n  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }\n}\nlet v = V(x: 1, y: 2)\nlet w = 2.0 * v",
    [
      "6:15: cannot convert value of type 'V' to expected argument type 'Double'"
    ]),
  Told(
    "enum Level: String {\n  case low, mid, high\n  func isAbove(_ other: Level) -> Bool { self.rawValue > other }\n}",
    [
      "3:58: cannot convert value of type 'Level' to expected argument type 'String'"
    ]),
  Told(
    "enum Level: Int {\n  case low, mid, high\n  func isAbove(_ other: Level) -> Bool { rawValue > other }\n  func same(_ other: Level) -> Bool { rawValue == other }\n  func same(_ other: Int) -> Bool { self == other }\n}",
    [
      "3:53: cannot convert value of type 'Level' to expected argument type 'Int'",
      "4:51: cannot convert value of type 'Level' to expected argument type 'Int'",
      "5:37: cannot convert value of type 'Level' to expected argument type 'Int'",
    ]),
  Told(
    "let xs = [1, 2]\nlet a = xs.map { $0 * 2 }.reduce(0.0, +)",
    [
      "2:21: cannot convert value of type 'Int' to closure result type 'Double'"
    ]),
  Told(
    "let xs = [1, 2]\nlet a = xs.map { $0 * 2 }.reduce(\"\", +)",
    [
      "2:21: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "let xs = [1, 2]\nlet a = xs.map { Double($0) }.reduce(0, +) / xs.count",
    [
      "2:18: cannot convert value of type 'Double' to closure result type 'Int'"
    ]),
  Told(
    "let xs = [1, 2]\nlet a = xs.reduce(1, *) / 2.0\nlet b = xs.reduce(0, +) / 2\nlet c = xs.reduce(0) { $0 + $1 } / 2.0\nlet d = 0.5 * xs.reduce(1, *)\nlet e = xs.reduce(0, +) - 0.5\nlet f = [1.0].reduce(0, +) / 2.0",
    [
      "2:25: binary operator '/' cannot be applied to operands of type 'Int' and 'Double'",
      "4:34: binary operator '/' cannot be applied to operands of type 'Int' and 'Double'",
      "5:13: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'",
      "6:22: cannot convert value of type '(Double) -> Double' to expected argument type '(Double, Int) throws -> Double'",
    ]),
  Told(
    "var xs = [1, 2]\nxs.append(3, 4)",
    [
      "2:10: missing argument labels 'addingCapacity:initializingWith:' in call",
      "2:14: cannot convert value of type 'Int' to expected argument type '(inout OutputSpan<Int>) throws(E) -> Void'",
      "2:4: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "let a = 1, b = 2\nvar xs = [1, 2]\nxs.append(a, b)",
    [
      "3:10: missing argument labels 'addingCapacity:initializingWith:' in call",
      "3:14: cannot convert value of type 'Int' to expected argument type '(inout OutputSpan<Int>) throws(E) -> Void'",
      "3:4: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "var xs = [\"a\"]\nxs.append(\"b\", \"c\")\nprint(xs)",
    [
      "2:10: missing argument labels 'addingCapacity:initializingWith:' in call",
      "2:16: cannot convert value of type 'String' to expected argument type '(inout OutputSpan<String>) throws(E) -> Void'",
      "2:11: cannot convert value of type 'String' to expected argument type 'Int'",
      "2:4: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "var xs: [(Int, Int)] = []\nxs.append(1, 2)",
    [
      "2:10: missing argument labels 'addingCapacity:initializingWith:' in call",
      "2:14: cannot convert value of type 'Int' to expected argument type '(inout OutputSpan<(Int, Int)>) throws(E) -> Void'",
      "2:4: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "let xs = [3, 1]\nlet a = xs.sorted { a, b in a = b }",
    [
      "2:29: cannot assign to value: 'a' is a 'let' constant"
    ]),
  Told(
    "let xs = [3, 1]\nlet a = xs.filter { x in x = 3 }",
    [
      "2:26: cannot assign to value: 'x' is a 'let' constant",
      "2:28: cannot convert value of type '()' to closure result type 'Bool'",
    ]),
  Told(
    "#if true\nprint(1)\n#else if false\nprint(2)\n#endif",
    [
      "3:7: unexpected 'if' keyword following '#else' conditional compilation directive; did you mean '#elseif'?"
    ]),
  Told(
    "let xs = [1, 2]\nlet c = xs.sorted.count\nlet d = xs.reversed[0]\nlet e = xs.first.count",
    [
      "2:12: method 'sorted' was used as a property; add () to call it",
      "3:20: function value was used as a property; add () to call it",
      "4:18: value of type 'Int?' has no member 'count'",
    ]),
  Told(
    "class 3Layer { var x = 1 }",
    [
      "1:8: 'L' is not a valid digit in integer literal",
      "1:7: class name can only start with a letter or underscore, not a number",
    ]),
  Told(
    "enum 2x { case a }",
    [
      "1:7: 'x' is not a valid digit in integer literal",
      "1:6: enum name can only start with a letter or underscore, not a number",
    ]),
  Told(
    "func f(2x: Int) { }",
    [
      "1:9: 'x' is not a valid digit in integer literal",
      "1:8: expected parameter name followed by ':'",
    ]),
  Told(
    "let x = 5\nlet 2nd = x\nprint(2nd)",
    [
      "2:6: 'n' is not a valid digit in integer literal",
      "2:5: expected pattern",
      "3:8: 'n' is not a valid digit in integer literal",
    ]),
  Told(
    "protocol 2P { }",
    [
      "1:11: 'P' is not a valid digit in integer literal",
      "1:10: protocol name can only start with a letter or underscore, not a number",
    ]),
  Told(
    "typealias 2P = Int",
    [
      "1:12: 'P' is not a valid digit in integer literal",
      "1:11: typealias name can only start with a letter or underscore, not a number",
    ]),
  Told("struct S { let 2d: Int }", ["1:17: 'd' is not a valid digit in integer literal", "1:16: expected pattern"]),
  Told("for 2x in [1] { }", ["1:6: 'x' is not a valid digit in integer literal", "1:5: expected pattern"]),
  Told(
    "var let = 1",
    [
      "1:5: 'let' cannot appear nested inside another 'var' or 'let' pattern",
      "1:9: expected pattern",
    ]),
  Told(
    "let var = 1",
    [
      "1:5: 'var' cannot appear nested inside another 'var' or 'let' pattern",
      "1:9: expected pattern",
    ]),
  Told(
    "struct C { static let a: Int = { print(1) }() }",
    [
      "1:32: cannot convert value of type '()' to closure result type 'Int'"
    ]),
  Told(
    "struct C { let a: Int = { print(1) }() }",
    [
      "1:25: cannot convert value of type '()' to closure result type 'Int'"
    ]),
  Told("let a: Int = { print(1) }()", ["1:14: cannot convert value of type '()' to closure result type 'Int'"]),
  Told(
    "struct C { lazy var a: Int = { print(1) }() }",
    [
      "1:30: cannot convert value of type '()' to closure result type 'Int'"
    ]),
  Told(
    "struct C { static let a: Int = { let k = 3; print(k) }() }",
    [
      "1:54: missing return in closure expected to return 'Int'"
    ]),
  Told(
    "func f(_ g: () -> Int = { print(1); print(2) }) {}",
    [
      "1:46: missing return in closure expected to return 'Int'"
    ]),
  Told(
    "struct C { static let a: [Int] = [1].map { print($0); print(2) } }",
    [
      "1:64: missing return in closure expected to return 'Int'"
    ]),
  Told("class K { let a: Int = { var k: Int; return k }() }", ["1:45: variable 'k' used before being initialized"]),
  Told(
    "let v: Any = 1\nprint(v is Int!, v as? Int!, v as! Int!)",
    [
      "2:15: using '!' is not allowed here",
      "2:27: using '!' is not allowed here",
      "2:39: using '!' is not allowed here",
    ]),
  Told(
    "struct S { func f() -> Int { 1 }; func f(dim: Int, keep: Bool = false) -> Int { dim } }\nlet g = S().f",
    [
      "2:13: ambiguous use of 'f'"
    ]),
  Told(
    "func f() -> Int { 1 }\nfunc f(dim: Int, keep: Bool = false) -> Int { dim }\nlet g = f\nprint(f)",
    [
      "3:9: ambiguous use of 'f'",
      "4:7: ambiguous use of 'f'",
    ]),
  Told("let v = (Double)", ["1:9: expected member name or initializer call after type name"]),
  Told(
    "let v = (Double); print(((Int)))",
    [
      "1:9: expected member name or initializer call after type name",
      "1:25: expected member name or initializer call after type name",
    ]),
  Told(
    "let i = 3\nif i > 1 && < 3 { }",
    [
      "2:13: unary operator cannot be separated from its operand",
      "2:13: '<' is not a prefix unary operator",
    ]),
  Told(
    "let x = * 3",
    [
      "1:9: unary operator cannot be separated from its operand",
      "1:9: '*' is not a prefix unary operator",
    ]),
  Told(
    "switch 3 {\ncase > 2: print(1)\ndefault: print(2)\n}",
    [
      "2:6: unary operator cannot be separated from its operand",
      "2:6: '>' is not a prefix unary operator",
    ]),
  Told("print(#foo)", ["1:8: no macro named 'foo'"]),
  Told(
    "#define X 3",
    [
      "1:8: consecutive statements on a line must be separated by ';'",
      "1:10: consecutive statements on a line must be separated by ';'",
      "1:2: no macro named 'define'",
      "1:9: cannot find 'X' in scope",
    ]),
  Told(
    "enum E { case x }\nlet v: Any? = 1\nswitch v {\ncase Optional<Any>.y: print(1)\ndefault: print(2)\n}",
    [
      "4:20: type 'Optional<Any>' has no member 'y'"
    ]),
  Told(
    "let v: Int? = 1\nswitch v {\ncase Optional<Int>.y: print(1)\ndefault: print(2)\n}",
    [
      "3:20: type 'Optional<Int>' has no member 'y'"
    ]),
  Told("let a: [Int!] = [1]", ["1:12: using '!' is not allowed here"]),
  Told("let t: (Int!, Int) = (1, 2)", ["1:12: using '!' is not allowed here"]),
  Told("struct S: ~Sendable {}", ["1:11: '~Sendable' requires -enable-experimental-feature TildeSendable"]),
  Told("class S: ~Copyable { var a = 1 }", ["1:7: classes cannot be '~Copyable'"]),
  Told("struct S: ~Copyable { var a = 1 }", ["1:11: not supported: noncopyable types"]),
  Told("enum E: ~Copyable { case a }", ["1:9: not supported: noncopyable types"]),
  Told("func f<T: ~Copyable>(_ x: T) {}", ["1:11: not supported: noncopyable types"]),
  Told("func f<T>(_ x: T) where T: ~Escapable {}", ["1:28: not supported: noncopyable types"]),
  Told("let a = Int8.min % -1", ["1:18: division '-128 % -1' results in an overflow"]),
  Told(
    "int x = 3",
    [
      "1:4: consecutive statements on a line must be separated by ';'",
      "1:1: cannot find 'int' in scope",
      "1:5: cannot find 'x' in scope",
    ]),
  Told(
    "def f(x): \n  return x",
    [
      "1:4: consecutive statements on a line must be separated by ';'",
      "1:9: consecutive statements on a line must be separated by ';'",
      "1:9: expected expression",
      "1:1: cannot find 'def' in scope",
      "1:5: cannot find 'f' in scope",
      "1:7: cannot find 'x' in scope",
      "2:3: return invalid outside of a func",
    ]),
  Told(
    "let i = 2\nif i > 1 && < 3 { }",
    [
      "2:13: unary operator cannot be separated from its operand",
      "2:13: '<' is not a prefix unary operator",
    ]),
  Told(
    "let x = 3+ 4",
    [
      "1:11: consecutive statements on a line must be separated by ';'",
      "1:10: '+' is not a postfix unary operator",
    ]),
  Told(
    "let x = Int.random(in: 1.0...6.0)",
    [
      "1:27: cannot convert value of type 'ClosedRange<Double>' to expected argument type 'Range<Int>'"
    ]),
  Told(
    "print \"abc\"",
    [
      "1:6: consecutive statements on a line must be separated by ';'",
      "1:1: function is unused [#no-usage]",
    ]),
  Told(
    "let x = (Int) \"3\"",
    [
      "1:14: consecutive statements on a line must be separated by ';'",
      "1:9: expected member name or initializer call after type name",
    ]),
  Told(
    "let f = lambda x: x + 1",
    [
      "1:15: consecutive statements on a line must be separated by ';'",
      "1:17: consecutive statements on a line must be separated by ';'",
      "1:17: expected expression",
      "1:9: cannot find 'lambda' in scope",
      "1:16: cannot find 'x' in scope",
    ]),
  Told(
    "let a = 1 b = 2",
    [
      "1:10: consecutive statements on a line must be separated by ';'",
      "1:11: cannot find 'b' in scope",
    ]),
  Told(
    "let my var = 2",
    [
      "1:7: consecutive statements on a line must be separated by ';'",
      "1:12: expected pattern",
      "1:5: type annotation missing in pattern",
    ]),
  Told(
    "let a = \"she said \"hi\"\"",
    [
      "1:20: consecutive statements on a line must be separated by ';'",
      "1:22: consecutive statements on a line must be separated by ';'",
      "1:20: cannot find 'hi' in scope",
    ]),
  Told("func f() }", ["1:10: extraneous '}' at top level", "1:6: expected '{' in body of function declaration"]),
  Told("struct A var x = 1 }", ["1:10: expected '{' in struct", "1:20: extraneous '}' at top level"]),
  Told(
    "class A { new() { } }\nlet a = new A()",
    [
      "1:11: expected 'func' keyword in instance method declaration",
      "2:12: consecutive statements on a line must be separated by ';'",
      "2:9: cannot find 'new' in scope",
    ]),
  Told(
    "enum A { case a var x = 1 }",
    [
      "1:16: consecutive declarations on a line must be separated by ';'",
      "1:21: enums must not contain stored properties",
    ]),
  Told(
    "let k = 3\nswitch k {\n  case > 2: print(\"a\")\n  default: print(\"b\")\n}",
    [
      "3:8: unary operator cannot be separated from its operand",
      "3:8: '>' is not a prefix unary operator",
    ]),
  Told(
    "let k = 3\nswitch k {\n  case 1: print(\"a\")\n  else: print(\"b\")\n}",
    [
      "4:3: expected expression",
      "2:1: switch must be exhaustive",
    ]),
  Told("#include <stdio.h>", ["1:2: no macro named 'include'"]),
  Told(
    "const x = 5",
    [
      "1:6: consecutive statements on a line must be separated by ';'",
      "1:1: cannot find 'const' in scope",
      "1:7: cannot find 'x' in scope",
    ]),
  Told(
    "auto x = 5",
    [
      "1:5: consecutive statements on a line must be separated by ';'",
      "1:1: cannot find 'auto' in scope",
      "1:6: cannot find 'x' in scope",
    ]),
  Told("let x = Tensor([1.0])\nlet m = x.mean\nprint(m)", ["2:11: ambiguous use of 'mean'"]),
  Told(
    "let x = Tensor([1.0])\nlet m = x.mean + 1",
    ["2:11: function produces expected type 'Tensor'; did you mean to call it with '()'?"]),
  Told("print(-(3))", ["1:7: ambiguous use of operator '-'"]),
  Told("let a = [1, -(2)]", ["1:13: ambiguous use of operator '-'"]),
  Told("let c = -(-(-3))", ["1:11: ambiguous use of operator '-'"]),
  Told("let n = 2\nlet a = -(3) + n, b: Int = -(3), c = max(n, -(3)), d = [1.5, 2].map { $0 * -(2) }", []),
]
