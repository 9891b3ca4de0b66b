import Testing

/// What learners get wrong, one mistake each. Messages and places are the compiler's.
private let lessonRefusals: [Example] = [
  Example("enum A { case r(d: String, 1️⃣d: String) }", "invalid redeclaration of 'd'"),
  Example("enum A { case r(Int, d: String, 1️⃣d: Int, Int) }", "invalid redeclaration of 'd'"),
  Example(
    "if 1 < 2 {\n  var 1️⃣e: Int { didSet { print(1) } }\n}", "non-member observing properties require an initializer"),
  Example(
    "func f() { var 1️⃣e: Int { willSet { print(1) } } }", "non-member observing properties require an initializer"),
  Example("var 1️⃣e: Int { didSet { print(1) } }", "non-member observing properties require an initializer"),
  Example(
    "func 1️⃣f() throws -> some Equatable { throw E.bad }\nenum E: Error { case bad }",
    "function declares an opaque return type, but has no return statements in its body from which to infer an underlying type [#OpaqueTypeInference]"
  ),
  Example(
    "func 1️⃣f() -> some Equatable { while true {} }",
    "function declares an opaque return type, but has no return statements in its body from which to infer an underlying type [#OpaqueTypeInference]"
  ),
  Example("protocol Q {}\n1️⃣extension Int: String, Q {}", "inheritance from non-protocol type 'String'"),
  Example("1️⃣extension Int: String {}", "inheritance from non-protocol type 'String'"),
  Example("struct S {}\n1️⃣extension S: Int {}", "inheritance from non-protocol type 'Int'"),
  Example("class B {}\nclass C {}\n1️⃣extension C: B {}", "inheritance from non-protocol type 'B'"),
  Example(
    "struct It { var c: Int }\nvar stock = [\"a\": It(c: 1️⃣Optional(4)), \"b\": It(c: 5)]",
    "cannot convert value of type 'Optional<Int>' to expected argument type 'Int'"),
  Example(
    "struct It { var c: Int }\nlet q = It(c: 1️⃣Optional(4))",
    "cannot convert value of type 'Optional<Int>' to expected argument type 'Int'"),
  Example(
    "func add(element: Int) {}\nadd(element: 1️⃣Optional(3))",
    "cannot convert value of type 'Optional<Int>' to expected argument type 'Int'"),
  Example("let n: Int = 1️⃣Optional(3)", "cannot convert value of type 'Optional<Int>' to specified type 'Int'"),
  Example(
    "func f() -> Int { 1️⃣Optional(3) }", "cannot convert return expression of type 'Optional<Int>' to return type 'Int'"),
  Example("var nums = [1, 2]\nnums[0] 1️⃣=nums[1]", "'=' must have consistent whitespace on both sides"),
  Example("let a 1️⃣=1", "'=' must have consistent whitespace on both sides"),
  Example("func m() {}\nm()1️⃣ else { }", "consecutive statements on a line must be separated by ';'"),
  Example("let l = [1].map(\\.self)1️⃣ else { }", "consecutive statements on a line must be separated by ';'"),
  Example(
    "var d = [1: \"a\"]\nlet o: [String]? = [\"a\"]\no.1️⃣append(\"b\")",
    "no exact matches in call to instance method 'append'"),
  Example(
    "struct D { var o: [String]? }\nlet d = D()\nd.o.1️⃣append(\"x\")",
    "no exact matches in call to instance method 'append'"),
  Example(
    "let w: String? = \"a\"\nif 1️⃣w == Character(\"a\") {}",
    "cannot convert value of type 'String?' to expected argument type 'Character'"),
  Example(
    "enum Mark { case x, o }\nlet w: Mark? = .x\nif 1️⃣w == Character(\"a\") {}",
    "cannot convert value of type 'Mark?' to expected argument type 'Character'"),
  Example(
    "let w: Int? = 1\nif 1️⃣w == \"a\" {}", "cannot convert value of type 'Int?' to expected argument type 'String'"),
  Example(
    "struct P {}\nlet w: P? = nil\nif 1️⃣w == 3 {}", "cannot convert value of type 'P?' to expected argument type 'Int'"),
  Example(
    "struct V { static func + (a: V, b: V) -> V { a } }\nfunc right() -> V { V() }\nlet t = V() + 1️⃣right",
    "function produces expected type 'V'; did you mean to call it with '()'?"),
  Example("let w = max(1, 2.5, 1️⃣\"a\")", "cannot convert value of type 'String' to expected argument type 'Double'"),
  Example("let w = max(1, 2, 1️⃣\"a\")", "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("var r: [Int] = []\nlet s = [1]\nr.1️⃣append(s)", "no exact matches in call to instance method 'append'"),
  Example("class K { weak var 1️⃣n: Int = 3 }", "'weak' variable should have optional type 'Int?'"),
  Example("func f() { defer 1️⃣print(1) }", "expected '{' after 'defer'"),
  Example("func f() { defer 1️⃣let x = 1 }", "expected '{' after 'defer'"),
  Example("func f() { do 1️⃣print(1) }", "expected '{' after 'do'"),
  Example("func f() { 1️⃣guard else { return } }", "missing condition in 'guard' statement"),
  Example("func f(_ a: Int, 1️⃣,_ b: Int) {}", "unexpected ',' separator"),
  Example("class S { deinit 1️⃣}", "expected '{' for deinitializer"),
  Example("struct S { 1️⃣unc f() {} }", "expected 'func' keyword in instance method declaration"),
  Example("struct S { 1️⃣mutatng func f() {} }", "expected 'func' keyword in instance method declaration"),
  Example(
    "struct S { 1️⃣associatedtype E }",
    "associated types can only be defined in a protocol; define a type or introduce a 'typealias' to satisfy an associated type requirement"
  ),
  Example("let c = { (x: Int, 1️⃣x: Int) in x }", "invalid redeclaration of 'x'"),
  Example("for (a, 1️⃣a) in [(1, 2)] { print(a) }", "invalid redeclaration of 'a'"),
  Example(
    "let w: Int? = 1\nlet s = \"a\"\nif 1️⃣w == s {}",
    "cannot convert value of type 'Int?' to expected argument type 'String'"),
  Example(
    "let w: Int? = 1\nlet s = \"a\"\nif s == 1️⃣w {}",
    "cannot convert value of type 'Int?' to expected argument type 'String'"),
  Example(
    "let w: Int? = 1\nif \"a\" == 1️⃣w {}", "cannot convert value of type 'Int?' to expected argument type 'String'"),
  Example(
    "let w: Int? = 1\nif w 1️⃣!= \"a\" {}", "conflicting arguments to generic parameter 'Self' ('Int?' vs. 'String')"),
  Example(
    "let w: Int? = 1\nif 1️⃣w < \"a\" {}", "cannot convert value of type 'Int?' to expected argument type 'String'"),
  Example(
    "let w: Int? = 1\nlet d = 2.5\nif 1️⃣w == d {}",
    "cannot convert value of type 'Int?' to expected argument type 'Double'"),
  Example(
    "let w: Int? = 1\nlet d = 2.5\nif d == 1️⃣w {}",
    "cannot convert value of type 'Int?' to expected argument type 'Double'"),
  Example("let w: Int? = 1\nif 1️⃣w == 2.5 {}", "cannot convert value of type 'Int?' to expected argument type 'Double'"),
  Example(
    "let w: [Int]? = [1]\nif 1️⃣w == \"a\" {}", "cannot convert value of type '[Int]?' to expected argument type 'String'"
  ),
  Example(
    "let w: String? = \"a\"\nlet r = 1️⃣w == 1", "cannot convert value of type 'String?' to expected argument type 'Int'"),
  Example(
    "let w: String? = \"a\"\nprint(1️⃣w == 1 ? 1 : 2)",
    "cannot convert value of type 'String?' to expected argument type 'Int'"),
  Example(
    "let w: String? = \"a\"\nwhile 1️⃣w == true {}",
    "optional type 'String?' cannot be used as a boolean; test for '!= nil' instead"),
  Example("let w: Bool? = true\nif 1️⃣w == 1 {}", "cannot convert value of type 'Bool?' to expected argument type 'Int'"),
  Example(
    "let w: [String: Int] = [:]\nif w1️⃣[\"a\"] == \"b\" {}",
    "cannot convert value of type 'Int?' to expected argument type 'String'"),
  Example(
    "let w = [\"a\"]\nguard w.1️⃣first == Character(\"b\") else { fatalError() }",
    "cannot convert value of type 'String?' to expected argument type 'Character'"),
  Example(
    "let a = 1, b = 2.0, c = 3\nprint(max(a, 1️⃣b, c))",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let a = 1, b = 2.0\nprint(1️⃣max(a, b))", "conflicting arguments to generic parameter 'T' ('Int' vs. 'Double')"),
  Example(
    "let a = 1, b = 2, c = \"x\"\nprint(min(a, b, 1️⃣c))",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("print(min(1, 2, 1️⃣\"x\", 4))", "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "func right() -> String { \"a\" }\nprint(\"a\" + 1️⃣right)",
    "function produces expected type 'String'; did you mean to call it with '()'?"),
  Example(
    "struct V: Equatable {}\nfunc right() -> V { V() }\nif V() == 1️⃣right {}",
    "function produces expected type 'V'; did you mean to call it with '()'?"),
  Example(
    "struct V { static func * (a: V, b: Double) -> V { a } }\nfunc k() -> Double { 1 }\nlet t = V() * 1️⃣k",
    "function produces expected type 'Double'; did you mean to call it with '()'?"),
  Example(
    "struct V { static func * (a: V, b: Double) -> V { a }; var n: V { self }; func m() -> V { self } }\nlet t = V().1️⃣m * 2.0",
    "function produces expected type 'V'; did you mean to call it with '()'?"),
  Example(
    "class D { func name() -> String { \"\" } }\nlet d = D()\nlet s = \"a\" + d.1️⃣name",
    "function produces expected type 'String'; did you mean to call it with '()'?"),
  Example("if true { } else { }1️⃣ else { }", "consecutive statements on a line must be separated by ';'"),
  Example("for i in 0..<2 { }1️⃣ else { }", "consecutive statements on a line must be separated by ';'"),
  Example("let x = 11️⃣ else { }", "consecutive statements on a line must be separated by ';'"),
  Example("func f() { print(1) }1️⃣ else { }", "consecutive statements on a line must be separated by ';'"),
  Example("struct S { func f() {}1️⃣ else {} }", "consecutive declarations on a line must be separated by ';'"),
  Example("func f() { let (a, 1️⃣a) = (1, 2) }", "invalid redeclaration of 'a'"),
  Example("func f(_ p: (Int, Int)) { switch p { case (let a, let 1️⃣a): print(a) } }", "invalid redeclaration of 'a'"),
  Example(
    "enum E { case p(Int, Int) }\nfunc f(_ p: E) { switch p { case .p(let a, let 1️⃣a): print(a) } }",
    "invalid redeclaration of 'a'"),
  Example("func f(_ p: (Int, Int)) { if case let (a, 1️⃣a) = p { print(a) } }", "invalid redeclaration of 'a'"),
  Example("[(1, 2)].forEach { (a, 1️⃣a) in print(a) }", "invalid redeclaration of 'a'"),
  Example("[(1, 2)].forEach { a, 1️⃣a in print(a) }", "invalid redeclaration of 'a'"),
  Example("let c: (Int, Int) -> Int = { x, 1️⃣x in 1 }", "invalid redeclaration of 'x'"),
  Example("for (i, 1️⃣i) in [1].enumerated() {}", "invalid redeclaration of 'i'"),
  Example("struct S { var y: Int { didSet { } }1️⃣ = 3 }", "consecutive declarations on a line must be separated by ';'"),
  Example("struct S { 1️⃣privat var x = 1 }", "expected 'func' keyword in instance method declaration"),
  Example("struct S { 1️⃣pubilc func x() {} }", "expected 'func' keyword in instance method declaration"),
  Example("struct S { 1️⃣int x = 1 }", "expected 'func' keyword in instance method declaration"),
  Example("struct S { let x = 1; 1️⃣return x }", "expected declaration"),
  Example("struct S { 1️⃣if true {} }", "expected declaration"),
  Example("struct S { 1️⃣for i in 0..<2 {} }", "expected declaration"),
  Example("enum S { case a; 1️⃣b }", "expected 'func' keyword in instance method declaration"),
  Example("class S { 1️⃣fun f() {} }", "expected 'func' keyword in instance method declaration"),
  Example("class S { 1️⃣def f() {} }", "expected 'func' keyword in instance method declaration"),
  Example("class S { 1️⃣function f() {} }", "expected 'func' keyword in instance method declaration"),
  Example("var r = [1]\nr.1️⃣append([2, 3])", "no exact matches in call to instance method 'append'"),
  Example("var r = [1]\nlet s: Set<Int> = [2]\nr.1️⃣append(s)", "no exact matches in call to instance method 'append'"),
  Example(
    "let t: (Int, String) = 1️⃣(1, \"a\", 3)",
    "'(Int, String, Int)' is not convertible to '(Int, String)', tuples have a different number of elements"),
  Example("for x1️⃣, y in [(1, 2)] {}", "expected 'in' after for-each pattern"),
  Example(
    "let o: Bool? = true\nif 1️⃣o {}", "value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'"),
  Example("let o: Int? = nil\nguard let o1️⃣", "expected 'else' after 'guard' condition"),
  Example("func f() { guard let x = Int(\"a\") else { return 1️⃣x } }", "cannot find 'x' in scope"),
  Example("func f(a: Int...) {}\nf1️⃣(1, 2)", "missing argument label 'a:' in call"),
  Example(
    "enum E: Error { case a }\nfunc f() throws(E) { throw 1️⃣\"a\" }",
    "thrown expression type 'String' cannot be converted to error type 'E'"),
  Example("var o: [Int]? = [1]\no.1️⃣append(2)", "no exact matches in call to instance method 'append'"),
  Example(
    "struct S { var a: [Int]? }\nvar s = S()\ns.a.1️⃣append(1)", "no exact matches in call to instance method 'append'"),
  Example("var a = [[1]]\na.last.1️⃣append(2)", "no exact matches in call to instance method 'append'"),
  Example(
    "struct Q { var items: [Int]? = []; mutating func add() { items.1️⃣append(1) } }",
    "no exact matches in call to instance method 'append'"),
  Example(
    "class Q { var items: [Int]? = []; func add() { items.1️⃣append(1) } }",
    "no exact matches in call to instance method 'append'"),
  Example(
    "struct Q { var items = [1] }\n[Q()].forEach { $0.items.1️⃣append(2) }",
    "cannot use mutating member on immutable value: '$0' is immutable"),
  Example(
    "switch Optional([1]) { case let a?: a.1️⃣append(2); case nil: break }",
    "cannot use mutating member on immutable value: 'a' is immutable"),
  Example(
    "let o: Bool? = nil\nwhile 1️⃣o {}", "value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'"),
  Example(
    "let o: Bool? = nil\nguard 1️⃣o else { fatalError() }",
    "value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'"),
  Example(
    "let o: Bool? = nil\nprint(1️⃣o ? 1 : 2)",
    "value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'"),
  Example(
    "let o: [String: Bool] = [:]\nif o1️⃣[\"a\"] {}",
    "value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'"),
  Example(
    "struct S { var f: Bool? }\nlet s = S()\nif s.1️⃣f {}",
    "value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'"),
  Example(
    "func f() -> Bool? { nil }\nif 1️⃣f() {}",
    "value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'"),
  Example("func f(xs: Int..., y: Int) {}\nf1️⃣(1, 2, y: 3)", "missing argument label 'xs:' in call"),
  Example(
    "func f(a: Int, _ b: Int) {}\nf1️⃣(1, b: 2)", "incorrect argument labels in call (have '_:b:', expected 'a:_:')"),
  Example("class A {}\nclass B {}\nclass C: A, 1️⃣B {}", "multiple inheritance from classes 'A' and 'B'"),
  Example(
    "protocol P { associatedtype T; func f(_ t: T) }\nfunc g(_ p: any P) { 1️⃣p.f(1) }",
    "member 'f' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
  ),
  Example("guard let x = Int(\"a\") else { print(1️⃣x); fatalError() }", "cannot find 'x' in scope"),
  Example("func f() { guard let x = Int(\"a\") else { print(1️⃣x); return } }", "cannot find 'x' in scope"),
  Example("func h() -> Int { guard let y = Int(\"a\") else { return 1️⃣y }; return 1 }", "cannot find 'y' in scope"),
  Example(
    "func h() -> Int { guard let y = Int(\"a\"), y > 1 else { print(1️⃣y); return 1 }; return y }",
    "cannot find 'y' in scope"),
  Example("func h() { guard case let y? = Int(\"a\") else { print(1️⃣y); return } }", "cannot find 'y' in scope"),
  Example(
    "switch Optional([1]) { case let a?: 1️⃣a = [2]; case nil: break }", "cannot assign to value: 'a' is immutable"),
  Example(
    "switch Optional([1]) { case .some(let a): 1️⃣a = [2]; case nil: break }", "cannot assign to value: 'a' is immutable"),
  Example(
    "switch Optional([1]) { case .some(let a): a.1️⃣append(1); case nil: break }",
    "cannot use mutating member on immutable value: 'a' is immutable"),
  Example(
    "enum E: Error { case a([Int]) }\ndo { throw E.a([1]) } catch E.a(let x) { x.1️⃣append(1) } catch {}",
    "cannot use mutating member on immutable value: 'x' is immutable"),
  Example("[[1]].forEach { $0.1️⃣append(1) }", "cannot use mutating member on immutable value: '$0' is immutable"),
  Example("[1].forEach { $0 1️⃣+= 1 }", "left side of mutating operator isn't mutable: '$0' is immutable"),
  Example("[1].forEach { 1️⃣$0 = 1 }", "cannot assign to value: '$0' is immutable"),
  Example("[1].forEach { a in a 1️⃣+= 1 }", "left side of mutating operator isn't mutable: 'a' is a 'let' constant"),
  Example("let c = { 1️⃣x in x }", "cannot infer type of closure parameter 'x' without a type annotation"),
  Example("let c = { (1️⃣x) in x }", "cannot infer type of closure parameter 'x' without a type annotation"),
  Example(
    "let c = { 1️⃣x in print(\"\\(x) times\") }", "cannot infer type of closure parameter 'x' without a type annotation"),
  Example("let c = 1️⃣{ print(\"\\($0)\") }", "cannot infer type of closure parameter '$0' without a type annotation"),
  Example(
    "var c: (() -> Void)? = nil\n1️⃣c()",
    "value of optional type '(() -> Void)?' must be unwrapped to a value of type '() -> Void'"),
  Example(
    "enum E: Error { case a }\nfunc f(g: () throws -> Void) rethrows { 1️⃣throw E.a }",
    "a function declared 'rethrows' may only throw if its parameter does"),
  Example(
    "enum E: Error { case a }\nlet c: () -> Void = 1️⃣{ throw E.a }",
    "invalid conversion from throwing function of type '() throws -> Void' to non-throwing function type '() -> Void'"),
  Example(
    "enum E: Error { case a, b }\nenum F: Error { case c }\nfunc g() throws(E) -> Int { throw F.1️⃣c }",
    "thrown expression type 'F' cannot be converted to error type 'E'"),
  Example(
    "struct P { var n = 1; let m = 2 }\nlet k: KeyPath<P, String> = 1️⃣\\.n",
    "cannot assign value of type 'KeyPath<P, Int>' to type 'KeyPath<P, String>'"),
  Example(
    "struct P { var n = 1; let m = 2 }\nlet k: WritableKeyPath<P, Int> = 1️⃣\\.m",
    "cannot convert key path type 'KeyPath<P, Int>' to contextual type 'WritableKeyPath<P, Int>'"),
  Example("struct P { func f() {} }\nlet k = \\P.1️⃣f", "key path cannot refer to instance method 'f()'"),
  Example("let k = 1️⃣\\.n", "cannot infer key path type from context; consider explicitly specifying a root type"),
  Example(
    "func other() throws {}\nfunc f(g: () throws -> Void) rethrows { do { try other() } catch { 1️⃣throw error } }",
    "a function declared 'rethrows' may only throw if its parameter does"),
  Example(
    "class C { func o() throws {}; func f(g: () throws -> Void) rethrows { try 1️⃣self.o() } }",
    "call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter does"),
  Example(
    "struct S { init() throws {} }\nfunc f(g: () throws -> Void) rethrows { _ = try 1️⃣S(); try g() }",
    "call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter does"),
  Example(
    "func other() throws {}\nfunc f(g: () throws -> Void) rethrows { try 1️⃣other() }",
    "call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter does"),
  Example(
    "func f(a: Int, b: Int, c: Int) {}\nf1️⃣(c: 1, b: 2, a: 3)",
    "incorrect argument labels in call (have 'c:b:a:', expected 'a:b:c:')"),
  Example(
    "func f(a: Int, b: Int, c: Int) {}\nf1️⃣(c: 1, a: 2, b: 3)",
    "incorrect argument labels in call (have 'c:a:b:', expected 'a:b:c:')"),
  Example(
    "func f(_ a: Int, b: Int, c: Int) {}\nf1️⃣(c: 1, 3, b: 2)",
    "incorrect argument labels in call (have 'c:_:b:', expected '_:b:c:')"),
  Example(
    "struct Q { var n = 1 }\nlet q = Q()\nguard var 1️⃣q.n < 3 else { fatalError() }",
    "unwrap condition requires a valid identifier"),
  Example(
    "struct Q { var n = 1 }\nlet q = Q()\nif 1️⃣let q.n = Optional(3) {}",
    "pattern matching in a condition requires the 'case' keyword"),
  Example("if 1️⃣let 3 = Optional(3) {}", "pattern matching in a condition requires the 'case' keyword"),
  Example("if 1️⃣let f() = Optional(3) {}", "pattern matching in a condition requires the 'case' keyword"),
  Example("struct S { 1️⃣fileprivate(set) func f() {} }", "'fileprivate' modifier cannot be applied to this declaration"),
  Example("struct S { 1️⃣private(set) init() {} }", "'private' modifier cannot be applied to this declaration"),
  Example("1️⃣private(set) struct S {}", "'private' modifier cannot be applied to this declaration"),
  Example(
    "class R { static func 1️⃣== (a: Int, b: Int) -> Bool { true } }",
    "member operator '==' must have at least one argument of type 'R'"),
  Example(
    "extension Int { static func 1️⃣+ (a: Double, b: Double) -> Double { a } }",
    "member operator '+' must have at least one argument of type 'Int'"),
  Example(
    "enum R { static func 1️⃣- (a: Int, b: Int) -> Int { 1 } }",
    "member operator '-' must have at least one argument of type 'R'"),
  Example(
    "protocol R { static func 1️⃣- (a: Int, b: Int) -> Int }",
    "member operator '-' of protocol 'R' must have at least one argument of type 'Self'"),
  Example(
    "func g() throws {}\nlet k: () -> Void = 1️⃣{ try g() }",
    "invalid conversion from throwing function of type '() throws -> Void' to non-throwing function type '() -> Void'"),
  Example(
    "func f(_ h: () -> Void) {}\nfunc g() throws {}\nf 1️⃣{ try g() }",
    "invalid conversion from throwing function of type '() throws -> ()' to non-throwing function type '() -> Void'"),
  Example(
    "func f(_ h: () -> Void) {}\nfunc g() throws {}\nf(1️⃣g)",
    "invalid conversion from throwing function of type '() throws -> ()' to non-throwing function type '() -> Void'"),
  Example("class P {}\nclass Q: P, 1️⃣P {}", "duplicate inheritance from 'P'"),
  Example("outer9: for i in 0..<2 { break 1️⃣outer8 }", "cannot find label 'outer8' in scope; did you mean 'outer9'?"),
  Example(
    "outer: for i in 0..<2 { for j in 0..<2 { if i == j { continue 1️⃣outter } } }",
    "cannot find label 'outter' in scope; did you mean 'outer'?"),
  Example("if case .some(let x) 1️⃣{}", "variable binding in a condition requires an initializer"),
  Example(
    "typealias X 1️⃣Int", "found an unexpected second identifier in typealias declaration; is there an accidental break?"),
  Example(
    "func f() -> 1️⃣some String { \"\" }",
    "a 'some' type must specify only 'Any', 'AnyObject', protocols, and/or a base class"),
  Example("func f(_ x: 1️⃣any String) {}", "'any' has no effect on concrete type 'String'"),
  Example("let x: 1️⃣any Int = 3", "'any' has no effect on concrete type 'Int'"),
  Example(
    "class S { func f(_ x: 1️⃣Self) {} }",
    "covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you mean 'S'?"
  ),
  Example(
    "protocol P { func f(_ x: Self) }\nclass C: P { func f(_ x: 1️⃣Self) {} }",
    "covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you mean 'C'?"
  ),
]

@Test(arguments: lessonRefusals) func lessonMistakeIsRefused(_ example: Example) throws { try example.check() }
