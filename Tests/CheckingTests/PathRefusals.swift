import Testing

/// Initialisers, escaping closures, and values that are missing on some path. The messages are the compiler's.
private let pathRefusals: [Example] = [
  Example(
    "struct S { var n: Int; init() { print(1️⃣n); n = 1 } }", "'self' used before all stored properties are initialized"),
  Example(
    "struct S { var n: Int; init() { 1️⃣go(); n = 1 }; func go() {} }",
    "'self' used before all stored properties are initialized"),
  Example(
    "struct S { var n: Int; init() { print(1️⃣self); n = 1 } }",
    "'self' used before all stored properties are initialized"),
  Example("class S { var n: Int; init() { print(1️⃣self); n = 1 } }", "variable 'self.n' used before being initialized"),
  Example(
    "class S { var n: Int; var m: Int { 1 }; init() { n = 1️⃣m } }",
    "'self' used in property access 'm' before all stored properties are initialized"),
  Example(
    "struct S { var n: Int; var m: Int { 1 }; init() { n = 1️⃣m } }",
    "'self' used before all stored properties are initialized"),
  Example(
    "class A { var v: Int; convenience init(x: Int) { if x > 1 { self.init() } 1️⃣}; init() { v = 1 } }",
    "'self.init' isn't called on all paths before returning from initializer"),
  Example(
    "struct A { var v: Int; init(x: Int) { if x > 1 { self.init() } 1️⃣}; init() { v = 1 } }",
    "'self.init' isn't called on all paths before returning from initializer"),
  Example(
    "struct A { var v: Int; init(x: Int) { if x > 1 { self = A() } 1️⃣}; init() { v = 1 } }",
    "return from initializer without initializing all stored properties"),
  Example(
    "class A { init?() {} }\nclass B: A { let n: Int; init(x: Int) { n = x 1️⃣} }",
    "'super.init' isn't called on all paths before returning from initializer"),
  Example(
    "class A { var a: Int; init(a: Int) { self.a = a } ; func f() -> Int { 1 } }\nclass B: A { let n: Int; init(x: Int) { n = 1️⃣f(); super.init(a: n) } }",
    "'self' used in method call 'f' before 'super.init' call"),
  Example(
    "enum E { case a, b; init(x: Int) { if x > 0 { self = .a } 1️⃣} }",
    "'self.init' isn't called on all paths before returning from initializer"),
  Example(
    "struct S { var n: Int; init(x: Int) { guard x > 0 else { 1️⃣return }; n = x } }",
    "return from initializer without initializing all stored properties"),
  Example(
    "struct S { var n: Int, m: Int; init(x: Int) { switch x { case 0: n = 1; m = 1; default: n = 2 } 1️⃣} }",
    "return from initializer without initializing all stored properties"),
  Example(
    "struct S { var n: Int; init(x: [Int]) { for y in x { n = y } 1️⃣} }",
    "return from initializer without initializing all stored properties"),
  Example(
    "class A { var n: Int; var f: () -> Int; init() { n = 1; f = 1️⃣{ self.n } } }",
    "'self' captured by a closure before all members were initialized"),
  Example(
    "class A { let n: Int; init() { n = 1 }; func f() { 1️⃣n = 2 } }",
    "cannot assign to property: 'n' is a 'let' constant"),
  Example(
    "struct S { let a: Int; let b: Int; init(a: Int) { self.a = a; self.a 1️⃣= 3; b = 1 } }",
    "immutable value 'self.a' may only be initialized once"),
  Example(
    "struct S { let a: Int; init(b: Bool) { if b { a = 1 } ; a 1️⃣= 2 } }",
    "immutable value 'self.a' may only be initialized once"),
  Example(
    "class Animal { let name: String; init(name: String) { self.name = name } }\nclass Dog: Animal { let breed: String; 1️⃣init(name: String) { super.init(name: name); self.breed = \"x\" } }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "let x: Int\nif Bool.random() { x = 1 } else { x = 2 }\nx 1️⃣= 3", "immutable value 'x' may only be initialized once"),
  Example(
    "func f(_ g: () -> Void) -> [() -> Void] { [1️⃣g] }",
    "using non-escaping parameter 'g' in a context expecting an '@escaping' closure"),
  Example(
    "func f(_ g: (Int) -> Int) -> (Int) -> Int { return 1️⃣g }",
    "using non-escaping parameter 'g' in a context expecting an '@escaping' closure"),
  Example(
    "func f(_ g: () -> Void) -> () -> Void { return 1️⃣{ g() } }", "escaping closure captures non-escaping parameter 'g'"),
  Example("func f(_ g: () -> Void) { let c = 1️⃣{ g() }; c() }", "escaping closure captures non-escaping parameter 'g'"),
  Example(
    "func f(_ g: () -> Void) -> () -> Void { func l() { g() }; return 1️⃣l }",
    "escaping local function captures non-escaping parameter 'g'"),
  Example(
    "struct S { var n = 0; mutating func f() -> () -> Void { return 1️⃣{ self.n += 1 } } }",
    "escaping closure captures mutating 'self' parameter"),
  Example(
    "struct S { var n = 0; mutating func f() { let c = 1️⃣{ self.n += 1 }; c() } }",
    "escaping closure captures mutating 'self' parameter"),
  Example(
    "func f(_ x: inout Int) -> () -> Void { func g() { x += 1 }; return 1️⃣g }",
    "escaping local function captures 'inout' parameter 'x'"),
  Example(
    "func f(_ x: inout [Int]) { let c = 1️⃣{ x.count }; print(c()) }", "escaping closure captures 'inout' parameter 'x'"),
  Example(
    "func f(_ g: @autoclosure () -> Int) -> () -> Int { return 1️⃣{ g() } }",
    "escaping closure captures non-escaping parameter 'g'"),
  Example(
    "class C { var n = 0; func go() { run { 1️⃣n += 1 } }; func run(_ f: @escaping () -> Void) {} }",
    "reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit"),
  Example(
    "class C { var n = 0; func go() { run { [weak self] in 1️⃣n += 1 } }; func run(_ f: @escaping () -> Void) {} }",
    "reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit"),
  Example(
    "class C { var n = 0; func go() { let c = { print(1️⃣n); h() }; c() }; func h() {} }",
    "reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit"),
  Example(
    "class C { var n = 0; lazy var g: () -> Int = { 1️⃣n + 1 } }",
    "reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit"),
  Example(
    "class C { var n = 0; func go() { run { [1].map { $0 + 1️⃣n } } }; func run(_ f: @escaping () -> [Int]) {} }",
    "reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit"),
  Example(
    "class C { var xs = [1]; var f: (() -> Void)?; func go() { f = { 1️⃣xs[0] = 1; xs.append(2); self.f = nil } } }",
    "reference to property 'xs' in closure requires explicit use of 'self' to make capture semantics explicit"),
  Example(
    "class A { init(x: Int) {} }\nclass B: A { var n: Int; init() { n = 1 1️⃣} }",
    "'super.init' isn't called on all paths before returning from initializer"),
  Example(
    "class A { init() {} }\nclass B: A { var n: Int; override 1️⃣init() { } }",
    "property 'self.n' not initialized at implicitly generated super.init call"),
  Example(
    "class A { init() {} ; func f() {} }\nclass B: A { var n: Int; override init() { n = 1; 1️⃣f(); super.init() } }",
    "'self' used in method call 'f' before 'super.init' call"),
  Example(
    "class A { var v = 1 }\nclass B: A { var n: Int; override init() { n = 1; v 1️⃣= 2; super.init() } }",
    "'self' used in property access 'v' before 'super.init' call"),
  Example(
    "class A { var v: Int; init() { v = 1 }; 1️⃣init(x: Int) { self.init() } }",
    "designated initializer for 'A' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?"
  ),
  Example(
    "class A { init() {} }\nclass B: A { convenience init(x: Int) { super.1️⃣init() } }",
    "convenience initializer for 'B' must delegate (with 'self.init') rather than chaining to a superclass initializer (with 'super.init')"
  ),
  Example(
    "struct S { var v: Int; init(x: Int) { v 1️⃣= x; self.init() }; init() { v = 1 } }",
    "'self' used before 'self.init' call or assignment to 'self'"),
  Example(
    "class A { var n: Int; init(x: Bool) { if x { n = 1 } 1️⃣} }",
    "return from initializer without initializing all stored properties"),
  Example("class A { var n: Int; init() { print(1️⃣n) ; n = 1 } }", "variable 'self.n' used before being initialized"),
  Example(
    "class A { var n: Int; init() { 1️⃣go(); n = 1 } ; func go() {} }",
    "'self' used in method call 'go' before all stored properties are initialized"),
  Example(
    "func f() { let t: (Int, Int); t.0 = 1; t.0 1️⃣= 2; t.1 = 3; print(t) }",
    "immutable value 't.0' may only be initialized once"),
  Example(
    "func f() { let t: (a: Int, b: Int); t = (1, 2); t.b 1️⃣= 3; print(t) }",
    "immutable value 't.b' may only be initialized once"),
  Example(
    "func f() { let t: (Int, Int); for _ in 0..<2 { t.0 1️⃣= 1 } }",
    "immutable value 't.0' may only be initialized once"),
  Example(
    "func f() { let t: (Int, (Int, Int)); t = (1, (2, 3)); t.1.0 1️⃣= 3; print(t) }",
    "immutable value 't.1.0' may only be initialized once"),
  Example(
    "func f() { let t: (Int, Int); t.0 = 1; print(1️⃣t) }", "constant 't.1' used before being initialized"),
  Example(
    "func f() { var t: (a: Int, (Int, Int)); t.a = 1; print(t.1️⃣1) }",
    "variable 't.1.0' used before being initialized"),
  Example("class A { let n: Int; init() { n = 1; n 1️⃣= 2 } }", "immutable value 'self.n' may only be initialized once"),
  Example("struct S { let n = 1; init() { n 1️⃣= 2 } }", "immutable value 'self.n' may only be initialized once"),
  Example(
    "class A { init(x: Int) {} }\nclass B: A { init(y: Bool) { if y { super.init(x: 1) } 1️⃣} }",
    "'super.init' isn't called on all paths before returning from initializer"),
  Example(
    "class A { init() {} }\nclass B: A { override init() { super.init(); super.1️⃣init() } }",
    "'super.init' called multiple times in initializer"),
  Example(
    "struct S { var a: Int; init?(x: Int) { if x > 0 { return nil }; 1️⃣} }",
    "return from initializer without initializing all stored properties"),
  Example("func f() { let x: Int; x = 1; x 1️⃣= 2; print(x) }", "immutable value 'x' may only be initialized once"),
  Example(
    "func f(b: Bool) -> Int { let x: Int; if b { x = 1 } ; return 1️⃣x }", "constant 'x' used before being initialized"),
  Example(
    "func f() { let c: () -> Int; let n = 1️⃣c(); c = { 1 }; print(n) }", "constant 'c' used before being initialized"),
  Example(
    "func f() -> Int { let x: Int; let c = 1️⃣{ x }; x = 1; return c() }",
    "constant 'x' captured by a closure before being initialized"),
  Example(
    "func f(n: Int) -> String { switch n { case 0: return \"a\"; default: print(1) } 1️⃣}",
    "missing return in global function expected to return 'String'"),
  Example("func f() -> Int { 1️⃣print(1); }", "cannot convert return expression of type '()' to return type 'Int'"),
  Example(
    "func f(x: Int?) -> Int { guard let x else { print(1) 1️⃣} ; return x }",
    "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope"),
  Example("var x: Int { 1️⃣print(1) }", "cannot convert return expression of type '()' to return type 'Int'"),
  Example(
    "struct M { subscript(f: (Int) -> Bool) -> Int { 1 } }\nlet k = \\M.1️⃣[{ $0 > 1 }]",
    "subscript index of type '(Int) -> Bool' in a key path must be Hashable"),
]

@Test(arguments: pathRefusals) func pathIsRefused(_ example: Example) throws { try example.check() }
