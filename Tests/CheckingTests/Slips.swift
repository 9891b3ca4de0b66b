import Testing

/// Slips of the mind, a line or two each: what the compiler says first, and where.
private let slips: [Example] = [
  Example(
    "let f = { (x: Int) in x + 1 }\nprint(f(1️⃣\"a\"))",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let f: (Int) -> Int = { 1️⃣x, y in x }",
    "contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let f: (Int, Int) -> Int = { 1️⃣x in x }",
    "contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "let f: (Int, Int) -> Int = 1️⃣{ $0 }",
    "contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "let f: () -> Int = 1️⃣{ $0 }",
    "contextual closure type '() -> Int' expects 0 arguments, but 1 was used in closure body"),
  Example(
    "let f: (Int) -> Int = 1️⃣{ 3 }",
    "contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored"),
  Example(
    "let f: (Int) -> String = { x in 1️⃣x }",
    "cannot convert value of type 'Int' to closure result type 'String'"),
  Example(
    "let f: () -> Void = { return 1️⃣3 }",
    "cannot convert value of type 'Int' to closure result type 'Void'"),
  Example(
    "let f = { () -> 1️⃣Int in \"a\" }",
    "declared closure result 'Int' is incompatible with return type 'String'"),
  Example(
    "let f = { (x: Int) -> Int in let y = x * 2 1️⃣}",
    "missing return in closure expected to return 'Int'"),
  Example(
    "let f = { (x: Int) -> Int in let y = x * 2; return y }\nprint(f1️⃣(x: 2))",
    "extraneous argument label 'x:' in call"),
  Example(
    "func g(_ f: (Int) -> Int) {}\ng { $0 + 1️⃣\"a\" }",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "func g(_ f: (Int) -> Int) {}\ng({ $0 }, 1️⃣3)",
    "extra argument in call"),
  Example(
    "func g(_ f: (Int) -> Int) {}\ng(1️⃣3)",
    "cannot convert value of type 'Int' to expected argument type '(Int) -> Int'"),
  Example(
    "func g(_ f: () -> Void) {}\ng { 1️⃣x in print(x) }",
    "contextual closure type '() -> Void' expects 0 arguments, but 1 was used in closure body"),
  Example(
    "func g(_ f: () -> Bool) {}\ng(1️⃣true)",
    "cannot convert value of type 'Bool' to expected argument type '() -> Bool'"),
  Example(
    "func g(_ f: @escaping () -> Void) { f() }\nfunc h(_ k: () -> Void) { g(1️⃣k) }",
    "passing non-escaping parameter 'k' to function expecting an '@escaping' closure"),
  Example(
    "func g(_ f: () -> Void) -> () -> Void { 1️⃣f }",
    "using non-escaping parameter 'f' in a context expecting an '@escaping' closure"),
  Example(
    "func g(_ f: () throws -> Void) { 1️⃣f() }",
    "call can throw, but it is not marked with 'try' and the error is not handled"),
  Example(
    "func g(_ f: () throws -> Void) { 1️⃣try f() }",
    "errors thrown from here are not handled"),
  Example(
    "func g(_ f: () throws -> Void) rethrows { try f() }\nenum E: Error { case a }\n1️⃣g { throw E.a }",
    "call can throw but is not marked with 'try'"),
  Example(
    "func g() throws -> Int { 1 }\nlet x = 1️⃣g()",
    "call can throw but is not marked with 'try'"),
  Example(
    "func g() throws -> Int { 1 }\nlet x: Int = 1️⃣try? g()",
    "value of optional type 'Int?' not unwrapped; did you mean to use 'try!' or chain with '?'?"),
  Example(
    "func g() throws -> Int { 1 }\nlet x: Int = try! g()\ndo { let y = try g() } catch { print(1️⃣err) }",
    "cannot find 'err' in scope"),
  Example(
    "enum E: Error { case a, b }\nfunc g() { 1️⃣throw E.a }",
    "error is not handled because the enclosing function is not declared 'throws'"),
  Example(
    "struct E { }\nfunc g() throws { throw 1️⃣E() }",
    "thrown expression type 'E' does not conform to 'Error'"),
  Example(
    "func g() throws { throw 1️⃣\"bad\" }",
    "thrown expression type 'String' does not conform to 'Error'"),
  Example(
    "func g() throws { throw 1️⃣}",
    "expected expression in 'throw' statement"),
  Example(
    "func f(_ x: Int) { x 1️⃣+= 1 }",
    "left side of mutating operator isn't mutable: 'x' is a 'let' constant"),
  Example(
    "func f(_ x: inout Int) { x += 1 }\nf(1️⃣&3)",
    "cannot pass immutable value as inout argument: literals are not mutable"),
  Example(
    "func f(_ x: inout Int) { x += 1 }\nlet y = 1\nf(1️⃣&y)",
    "cannot pass immutable value as inout argument: 'y' is a 'let' constant"),
  Example(
    "func f(_ x: inout Int) { x += 1 }\nvar y = 1.5\nf(1️⃣&y)",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func f(_ x: Int) {}\nvar y = 1\nf(1️⃣&y)",
    "'&' used with non-inout argument of type 'Int'"),
  Example(
    "func f(_ x: Int = 1️⃣\"a\") {}",
    "default argument value of type 'String' cannot be converted to type 'Int'"),
  Example(
    "func f(x: Int, 1️⃣x: Int) {}",
    "invalid redeclaration of 'x'"),
  Example(
    "func f(x: Int, y 1️⃣x: Int) {}",
    "invalid redeclaration of 'x'"),
  Example(
    "func f(x: Int) {}\nf(1️⃣1)",
    "missing argument label 'x:' in call"),
  Example(
    "func f(_ x: Int) {}\nf1️⃣(x: 1)",
    "extraneous argument label 'x:' in call"),
  Example(
    "func f(x: Int, y: Int) {}\nf(y: 1, 1️⃣x: 2)",
    "argument 'x' must precede argument 'y'"),
  Example(
    "func f(x: Int, y: Int) {}\nf(x: 11️⃣)",
    "missing argument for parameter 'y' in call"),
  Example(
    "func f(x: Int, y: Int) {}\nf(x: 1, y: 2, z: 1️⃣3)",
    "extra argument 'z' in call"),
  Example(
    "func f(x: Int, y: Int) {}\nf1️⃣(x: 1, z: 3)",
    "incorrect argument label in call (have 'x:z:', expected 'x:y:')"),
  Example(
    "func f(_ x: Int...) {}\nf(1️⃣[1, 2])",
    "cannot pass array of type '[Int]' as variadic arguments of type 'Int'"),
  Example(
    "func f(_ x: Int..., y: Int) {}\nf(11️⃣, 2, 3)",
    "missing argument for parameter 'y' in call"),
  Example(
    "func f() -> Int { 1️⃣}",
    "missing return in global function expected to return 'Int'"),
  Example(
    "func f() -> Int { 1️⃣return }",
    "non-void function should return a value"),
  Example(
    "func f(_ b: Bool) -> Int { if b { return 1 } else { print(2) } 1️⃣}",
    "missing return in global function expected to return 'Int'"),
  Example(
    "func f(_ b: Bool) -> Int { while b { return 1 } 1️⃣}",
    "missing return in global function expected to return 'Int'"),
  Example(
    "func f() -> (Int, String) { 1️⃣(1, 2) }",
    "cannot convert return expression of type '(Int, Int)' to return type '(Int, String)'"),
  Example(
    "func f() -> (a: Int, b: String) { 1️⃣(a: 1, c: \"x\") }",
    "cannot convert return expression of type '(a: Int, c: String)' to return type '(a: Int, b: String)'"),
  Example(
    "func f() -> (a: Int, b: String) { (1, \"x\") }\nprint(f().1️⃣c)",
    "value of tuple type '(a: Int, b: String)' has no member 'c'"),
  Example(
    "func f() -> (a: Int, b: String) { (1, \"x\") }\nlet (x, y, z) = 1️⃣f()",
    "'(a: Int, b: String)' is not convertible to '(Int, String, _)', tuples have a different number of elements"),
  Example(
    "let (x, y) = 1️⃣3",
    "cannot convert value of type 'Int' to specified type '(_, _)'"),
  Example(
    "let (x, y) = (1, 2)\n1️⃣x = 3",
    "cannot assign to value: 'x' is a 'let' constant"),
  Example(
    "var t = (1, \"a\")\nt.1️⃣2 = 3",
    "value of tuple type '(Int, String)' has no member '2'"),
  Example(
    "var t = (1, \"a\")\nt.0 = 1️⃣\"b\"",
    "cannot assign value of type 'String' to type 'Int'"),
  Example(
    "func f(_ x: Int) -> Int { x }\nfunc 1️⃣f(_ x: Int) -> Int { x }",
    "invalid redeclaration of 'f'"),
  Example(
    "func f(_ x: Int) -> Int { x }\nfunc f(_ x: Int) -> String { \"\" }\nprint(1️⃣f(1))",
    "ambiguous use of 'f'"),
  Example(
    "func f(_ x: Double) -> Int { 1 }\nfunc f(_ x: Float) -> Int { 2 }\nprint(1️⃣f(1))",
    "ambiguous use of 'f'"),
  Example(
    "let x = 5\n1️⃣x()",
    "cannot call value of non-function type 'Int'"),
  Example(
    "let x = 1️⃣undefinedThing",
    "cannot find 'undefinedThing' in scope"),
  Example(
    "1️⃣undefinedFunc(1)",
    "cannot find 'undefinedFunc' in scope"),
  Example(
    "let x: 1️⃣Foo = 1",
    "cannot find type 'Foo' in scope"),
  Example(
    "let x: Int = 1️⃣1.5",
    "cannot convert value of type 'Double' to specified type 'Int'"),
  Example(
    "let x: Int = 1️⃣3.0",
    "cannot convert value of type 'Double' to specified type 'Int'"),
  Example(
    "let x: Double = 3\nlet y: Int = 2\nprint(x 1️⃣* y)",
    "binary operator '*' cannot be applied to operands of type 'Double' and 'Int'"),
  Example(
    "let x = 3, y = 2.5\nprint(x 1️⃣/ y)",
    "binary operator '/' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "let a: Float = 1, b: Double = 2\nprint(a 1️⃣+ b)",
    "binary operator '+' cannot be applied to operands of type 'Float' and 'Double'"),
  Example(
    "let a = \"a\" 1️⃣+ 1",
    "binary operator '+' cannot be applied to operands of type 'String' and 'Int'"),
  Example(
    "let a = \"a\" 1️⃣* 3",
    "binary operator '*' cannot be applied to operands of type 'String' and 'Int'"),
  Example(
    "let a = \"a\" 1️⃣- \"b\"",
    "binary operator '-' cannot be applied to two 'String' operands"),
  Example(
    "let a = [1, 2] 1️⃣+ 3",
    "binary operator '+' cannot be applied to operands of type '[Int]' and 'Int'"),
  Example(
    "let a = [1, 2] 1️⃣- [1]",
    "binary operator '-' cannot be applied to two '[Int]' operands"),
  Example(
    "let a = !1️⃣3",
    "cannot convert value of type 'Int' to expected argument type 'Bool'"),
  Example(
    "let a = 1️⃣-\"a\"",
    "unary operator '-' cannot be applied to an operand of type 'String'"),
  Example(
    "let a = 1️⃣3 && true",
    "cannot convert value of type 'Int' to expected argument type 'Bool'"),
  Example(
    "let a = 3 1️⃣== \"3\"",
    "binary operator '==' cannot be applied to operands of type 'Int' and 'String'"),
  Example(
    "let a = 3 == 3.0\nlet b = 3\nlet c = 3.0\nprint(b 1️⃣== c)",
    "binary operator '==' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "let a = 1 1️⃣< 2 < 3",
    "adjacent operators are in non-associative precedence group 'ComparisonPrecedence'"),
  Example(
    "let a = 1 1️⃣... 2 ... 3",
    "adjacent operators are in non-associative precedence group 'RangeFormationPrecedence'"),
  Example(
    "let a = true ? 1️⃣1 : \"a\"",
    "result values in '? :' expression have mismatching types 'Int' and 'String'"),
  Example(
    "let a = 1️⃣1 ? 2 : 3",
    "integer literal value '1' cannot be used as a boolean; did you mean 'true'?"),
  Example(
    "let a = 5 1️⃣% 2.0",
    "'%' is unavailable: For floating point numbers use truncatingRemainder instead"),
  Example(
    "let a = 5.5 1️⃣% 2.0",
    "'%' is unavailable: For floating point numbers use truncatingRemainder instead"),
  Example(
    "let a = 5 1️⃣/ 0",
    "division by zero"),
  Example(
    "let a: UInt8 = 1️⃣256",
    "integer literal '256' overflows when stored into 'UInt8'"),
  Example("let a = 1️⃣Int(1e300)", "invalid conversion: '1e300' overflows 'Int'"),
  Example("let a = 1️⃣UInt8(300.5)", "invalid conversion: '300.5' overflows 'UInt8'"),
  Example("let a = 1️⃣Int8(-129.0)", "invalid conversion: '-129.0' overflows 'Int8'"),
  Example("let a = 1️⃣UInt(-0.5)", "negative literal '-0.5' cannot be converted to 'UInt'"),
  Example(
    "let a: UInt = 1️⃣-1",
    "negative integer '-1' overflows when stored into unsigned type 'UInt'"),
  Example(
    "let a: Int8 = 100 1️⃣+ 100",
    "arithmetic operation '100 + 100' (on type 'Int8') results in an overflow"),
  Example(
    "let a = 9223372036854775807 1️⃣+ 1",
    "arithmetic operation '9223372036854775807 + 1' (on type 'Int') results in an overflow"),
  Example(
    "let a = 1️⃣9223372036854775808",
    "integer literal '9223372036854775808' overflows when stored into 'Int'"),
  Example(
    "let a = Int8(1️⃣300)",
    "integer literal '300' overflows when stored into 'Int8'"),
  Example(
    "let a = UInt8(1️⃣-1)",
    "negative integer '-1' overflows when stored into unsigned type 'UInt8'"),
  Example(
    "let a = 1️⃣Int(\"x\") + 1",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let a = 0x11️⃣G",
    "'G' is not a valid hexadecimal digit (0-9, A-F) in integer literal"),
  Example(
    "let s = \"\\1️⃣q\"",
    "invalid escape sequence in literal"),
  Example(
    "let s = \"\\(1️⃣x)\"",
    "cannot find 'x' in scope"),
  Example(
    "let s = \"1️⃣\\u{110000}\"",
    "invalid unicode scalar"),
  Example(
    "let s = \"\"\"1️⃣abc\"\"\"",
    "multi-line string literal content must begin on a new line"),
  Example(
    "let s = \"\"\"\n  a\n 1️⃣b\n  \"\"\"",
    "insufficient indentation of line in multi-line string literal"),
  Example(
    "let c: Character = \"a\"\nlet s: String = 1️⃣c",
    "cannot convert value of type 'Character' to specified type 'String'"),
  Example(
    "let s = \"abc\"\nprint(1️⃣s[0])",
    "'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead."),
  Example(
    "let s = \"abc\"\nprint(s[s.1️⃣startIndex + 1])",
    "cannot convert value of type 'String.Index' to expected argument type 'Int'"),
  Example(
    "let s = \"abc\"\ns.1️⃣append(\"d\")",
    "cannot use mutating member on immutable value: 's' is a 'let' constant"),
  Example(
    "let s = \"abc\"\nprint(s.1️⃣length)",
    "value of type 'String' has no member 'length'"),
  Example(
    "let s = \"abc\"\nprint(s.1️⃣lenght, s.cout)",
    "value of type 'String' has no member 'lenght'"),
  Example(
    "let a = [1, 2]\nprint(a.1️⃣length)",
    "value of type '[Int]' has no member 'length'"),
  Example(
    "let a = [1, 2]\na1️⃣[0] = 3",
    "cannot assign through subscript: 'a' is a 'let' constant"),
  Example(
    "let a = [1, 2]\na.1️⃣append(3)",
    "cannot use mutating member on immutable value: 'a' is a 'let' constant"),
  Example(
    "var a = [1, 2]\na.append(1️⃣\"x\")",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "var a = [1, 2]\na.1️⃣push(3)",
    "value of type '[Int]' has no member 'push'"),
  Example(
    "var a = [1, 2]\na.1️⃣add(3)",
    "value of type '[Int]' has no member 'add'"),
  Example(
    "var a = [1, 2]\na[1️⃣\"x\"] = 1",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "var a: [Int] = [1, 2, 1️⃣\"x\"]",
    "cannot convert value of type 'String' to expected element type 'Int'"),
  Example(
    "var a: [String] = [1️⃣1, 2]",
    "cannot convert value of type 'Int' to expected element type 'String'"),
  Example(
    "var a: [Int]\na.1️⃣append(1)",
    "variable 'a' used before being initialized"),
  Example(
    "var a: Int1️⃣[] = []",
    "array types are now written with the brackets around the element type"),
  Example(
    "var a = [1, 2, 31️⃣",
    "expected ']' in container literal expression"),
  Example(
    "print1️⃣ \"a\"",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "if 1️⃣x > 3 { }",
    "cannot find 'x' in scope"),
  Example(
    "if (3 > 2) 1️⃣print(\"a\")",
    "expected '{' after 'if' condition"),
  Example(
    "if 3 > 2 1️⃣then { }",
    "expected '{' after 'if' condition"),
  Example(
    "let x = 3;1️⃣; let y = 4",
    "';' statements are not allowed"),
  Example(
    "let x = 31️⃣ let y = 4",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "let 1️⃣= 3",
    "expected pattern"),
  Example(
    "func f( 1️⃣{ }",
    "expected parameter name followed by ':'"),
  Example(
    "func f(x Int1️⃣) { }",
    "expected ':' following argument label and parameter name"),
  Example(
    "func f(x: Int)1️⃣ Int { x }",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "func f(x: Int) -> 1️⃣{ x }",
    "expected type for function result"),
  Example(
    "struct 1️⃣{ }",
    "expected identifier in struct declaration"),
  Example(
    "struct S { var x = 1; 1️⃣print(x) }",
    "expected 'func' keyword in instance method declaration"),
  Example(
    "let x = 3 1️⃣}",
    "extraneous '}' at top level"),
  Example(
    "1️⃣for (i = 0; i < 3; i++) { }",
    "C-style for statement was removed in Swift 3"),
  Example(
    "var i = 0\ni 1️⃣=+ 1",
    "cannot find operator '=+' in scope"),
  Example(
    "var i = 0\nif i 1️⃣= 1 { }",
    "use of '=' in a boolean context, did you mean '=='?"),
  Example(
    "while 1️⃣i < 3 { }",
    "cannot find 'i' in scope"),
  Example(
    "switch 3 { 1️⃣1: print(1) }",
    "all statements inside a switch must be covered by a 'case' or 'default'"),
  Example(
    "1️⃣do { } while true",
    "'do-while' statement is not allowed"),
  Example(
    "1️⃣try { print(1) } catch { }",
    "the 'do' keyword is used to specify a 'catch' region"),
  Example(
    "let x = new1️⃣ Foo()",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "let x = 1️⃣null",
    "cannot find 'null' in scope"),
  Example(
    "let x = 1️⃣NULL",
    "cannot find 'NULL' in scope"),
  Example(
    "let x = 1️⃣True",
    "cannot find 'True' in scope"),
  Example(
    "const1️⃣ x = 3",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "int1️⃣ x = 3",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "function1️⃣ f() { }",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "import 1️⃣foo",
    "no such module 'foo'"),
  Example(
    "1️⃣@main struct S { static func main() { print(1) } }",
    "'main' attribute cannot be used in a module that contains top-level code"),
  Example(
    "1️⃣let x = x",
    "circular reference"),
  Example(
    "let x: Int\nx = 1\nx 1️⃣= 2",
    "immutable value 'x' may only be initialized once"),
  Example(
    "let x: Int\nif Bool.random() { x = 1 }\nprint(1️⃣x)",
    "constant 'x' used before being initialized"),
  Example(
    "func f() { let x = 1; let 1️⃣x = 2 }",
    "invalid redeclaration of 'x'"),
  Example(
    "let x = 1\nlet 1️⃣x = 2",
    "invalid redeclaration of 'x'"),
  Example(
    "func f() { print(1️⃣y); let y = 1 }",
    "use of local variable 'y' before its declaration"),
  Example(
    "func f() { g(); func 1️⃣g() { print(z) }; let z = 1 }",
    "closure captures 'z' before it is declared"),
  Example(
    "let a = 1, b = a, c = 1️⃣d",
    "cannot find 'd' in scope"),
  Example(
    "let x = { 1 }\nprint(x 1️⃣+ 1)",
    "binary operator '+' cannot be applied to operands of type '() -> Int' and 'Int'"),
  Example(
    "let x = [1, 2].map { $0 * 2 }.filter { $0 1️⃣> \"a\" }",
    "binary operator '>' cannot be applied to operands of type 'Int' and 'String'"),
  Example(
    "let x = [1, 2].map { $0.1️⃣foo }",
    "value of type 'Int' has no member 'foo'"),
  Example(
    "let x = [1, 2].reduce1️⃣ { $0 + $1 }",
    "missing argument for parameter #1 in call"),
  Example(
    "let x = [1️⃣3, 1].sorted { $0 }",
    "cannot convert value of type 'Int' to expected element type 'Bool'"),
  Example(
    "let x = [3, 1].sorted(by: <, 1️⃣2)",
    "extra argument in call"),
  Example(
    "let x = [1, 2].forEach { print($0) }\nprint(1️⃣x + 1)",
    "cannot convert value of type '()' to expected argument type 'Int'"),
  Example(
    "let x = [1, 2].1️⃣first + 1",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let x = [1️⃣1, 2].joined(separator: \",\")",
    "cannot convert value of type 'Int' to expected element type 'String'"),
  Example(
    "let x = 1️⃣abs(\"a\")",
    "global function 'abs' requires that 'String' conform to 'SignedNumeric'"),
  Example(
    "let x = 1️⃣String(3.5, radix: 2)",
    "initializer 'init(_:radix:uppercase:)' requires that 'Double' conform to 'BinaryInteger'"),
  Example(
    "let x = Int(3.7, 1️⃣\"a\")",
    "extra argument in call"),
]

@Test(arguments: slips) func slipIsRefused(_ example: Example) throws { try example.check() }
