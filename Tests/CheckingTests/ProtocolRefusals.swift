import Testing

/// Protocols, what conforms to them, and what enumerations and classes declare. The messages are the compiler's.
private let protocolRefusals: [Example] = [
  Example("protocol P { func f() 1️⃣{ } }", "protocol methods must not have bodies"),
  Example("protocol P { var 1️⃣x: Int }", "property in protocol must have explicit { get } or { get set } specifier"),
  Example("protocol P { associatedtype T = Int; associatedtype 1️⃣T }", "invalid redeclaration of 'T'"),
  Example(
    "protocol P<1️⃣T> { }", "an associated type named 'T' must be declared in the protocol 'P' or a protocol it inherits"),
  Example(
    "protocol P<1️⃣T> { associatedtype U }",
    "an associated type named 'T' must be declared in the protocol 'P' or a protocol it inherits"),
  Example("protocol P { struct 1️⃣S {} }", "type 'S' cannot be nested in protocol 'P'"),
  Example("protocol P { init() }\nstruct 1️⃣S: P { init(x: Int) {} }", "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { subscript(i: Int) -> Int 1️⃣}",
    "subscript in protocol must have explicit { get } or { get set } specifier"),
  Example(
    "protocol P { subscript(i: Int) -> Int { get } }\nstruct 1️⃣S: P { subscript(i: Int) -> String { \"\" } }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { static func make() -> Self }\nstruct 1️⃣S: P { func make() -> S { self } }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { var n: Int { get set } }\nstruct 1️⃣S: P { var n: Int { 1 } }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { mutating func f() }\nstruct S: P { var a = 0\n func f() { 1️⃣a = 1 } }",
    "cannot assign to property: 'self' is immutable"),
  Example(
    "protocol P { func f() }\nstruct 1️⃣S: P { mutating func f() { } }", "type 'S' does not conform to protocol 'P'"),
  Example("protocol P { func f() }\nstruct 1️⃣S: P { func f() throws { } }", "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P: Equatable { var id: Int { get } }\nfunc f(_ a: P, _ b: P) -> Bool { a 1️⃣== b }",
    "binary operator '==' cannot be applied to two 'any P' operands"),
  Example(
    "protocol P { associatedtype T; func get() -> T }\nfunc f(_ p: P) { let x: Int = p.1️⃣get() }",
    "cannot convert value of type 'Any' to specified type 'Int'"),
  Example(
    "protocol A { func f() }\nprotocol B { func f() }\nstruct 1️⃣S: A & B { }",
    "type 'S' does not conform to protocol 'A'"),
  Example("protocol P { func f() }\nextension P { func g() { 1️⃣h() } }", "cannot find 'h' in scope"),
  Example("protocol P {}\nlet p = 1️⃣P()", "'any P' cannot be constructed because it has no accessible initializers"),
  Example(
    "protocol P { static var x: Int { get } }\nprint(1️⃣P.x)",
    "static member 'x' cannot be used on protocol metatype '(any P).Type'"),
  Example("protocol P { 1️⃣func f(x: Int = 3) }", "default argument not permitted in a protocol method"),
  Example("protocol P { 1️⃣private func f() }", "'private' modifier cannot be used in protocols"),
  Example(
    "protocol P { class 1️⃣func f() }",
    "class methods are only allowed within classes; use 'static' to declare a requirement fulfilled by either a static or class method"
  ),
  Example("protocol P { let x: Int 1️⃣{ get } }", "'let' declarations cannot be computed properties"),
  Example("protocol P { 1️⃣lazy var x: Int { get } }", "lazy properties must have an initializer"),
  Example("protocol 1️⃣P: P {}", "protocol 'P' refines itself"),
  Example(
    "protocol P { func f() -> 1️⃣some Equatable }",
    "'some' type cannot be the return type of a protocol requirement; did you mean to add an associated type?"),
  Example(
    "protocol P { func g<T>(x: T) }\nstruct 1️⃣S: P { func g(x: Int) {} }", "type 'S' does not conform to protocol 'P'"),
  Example("enum E { case a, b; case 1️⃣a }", "invalid redeclaration of 'a'"),
  Example("enum E { case a(Int), 1️⃣a(String) }", "invalid redeclaration of 'a'"),
  Example(
    "enum E { case a(x: Int); func f() { if case .a(1️⃣y: let z) = self { print(z) } } }",
    "tuple pattern element label 'y' must be 'x'"),
  Example("enum E: Int { case a = 1️⃣1.5 }", "cannot convert value of type 'Double' to raw type 'Int'"),
  Example("enum E: Int { case a = 1️⃣\"1\" }", "cannot convert value of type 'String' to raw type 'Int'"),
  Example("enum E: String { case a, b = 1️⃣\"a\" }", "raw value for enum case is not unique"),
  Example("enum E { case a\n var 1️⃣x = 1 }", "enums must not contain stored properties"),
  Example("enum E { case a; init() { 1️⃣} }", "'self.init' isn't called on all paths before returning from initializer"),
  Example("enum E { case a; init() { self = .1️⃣b } }", "type 'E' has no member 'b'"),
  Example("enum 1️⃣E { case a(E) }", "recursive enum 'E' is not marked 'indirect'"),
  Example("enum E { let 1️⃣x: Int }", "enums must not contain stored properties"),
  Example("enum E { case a; static func f() { print(a.1️⃣rawValue) } }", "value of type 'E' has no member 'rawValue'"),
  Example(
    "enum E { case a 1️⃣b }",
    "found an unexpected second identifier in enum 'case' declaration; is there an accidental break?"),
  Example("enum E { case a = 1️⃣1 }", "enum case cannot have a raw value if the enum does not have a raw type"),
  Example("enum 1️⃣E: CaseIterable { case a(Int) }", "type 'E' does not conform to protocol 'CaseIterable'"),
  Example("enum E { case a }\nlet e: E = E.1️⃣a()", "enum case 'a' has no associated values"),
  Example("enum E { case a(Int) }\nlet e: E = .1️⃣a", "member 'a' expects argument of type 'Int'"),
  Example("enum E { case a(Int) }\nlet e = E.a1️⃣(x: 1)", "extraneous argument label 'x:' in call"),
  Example("enum E { case a(x: Int) }\nlet e = E.a(1️⃣1)", "missing argument label 'x:' in call"),
  Example(
    "enum E { case a(x: Int, y: Int) }\nlet e = E.a(x: 11️⃣)\nif case .a(let x) = e { print(x) }",
    "missing argument for parameter 'y' in call"),
  Example(
    "enum E { case a, b }\nlet e = E.a\n1️⃣switch e { case .a: print(1)\ncase .b where e == .a: print(2) }",
    "switch must be exhaustive"),
  Example(
    "enum E { case a, b }\nlet e = E.a\nswitch e { case 1️⃣a: print(1)\ncase b: print(2) }", "cannot find 'a' in scope"),
  Example("enum E { case a, b }\nprint(E.a 1️⃣< E.b)", "binary operator '<' cannot be applied to two 'E' operands"),
  Example("enum E: Comparable { case a(1️⃣Int -> Int) }", "single argument function types require parentheses"),
  Example(
    "enum E { case a, b }\nlet e = E.a\nif 1️⃣e = .a { print(1) }", "cannot assign to value: 'e' is a 'let' constant"),
  Example("enum E { case a, b }\nlet e = E.a\nif e == 1️⃣a { print(1) }", "cannot find 'a' in scope"),
  Example(
    "enum E { case a(Int), b }\nlet e = E.a(1)\nif e 1️⃣== .b { print(1) }",
    "binary operator '==' cannot be applied to two 'E' operands"),
  Example(
    "enum E { case a(Int), b }\nlet e = E.a(1)\nprint(1️⃣e.a)", "enum case 'a' cannot be used as an instance member"),
  Example(
    "indirect enum T { case leaf, node(T, Int, T) }\nfunc sum(_ t: T) -> Int { switch t { case .leaf: return 0\ncase let .node1️⃣(l, v): return sum(l) + v } }",
    "tuple pattern has the wrong length for tuple type '(T, Int, T)'"),
  Example("struct S { var x = 1 }\nlet s = S()\ns.1️⃣x = 2", "cannot assign to property: 's' is a 'let' constant"),
  Example("struct S { var x: Int }\nlet s = S(1️⃣)", "missing argument for parameter 'x' in call"),
  Example("struct S { var x: Int }\nlet s = S(1️⃣2)", "missing argument label 'x:' in call"),
  Example("struct S { var x: Int; var y: Int }\nlet s = S(y: 1, 1️⃣x: 2)", "argument 'x' must precede argument 'y'"),
  Example(
    "struct S { private var x: Int }\nlet s = 1️⃣S(x: 2)",
    "'S' initializer is inaccessible due to 'private' protection level"),
  Example("struct S { let x = 1 }\nlet s = S(x: 1️⃣2)", "argument passed to call that takes no arguments"),
  Example(
    "struct S { var x: Int\n func inc() { x 1️⃣+= 1 } }",
    "left side of mutating operator isn't mutable: 'self' is immutable"),
  Example("struct S { var x: Int\n func inc() { self.1️⃣x = 1 } }", "cannot assign to property: 'self' is immutable"),
  Example(
    "struct S { var items: [Int] = []\n func add(_ i: Int) { items.1️⃣append(i) } }",
    "cannot use mutating member on immutable value: 'self' is immutable"),
  Example(
    "struct S { var x = 1️⃣y\n var y = 1 }",
    "cannot use instance member 'y' within property initializer; property initializers run before 'self' is available"),
  Example(
    "struct S { var x = 1\n var y = 1️⃣x + 1 }",
    "cannot use instance member 'x' within property initializer; property initializers run before 'self' is available"),
  Example(
    "struct S { lazy var x = 1\n func f() -> Int { 1️⃣x } }",
    "cannot use mutating getter on immutable value: 'self' is immutable"),
  Example(
    "struct S { static var x = 1\n func f() -> Int { 1️⃣x } }", "static member 'x' cannot be used on instance of type 'S'"
  ),
  Example("struct S { var x = 1\n static func f() -> Int { 1️⃣x } }", "instance member 'x' cannot be used on type 'S'"),
  Example(
    "struct S { var x = 1 }\nprint(1️⃣S.x)",
    "instance member 'x' cannot be used on type 'S'; did you mean to use a value of this type instead?"),
  Example("struct S { static var x = 1 }\nprint(1️⃣S().x)", "static member 'x' cannot be used on instance of type 'S'"),
  Example(
    "struct S { func f() {} }\n1️⃣S.f()",
    "instance member 'f' cannot be used on type 'S'; did you mean to use a value of this type instead?"),
  Example("struct S { init(x: Int) { } }\nlet s = S(1️⃣)", "missing argument for parameter 'x' in call"),
  Example("struct S { var a: Int\n init(a: Int) { 1️⃣a = a } }", "cannot assign to value: 'a' is a 'let' constant"),
  Example(
    "struct S { var a: Int\n init(b: Int) { 1️⃣} }", "return from initializer without initializing all stored properties"),
  Example(
    "struct S { let a: Int = 1\n init(a: Int) { self.a 1️⃣= a } }",
    "immutable value 'self.a' may only be initialized once"),
  Example(
    "struct S { var a: Int { return 1 }\n init() { 1️⃣a = 2 } }", "cannot assign to property: 'a' is a get-only property"),
  Example(
    "struct S { var a: Int { get { 1 } } }\nvar s = S(); s.1️⃣a = 3",
    "cannot assign to property: 'a' is a get-only property"),
  Example("struct S { var a: Int { 1️⃣set { } } }", "variable with a setter must also have a getter"),
  Example("struct S { var _a = 0\n var a: Int { get { _a } set { _a = 1️⃣newVal } } }", "cannot find 'newVal' in scope"),
  Example("struct S { var a: Int = 0 { didSet { print(1️⃣oldVal) } } }", "cannot find 'oldVal' in scope"),
  Example(
    "struct S { var a = 0 { didSet { print(oldValue) } willSet { print(1️⃣newvalue) } } }",
    "cannot find 'newvalue' in scope"),
  Example("struct S { var a: Int = 1️⃣0 { get { 1 } } }", "variable with getter/setter cannot have an initial value"),
  Example("struct 1️⃣S: Equatable { var f: (Int) -> Int }", "type 'S' does not conform to protocol 'Equatable'"),
  Example("struct 1️⃣S: Comparable { var x: Int }", "type 'S' does not conform to protocol 'Comparable'"),
  Example(
    "struct 1️⃣S: Comparable { var x: Int\n static func < (a: S, b: S) { a.x < b.x } }",
    "type 'S' does not conform to protocol 'Comparable'"),
  Example(
    "struct S: Hashable { var x: Int\n func hash(into h: Hasher) { h.1️⃣combine(x) } }",
    "cannot use mutating member on immutable value: 'h' is a 'let' constant"),
  Example(
    "struct 1️⃣S: CustomStringConvertible { var description = 3 }",
    "type 'S' does not conform to protocol 'CustomStringConvertible'"),
  Example(
    "struct 1️⃣S: CustomStringConvertible { func description() -> String { \"\" } }",
    "type 'S' does not conform to protocol 'CustomStringConvertible'"),
  Example("struct 1️⃣S: Codable { var f: () -> Void }", "type 'S' does not conform to protocol 'Decodable'"),
  Example("struct 1️⃣S: Identifiable { var name = \"\" }", "type 'S' does not conform to protocol 'Identifiable'"),
  Example(
    "struct 1️⃣S: IteratorProtocol { mutating func next() -> Int { 1 } }",
    "type 'S' does not conform to protocol 'IteratorProtocol'"),
  Example(
    "struct 1️⃣S: Sequence { func makeIterator() -> Int { 1 } }", "type 'S' does not conform to protocol 'Sequence'"),
  Example("struct S: Error { }\nthrow 1️⃣S", "thrown expression type 'S.Type' does not conform to 'Error'"),
  Example(
    "struct S { subscript(i: Int) -> Int { return i } }\nvar s = S()\ns1️⃣[1] = 2",
    "cannot assign through subscript: subscript is get-only"),
  Example(
    "struct S { subscript(i: Int) -> Int { return i } }\nprint(S()[1️⃣\"a\"])",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "struct S { func callAsFunction(_ x: Int) -> Int { x } }\nprint(S()(1️⃣\"a\"))",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("struct S { }\nprint(1️⃣S()(1))", "cannot call value of non-function type 'S'"),
  Example(
    "struct S<T> { var x: T }\nlet s: S = S<Int>(x: 1️⃣\"a\")",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "struct S<T> { var x: T }\nlet s = 1️⃣S<Int, String>(x: 1)",
    "generic type 'S' specialized with too many type parameters (got 2, but expected 1)"),
  Example(
    "struct S<T: Equatable> { var x: T }\nstruct N {}\nlet s = 1️⃣S(x: N())",
    "generic struct 'S' requires that 'N' conform to 'Equatable'"),
  Example(
    "struct S<T> { var x: T\n func same(_ o: S<T>) -> Bool { x 1️⃣== o.x } }",
    "binary operator '==' cannot be applied to two 'T' operands"),
  Example(
    "struct S<T> { var x: T\n func max(_ o: T) -> T { x 1️⃣> o ? x : o } }",
    "referencing operator function '>' on 'Comparable' requires that 'T' conform to 'Comparable'"),
  Example(
    "struct Stack<E> { var items: [E] = []\n mutating func push(_ x: E) { items.append(x) } }\nvar st = Stack<Int>()\nst.push(1️⃣\"a\")",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("struct Stack<E> { var items: [E] = [] }\nvar st = 1️⃣Stack()", "generic parameter 'E' could not be inferred"),
  Example(
    "struct Stack<E> { var items: [E] = [] }\nextension Stack where E: Numeric { func total() -> E { items.reduce(0, +) } }\nprint(Stack(items: [\"a\"]).1️⃣total())",
    "referencing instance method 'total()' on 'Stack' requires that 'String' conform to 'Numeric'"),
  Example("class 1️⃣A { var x: Int }", "class 'A' has no initializers"),
  Example(
    "class A { var x: Int\n init(x: Int) { 1️⃣} }", "return from initializer without initializing all stored properties"),
  Example("class A { init(x: Int) {} }\nclass B: A {}\nlet b = B(1️⃣)", "missing argument for parameter 'x' in call"),
  Example(
    "class A { init(x: Int) {} }\nclass B: A { override 1️⃣init() { super.init(x: 1) } }",
    "initializer does not override a designated initializer from its superclass"),
  Example(
    "class A { init(x: Int) {} }\nclass B: A { 1️⃣init(x: Int) { super.init(x: x) } }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A { func f(x: Int) {} }\nclass B: A { override func 1️⃣f(y: Int) {} }",
    "argument labels for method 'f(y:)' do not match those of overridden method 'f(x:)'"),
  Example(
    "class A { func f() {} }\nclass B: A { override func 1️⃣f() -> Int { 1 } }",
    "method does not override any method from its superclass"),
  Example("class A { var x = 1 }\nclass B: A { var 1️⃣x = 2 }", "cannot override with a stored property 'x'"),
  Example(
    "class A { var x = 1 }\nclass B: A { override var 1️⃣x: String { \"a\" } }",
    "property 'x' with type 'String' cannot override a property with type 'Int'"),
  Example(
    "class A { let x = 1 }\nclass B: A { override var 1️⃣x: Int { 2 } }",
    "cannot override immutable 'let' property 'x' with the getter of a 'var'"),
  Example("class A { let x = 1 }\nA().1️⃣x = 3", "cannot assign to property: 'x' is a 'let' constant"),
  Example(
    "class A { var n = 1 }\nclass B: A { var m: Int\n init(m: Int) { n 1️⃣= 2; self.m = m; super.init() } }",
    "'self' used in property access 'n' before 'super.init' call"),
  Example(
    "class A { convenience init(x: Int) { 1️⃣} ; init() {} }",
    "'self.init' isn't called on all paths before returning from initializer"),
  Example(
    "class A { init() { } ; 1️⃣init(x: Int) { self.init() } }",
    "designated initializer for 'A' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?"
  ),
  Example(
    "class A { }\nlet a = A(); let b = A()\nprint(a 1️⃣== b)",
    "binary operator '==' cannot be applied to two 'A' operands"),
  Example(
    "class A { func f() {} }\nclass B: A { }\nlet b: B = 1️⃣A()", "cannot convert value of type 'A' to specified type 'B'"
  ),
  Example("class A { }\nclass B: A { func g() {} }\nlet b: A = B()\nb.1️⃣g()", "value of type 'A' has no member 'g'"),
  Example(
    "class A { static func f() {} }\nclass B: A { override static func 1️⃣f() {} }", "cannot override static method"),
  Example(
    "class A { private func f() {} }\nclass B: A { override func 1️⃣f() {} }",
    "method does not override any method from its superclass"),
  Example(
    "class A { weak var 1️⃣d: Int? }", "'weak' may only be applied to class and class-bound protocol types, not 'Int'"),
  Example(
    "class A { unowned var 1️⃣d: Int = 1 }",
    "'unowned' may only be applied to class and class-bound protocol types, not 'Int'"),
  Example(
    "class A { var f: (() -> Void)?\n var n = 1\n func g() { f = { print(1️⃣n) } } }",
    "reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit"),
  Example(
    "class A { var n = 1\n func g(_ h: @escaping () -> Void) {}\n func k() { g { 1️⃣n += 1 } } }",
    "reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit"),
  Example("class A { deinit1️⃣() { } }", "no parameter clause allowed on deinitializer"),
  Example("class A { 1️⃣lazy let x = 1 }", "'lazy' cannot be used on a let"),
  Example("class 1️⃣A: Equatable { var x = 1 }", "type 'A' does not conform to protocol 'Equatable'"),
  Example(
    "class 1️⃣A: Hashable { var x = 1\n static func == (a: A, b: A) -> Bool { a.x == b.x } }",
    "type 'A' does not conform to protocol 'Hashable'"),
  Example(
    "class A { func copy() -> Self { 1️⃣A() } }", "cannot convert return expression of type 'A' to return type 'Self'"),
  Example(
    "class A { func f() -> Self { 1️⃣B() } }\nclass B: A {}",
    "cannot convert return expression of type 'B' to return type 'Self'"),
  Example(
    "class A { func f(_ b: Bool) -> Self { b 1️⃣? A() : self } }",
    "cannot convert return expression of type 'A' to return type 'Self'"),
  Example(
    "class A { func f() -> Self { let x = A(); return 1️⃣x } }",
    "cannot convert return expression of type 'A' to return type 'Self'"),
  Example(
    "class A { func f() -> Self { let x: A = self; return 1️⃣x } }",
    "cannot convert return expression of type 'A' to return type 'Self'"),
  Example(
    "class A { func f(_ a: A?) -> Self { a1️⃣! } }",
    "cannot convert return expression of type 'A' to return type 'Self'"),
  Example(
    "class A { func f(_ a: A?) -> Self { a 1️⃣?? self } }",
    "cannot convert return expression of type 'A' to return type 'Self'"),
  Example(
    "class A { func f() throws -> Self { try 1️⃣make() }\n  func make() throws -> A { A() } }",
    "cannot convert return expression of type 'A' to return type 'Self'"),
  Example(
    "class A { func f() -> Self { self }\n  func g(_ b: B) -> Self { b.1️⃣f() } }\nclass B: A {}",
    "cannot convert return expression of type 'B' to return type 'Self'"),
  Example(
    """
    class A {
      required init() {}
      func a() -> Self? { nil }
      func b() -> Self { a() ?? self }
      func c() -> Self { a()! }
      func d(_ b: Bool) -> Self { b ? self : Self() }
      func e() -> Self { let x = Self(); return x }
      func j() -> Self { let x: Self = self, y = x; return y }
      func k() -> Self? { let x: Self? = a(); return x }
      func f() -> Self { type(of: self).init() }
      func g() -> Self { [self][0] }
      class func h() -> Self { self.init() }
      class func i() -> Self { h() }
    }
    """, nil),
  Example("class A<T> { }\nclass B: 1️⃣A { }", "reference to generic type 'A' requires arguments in <...>"),
  Example("final class A { }\nclass 1️⃣B: A { }", "inheritance from a final class 'A'"),
  Example(
    "class A { final func f() {} }\nclass B: A { override func 1️⃣f() {} }",
    "instance method overrides a 'final' instance method"),
  Example("class A { init(x: Int) { if x < 0 { 1️⃣return nil } } }", "only a failable initializer can return 'nil'"),
  Example(
    "class A { init?(x: Int) { return nil } }\nlet a: A = 1️⃣A(x: 1)",
    "value of optional type 'A?' must be unwrapped to a value of type 'A'"),
  Example(
    "class A { init?(x: Int) { return nil }; var n = 1 }\nprint(A(x: 11️⃣).n)",
    "value of optional type 'A?' must be unwrapped to refer to member 'n' of wrapped base type 'A'"),
  Example(
    "protocol P {}\nstruct S { func g() -> some P { 1️⃣3 } }",
    "return type of instance method 'g()' requires that 'Int' conform to 'P'"),
  Example(
    "protocol P {}\nstruct S { var v: some P { 1️⃣3 } }", "return type of property 'v' requires that 'Int' conform to 'P'"
  ),
  Example("protocol P {}\nlet g: some P = 1️⃣3", "return type of let 'g' requires that 'Int' conform to 'P'"),
  Example(
    "class C {}\nfunc f() -> some C { 1️⃣3 }", "return type of global function 'f()' requires that 'Int' inherit from 'C'"
  ),
  Example(
    "func f() -> some Sequence<Int> { [1️⃣\"a\"] }",
    "cannot convert value of type 'String' to expected element type 'Int'"),
  Example(
    "protocol P {}\nfunc f() -> [some P] { 1️⃣[3] }",
    "return type of global function 'f()' requires that 'Int' conform to 'P'"),
  Example(
    "protocol P {}\nstruct A: P {}\nstruct B: P {}\nfunc 1️⃣f(_ b: Bool) -> [some P] { if b { return [A()] }; return [B()] }",
    "function declares an opaque return type 'some P', but the return statements in its body do not have matching"
      + " underlying types [#OpaqueTypeInference]"),
  Example(
    "protocol P {}\nfunc f() -> (some P)? { 1️⃣nil }",
    "underlying type for opaque result type '(some P)?' could not be inferred from return expression"),
  Example(
    "protocol P {}\nfunc f() -> [some P] { 1️⃣fatalError() }",
    "underlying type for opaque result type '[some P]' could not be inferred from return expression"),
  Example(
    "protocol P {}\nfunc 1️⃣f() -> [some P] {}",
    "function declares an opaque return type, but has no return statements in its body from which to infer an"
      + " underlying type [#OpaqueTypeInference]"),
  Example(
    "protocol P {}\nstruct S { let 1️⃣k: [some P] }",
    "property declares an opaque return type, but has no initializer expression from which to infer an underlying"
      + " type [#OpaqueTypeInference]"),
]

@Test(arguments: protocolRefusals) func protocolIsRefused(_ example: Example) throws { try example.check() }
