import Testing

/// Slips of the pen, a line or two each: what the compiler says first, and where.
private let syntaxSlips: [Example] = [
  Example(
    "let s = \"\\u{}1️⃣\"",
    "\\u{...} escape sequence expects between 1 and 8 hex digits"),
  Example(
    "let s = \"\\u{1️⃣zz}\"",
    "expected '}' in \\u{...} escape sequence"),
  Example(
    "let s = \"\\1️⃣u1234\"",
    "expected hexadecimal code in braces after unicode escape"),
  Example(
    "let s = \"a\\(1)\\1️⃣z\"",
    "invalid escape sequence in literal"),
  Example(
    "let s = \"\"\"\n  abc1️⃣\"\"\"",
    "multi-line string literal closing delimiter must begin on a new line"),
  Example(
    "let s = \"\"\"1️⃣abc\n  \"\"\"",
    "multi-line string literal content must begin on a new line"),
  Example(
    "let s = 1️⃣\"\"\"\nabc",
    "unterminated string literal"),
  Example(
    "let s = 1️⃣\"a\nb\"",
    "unterminated string literal"),
  Example(
    "while 3 > 2 1️⃣do { }",
    "expected '{' after 'while' condition"),
  Example(
    "for i in 0..<3 1️⃣do { }",
    "expected '{' to start the body of for-each loop"),
  Example(
    "guard 3 > 2 else 1️⃣return",
    "expected '{' after 'guard' else"),
  Example(
    "func f(x Int1️⃣, y: Int) { }",
    "expected ':' following argument label and parameter name"),
  Example(
    "func f(x: Int 1️⃣y: Int) { }",
    "expected ',' separator"),
  Example(
    "func f(x: Int, 1️⃣y) { }",
    "unnamed parameters must be written with the empty name '_'"),
  Example(
    "func f(Int x1️⃣) { }",
    "expected ':' following argument label and parameter name"),
  Example(
    "func f(_ x1️⃣) { }",
    "expected ':' following argument label and parameter name"),
  Example(
    "1️⃣do { } while true\nprint(1)",
    "'do-while' statement is not allowed"),
  Example(
    "1️⃣try { print(1) } catch { print(2) }",
    "the 'do' keyword is used to specify a 'catch' region"),
  Example(
    "do { try f() } catch 1️⃣e { print(e) }\nfunc f() throws {}",
    "cannot find 'e' in scope"),
  Example(
    "1️⃣@main\nstruct S { static func main() { print(1) } }",
    "'main' attribute cannot be used in a module that contains top-level code"),
  Example(
    "func f() { g(); func 1️⃣g() { print(z) }; let z = 1; print(z) }",
    "closure captures 'z' before it is declared"),
  Example(
    "func f() { func 1️⃣h() { g() }; func g() { print(z) }; h(); let z = 1; print(z) }",
    "closure captures 'z' before it is declared"),
  Example(
    "func f() { let c = 1️⃣{ g() }; func g() { print(z) }; let z = 1; c() }",
    "closure captures 'z' before it is declared"),
  Example(
    "func f() { let c = g; func 1️⃣g() { print(z) }; let z = 1; c() }",
    "closure captures 'z' before it is declared"),
  Example(
    "1️⃣let a = b\nlet b = a",
    "circular reference"),
  Example(
    "struct S { let a = 1️⃣b; let b = 1 }",
    "cannot use instance member 'b' within property initializer; property initializers run before 'self' is available"),
  Example(
    "let x = [1, 21️⃣\nprint(x)",
    "expected ',' separator"),
  Example(
    "let x = foo(1, 21️⃣\nprint(x)",
    "expected ',' separator"),
  Example(
    "let x = 1️⃣+ 3",
    "unary operator cannot be separated from its operand"),
  Example(
    "let x = 3 + 1️⃣* 4",
    "unary operator cannot be separated from its operand"),
  Example(
    "let x = 3 + 41️⃣)",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "let x = [1, 21️⃣)]",
    "expected ',' separator"),
  Example(
    "let x: 1️⃣= 3",
    "expected type"),
  Example(
    "let x 1️⃣Int = 3",
    "found an unexpected second identifier in constant declaration; is there an accidental break?"),
  Example(
    "var 1️⃣= 3",
    "expected pattern"),
  Example(
    "let x1️⃣ == 3",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "let x = 1️⃣y = 3",
    "cannot find 'y' in scope"),
  Example(
    "if let 1️⃣= x { }",
    "expected pattern"),
  Example(
    "if 1️⃣x = 3 { }",
    "cannot find 'x' in scope"),
  Example(
    "for i 1️⃣{ }",
    "expected 'in' after for-each pattern"),
  Example(
    "for 1️⃣in 0..<3 { }",
    "expected pattern"),
  Example(
    "for i 1️⃣of 0..<3 { }",
    "found an unexpected second identifier in constant declaration; is there an accidental break?"),
  Example(
    "switch 1️⃣{ }",
    "expected expression in 'switch' statement"),
  Example(
    "switch 1️⃣x { }",
    "cannot find 'x' in scope"),
  Example(
    "enum 1️⃣{ case a }",
    "expected identifier in enum declaration"),
  Example(
    "enum E { 1️⃣case }",
    "expected identifier in enum 'case' declaration"),
  Example(
    "enum E { 1️⃣case 1 }",
    "expected identifier in enum 'case' declaration"),
  Example(
    "class 1️⃣{ }",
    "expected identifier in class declaration"),
  Example(
    "class A: 1️⃣{ }",
    "expected type"),
  Example(
    "struct S { func 1️⃣}",
    "expected identifier in function declaration"),
  Example(
    "struct S { init 1️⃣{ } }",
    "expected '(' for initializer parameters"),
  Example(
    "struct S { 1️⃣init() }",
    "initializer requires a body"),
  Example(
    "func 1️⃣f() -> Int",
    "expected '{' in body of function declaration"),
  Example(
    "protocol P { var x: Int 1️⃣= 3 }",
    "initial value is not allowed here"),
  Example(
    "protocol P { let x: Int 1️⃣{ get } }",
    "'let' declarations cannot be computed properties"),
  Example(
    "extension Int { var 1️⃣x = 3 }",
    "extensions must not contain stored properties"),
  Example(
    "let f = { (x, y) in x 1️⃣+ y }",
    "ambiguous use of operator '+'"),
  Example(
    "let f = { 1️⃣in 3 }",
    "expected expression"),
  Example(
    "let d = [\"a\" 1️⃣1]",
    "expected ',' separator"),
  Example(
    "let d = [1, \"b\"1️⃣: 2]",
    "expected ',' separator"),
  Example(
    "let x = a 1️⃣? b",
    "expected ':' after '? ...' in ternary expression"),
  Example(
    "let x = 1️⃣is Int",
    "expected initial value after '='"),
  Example(
    "let x = try1️⃣",
    "expected initial value after '='"),
  Example(
    "defer1️⃣",
    "expected '{' after 'defer'"),
  Example(
    "break 1️⃣foo",
    "cannot find label 'foo' in scope"),
  Example(
    "let _ = 3, 1️⃣= 4",
    "expected pattern"),
  Example(
    "var x: Int { get 1️⃣}",
    "expected '{' to start getter definition"),
  Example(
    "var x: Int { get { 1 } set { } 1️⃣get { 2 } }",
    "variable already has a getter"),
  Example(
    "var x: Int { 1️⃣foo { 1 } }",
    "cannot find 'foo' in scope"),
  Example(
    "func f(a: Int = 1️⃣) { }",
    "expected initial value after '='"),
  Example(
    "func f<T1️⃣(x: T) { }",
    "expected '>' to complete generic parameter list"),
  Example(
    "func f<1️⃣>(x: Int) { }",
    "expected an identifier to name generic parameter"),
  Example(
    "func f<T>(x: T) where 1️⃣{ }",
    "expected type"),
  Example(
    "struct S<T 1️⃣{ }",
    "expected '>' to complete generic parameter list"),
  Example(
    "let x: Array<Int 1️⃣= []",
    "expected '>' to complete generic argument list"),
  Example(
    "let x: [Int 1️⃣= []",
    "expected ']' in array type"),
  Example(
    "let x: [Int: 1️⃣] = [:]",
    "expected dictionary value type"),
  Example(
    "let x: (Int, 1️⃣= (1, 2)",
    "expected type"),
  Example(
    "let x: Int?1️⃣ ? = nil",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "let x = \"a\"1️⃣ \"b\"",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "let x = 11️⃣ 2",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "print(1)1️⃣ print(2)",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "f(x: 1 1️⃣y: 2)",
    "expected ',' separator"),
  Example(
    "f(1,1️⃣, 2)",
    "unexpected ',' separator"),
  Example(
    "f(1️⃣,1)",
    "unexpected ',' separator"),
  Example(
    "[1, 2,1️⃣, 3]",
    "expected expression in container literal"),
  Example(
    "let x = [1️⃣,]",
    "expected expression in container literal"),
  Example(
    "1️⃣default: print(1)",
    "'default' label can only appear inside a 'switch' statement"),
  Example(
    "1️⃣else { }",
    "expected expression"),
  Example(
    "1️⃣catch { }",
    "expected expression"),
  Example(
    "func f() { } 1️⃣}",
    "extraneous '}' at top level"),
  Example(
    "struct S { } 1️⃣}",
    "extraneous '}' at top level"),
  Example(
    "1️⃣`let` = 3",
    "cannot find 'let' in scope"),
  Example(
    "let 1️⃣self = 3",
    "keyword 'self' cannot be used as an identifier here"),
  Example(
    "let 1️⃣$x = 3",
    "cannot declare entity named '$x'; the '$' prefix is reserved for implicitly-synthesized declarations"),
  Example(
    "let x = 1️⃣$0",
    "anonymous closure argument not contained in a closure"),
  Example(
    "let x = 1️⃣@foo",
    "expected initial value after '='"),
  Example(
    "let x = a1️⃣.",
    "expected member name following '.'"),
  Example(
    "let x = .1️⃣foo",
    "reference to member 'foo' cannot be resolved without a contextual type"),
  Example(
    "let x = 1️⃣?a",
    "expected initial value after '='"),
  Example(
    "let x = a!1️⃣b",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "let x = 1️⃣&a",
    "'&' may only be used to pass an argument to inout parameter"),
  Example(
    "1️⃣/ not a comment",
    "unary operator cannot be separated from its operand"),
  Example(
    "#1️⃣ heading",
    "extraneous whitespace between '#' and macro name is not permitted"),
  Example(
    "let (a, b 1️⃣= (1, 2)",
    "expected ',' separator"),
  Example(
    "let 1️⃣[a, b] = [1, 2]",
    "expected pattern"),
  Example(
    "var 1️⃣a, b = 1",
    "type annotation missing in pattern"),
  Example(
    "let a = 1, 1️⃣let b = 2",
    "'let' cannot appear nested inside another 'var' or 'let' pattern"),
  Example(
    "if a, { }1️⃣",
    "expected '{' after 'if' condition"),
  Example(
    "if a { } else 1️⃣if { }",
    "missing condition in 'if' statement"),
  Example(
    "if a { } else 1️⃣b",
    "expected '{' or 'if' after 'else'"),
  Example(
    "if a { }1️⃣ elseif b { }",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "if a { }1️⃣ elif b { }",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "func f() -> 1️⃣{ }",
    "expected type for function result"),
  Example(
    "func f() -> Int1️⃣, String { }",
    "consecutive statements on a line must be separated by ';'"),
  Example(
    "func f() -> Int 1️⃣throws { 1 }",
    "'throws' may only occur before '->'"),
  Example(
    "func f(x: 1️⃣inout Int...) { }",
    "'inout' must not be used on variadic parameters"),
  Example(
    "func f(1️⃣inout x: Int) { }",
    "'inout' before a parameter name is not allowed, place it before the parameter type instead"),
  Example(
    "static 1️⃣func f() { }",
    "static methods may only be declared on a type"),
  Example(
    "1️⃣override func f() { }",
    "'override' can only be specified on class members"),
  Example(
    "1️⃣mutating func f() { }",
    "'mutating' is only valid on methods"),
  Example(
    "private 1️⃣private func f() { }",
    "duplicate modifier"),
  Example(
    "public 1️⃣private func f() { }",
    "multiple incompatible access-level modifiers specified"),
  Example(
    "1️⃣lazy var x = 1",
    "'lazy' cannot be used on an already-lazy global"),
  Example(
    "weak var 1️⃣x: Int?",
    "'weak' may only be applied to class and class-bound protocol types, not 'Int'"),
  Example(
    "func f() { static 1️⃣let x = 1 }",
    "static properties may only be declared on a type"),
  Example(
    "class A { class let 1️⃣x = 1 }",
    "class stored properties not supported in classes; did you mean 'static'?"),
  Example(
    "struct A { class 1️⃣func f() { } }",
    "class methods are only allowed within classes; use 'static' to declare a static method"),
  Example(
    "1️⃣indirect struct S { }",
    "'indirect' modifier cannot be applied to this declaration"),
  Example(
    "1️⃣final struct S { }",
    "'final' modifier cannot be applied to this declaration"),
  Example(
    "1️⃣open struct S { }",
    "only classes and overridable class members can be declared 'open'; use 'public'"),
  Example(
    "typealias X1️⃣",
    "expected '=' in type alias declaration"),
  Example(
    "typealias X =1️⃣ ",
    "expected type in type alias declaration"),
  Example(
    "1️⃣associatedtype X",
    "associated types can only be defined in a protocol; define a type or introduce a 'typealias' to satisfy an associated type requirement"
  ),
  Example(
    "init1️⃣() { }",
    "initializers may only be declared within a type"),
  Example(
    "1️⃣deinit { }",
    "deinitializers may only be declared within a class, actor, or noncopyable type"),
  Example(
    "1️⃣operator +++",
    "operator must be declared as 'prefix', 'postfix', or 'infix'"),
  Example(
    "infix operator +++\nlet x = 1 1️⃣+++ 2",
    "cannot find operator '+++' in scope"),
  Example(
    "infix operator 1️⃣abc",
    "'abc' is considered an identifier and must not appear within an operator name"),
  Example(
    "precedencegroup P { higherThan: 1️⃣Foo }",
    "unknown precedence group 'Foo'"),
  Example(
    "func 1️⃣+++ (a: Int, b: Int) -> Int { a }",
    "operator implementation without matching operator declaration"),
  Example(
    "func f<T: Comparable1️⃣\n(x: T) -> T { x }", "expected '>' to complete generic parameter list"),
  Example("let x = 1️⃣Array.generate(3)", "generic parameter 'Element' could not be inferred"),
]

@Test(arguments: syntaxSlips) func syntaxSlipIsRefused(_ example: Example) throws { try example.check() }
