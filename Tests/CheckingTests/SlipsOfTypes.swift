import Testing

/// What may not be declared, delegated to, overridden or conformed to, and what may.
@Test(arguments: slipsOfTypes) func slipOfTypesIsTold(_ mistake: Told) { mistake.check() }

private let slipsOfTypes: [Told] = [
  Told(
    "class G<T> { protocol Inner {} }",
    [
      "1:23: protocol 'Inner' cannot be nested in a generic context"
    ]),
  Told(
    "func e(x: (Int) -> Int) {}\nfunc e(x: @escaping (Int) -> Int) {}",
    [
      "2:6: invalid redeclaration of 'e(x:)'"
    ]),
  Told(
    "class SC {}\nprotocol P { weak var foo: SC? { get set }; unowned var b: SC { get } }",
    [
      "2:14: 'weak' cannot be applied to a property declaration in a protocol",
      "2:45: 'unowned' cannot be applied to a property declaration in a protocol",
    ]),
  Told(
    "protocol P2 { var p: Self { get } }\nclass A: P2 { var p: A { self } }",
    [
      "2:19: property 'p' in non-final class 'A' must specify type 'Self' to conform to protocol 'P2'"
    ]),
  Told(
    "protocol P3 { subscript(i: Int) -> Self { get } }\nclass A: P3 { subscript(i: Int) -> A { self } }",
    [
      "2:15: subscript 'subscript(_:)' in non-final class 'A' must return 'Self' to conform to protocol 'P3'"
    ]),
  Told(
    "protocol P1 { init() }\nextension P1 { init() { fatalError() } }\nclass C2b: P1 {}",
    [
      "3:7: initializer requirement 'init()' can only be satisfied by a 'required' initializer in non-final class 'C2b'"
    ]),
  Told(
    "protocol P { init() }\nclass A: P {}",
    [
      "2:7: initializer requirement 'init()' can only be satisfied by a 'required' initializer in non-final class 'A'"
    ]),
  Told(
    "struct S { subscript(i: Int) -> Int {} }",
    [
      "1:38: missing return in getter expected to return 'Int'"
    ]),
  Told(
    "struct S { subscript(i: Int) -> Int { get { 1 } didSet {} } }",
    [
      "1:49: 'didSet' is not allowed in subscripts"
    ]),
  Told(
    "class B { init() {}; init(k: Int) {} }\nclass D: B { override init() { }; override init(k: Int) { if k > 1 { super.init() } } }",
    [
      "2:32: 'super.init' isn't called on all paths before returning from initializer",
      "2:85: 'super.init' isn't called on all paths before returning from initializer",
    ]),
  Told(
    "struct S { let h: Int; init() { h = 1 } ; init(x: Int) { self.init(); self.h = x }; init(y: Int) { self.h = y; self.init() } }",
    [
      "1:76: 'let' property 'h' may not be initialized directly; use \"self.init(...)\" or \"self = ...\" instead",
      "1:105: 'let' property 'h' may not be initialized directly; use \"self.init(...)\" or \"self = ...\" instead",
    ]),
  Told(
    "var t: (Int...) = (1)",
    [
      "1:12: variadic parameter cannot appear outside of a function parameter list"
    ]),
  Told(
    "class B { init() {}; init(k: Int) {} }\nclass D: B { override init() { } }",
    [
      "2:32: 'super.init' isn't called on all paths before returning from initializer"
    ]),
  Told(
    "class B { init() {}; init(k: Int) {} }\nclass D: B { override init() { }; override init(k: Int) { super.init(k: k) } }",
    [
      "2:32: 'super.init' isn't called on all paths before returning from initializer"
    ]),
  Told(
    "class B { init() {}; init(k: Int) {} }\nclass D: B { var a: Int; override init() { a = 1 }; override init(k: Int) { a = 2 } }",
    [
      "2:50: 'super.init' isn't called on all paths before returning from initializer",
      "2:83: 'super.init' isn't called on all paths before returning from initializer",
    ]),
  Told(
    "infix operator %%%\nprotocol P3 { static func %%%(l: P3, r: Int) -> Int }",
    [
      "2:27: member operator '%%%' of protocol 'P3' must have at least one argument of type 'Self'"
    ]),
  Told(
    "func f(_ s: String, _ c: (String, String) -> Void) { c(s, s) }\nf(\"a\") { w, k in print($1.count) }",
    [
      "2:24: anonymous closure arguments cannot be used inside a closure that has explicit arguments; did you mean 'k'?"
    ]),
  Told(
    "{ print(1) }()",
    [
      "1:1: top-level statement cannot begin with a closure expression"
    ]),
  Told(
    "class Z { init() {}; init(o: Z) { o.init() } }",
    [
      "1:35: 'init' is a member of the type; use 'type(of: ...)' to initialize a new object of the same dynamic type"
    ]),
  Told(
    "class C { init() {}; init(_ k: Int) {} }\nlet c: C.Type = C.self\nvar cf: (Int) -> C = c.init\nlet d: () -> C = type(of: C()).init\nfunc g<T: C>(_ t: T.Type, _ x: T) { let a: () -> T = T.init; let b: (Int) -> T = type(of: x).init }",
    [
      "3:24: constructing an object of class type 'C' with a metatype value must use a 'required' initializer",
      "4:32: constructing an object of class type 'C' with a metatype value must use a 'required' initializer",
      "5:56: constructing an object of class type 'T' with a metatype value must use a 'required' initializer",
      "5:94: constructing an object of class type 'T' with a metatype value must use a 'required' initializer",
    ]),
  Told(
    "struct S { static func f3(_ a: Int, y: Int) -> S { S() } }\nlet s: S = .f3(_:y:)(0, y: 0)",
    [
      "2:21: extraneous argument label 'y:' in call"
    ]),
  Told(
    "class C { var ivar = 1; func f() { struct S { var x = ivar; var y = self.ivar } } }",
    [
      "1:55: struct declaration cannot close over value 'self' defined in outer scope",
      "1:69: struct declaration cannot close over value 'self' defined in outer scope",
    ]),
  Told(
    "var o: Int? = 1\nif let x = o, y = o { print(x, y) }",
    [
      "2:15: expected 'let' in conditional"
    ]),
  Told(
    "var o: Int? = 1\nif o == 0, where o == 2 {}",
    [
      "2:12: expected expression in conditional"
    ]),
  Told(
    "var o: Int? = 1\nif let p? = o { _ = p }",
    [
      "2:8: pattern matching in a condition implicitly unwraps optionals"
    ]),
  Told(
    "var o: Int? = 1\nif let .some(x) = o { _ = x }",
    [
      "2:4: pattern matching in a condition requires the 'case' keyword"
    ]),
  Told(
    "func f(a b: (c d: Int, _ e: Int)) {}",
    [
      "1:14: tuple element cannot have two labels",
      "1:24: tuple element cannot have two labels",
    ]),
  Told(
    "protocol P3 {}\nclass Base {}\nclass Other {}\nfunc a(_: Base & Other) {}",
    [
      "4:18: protocol-constrained type cannot contain class 'Other' because it already contains class 'Base'"
    ]),
  Told(
    "class B { let x: Int; init() { x = 1 } ; required init(k: Int) { x = k } }\nclass D: B { let y: Int; init(y: Int) { self.y = y } ; required init(k: Int) { y = 1; super.init(k: k) } }",
    [
      "2:52: 'super.init' isn't called on all paths before returning from initializer"
    ]),
  Told(
    "class A { init(int: Int) {}; convenience init(double: Double) { self.init(int: 1) } }\nclass DA: A { init(s: Int) { super.init(double: 3) } }",
    [
      "2:30: must call a designated initializer of the superclass 'A'"
    ]),
  Told(
    "class Z { init() {}; init(o: Z) { o.init() } }",
    [
      "1:35: 'init' is a member of the type; use 'type(of: ...)' to initialize a new object of the same dynamic type"
    ]),
  Told(
    "struct S { subscript(i: Int) -> Int { get { } } ; var p: Int { } ; subscript(s: String) -> Int { if s == \"\" { return 1 } } }",
    [
      "1:45: missing return in getter expected to return 'Int'",
      "1:64: missing return in getter expected to return 'Int'",
      "1:122: missing return in getter expected to return 'Int'",
    ]),
  Told(
    "struct S { subscript(i: Int) -> Int { get { 1 } willSet {} } }",
    [
      "1:49: 'willSet' is not allowed in subscripts"
    ]),
  Told(
    "func f(_ s: String, _ c: (String) -> Void) { c(s) }\nf(\"a\") { w in print($0) }\nf(\"a\") { w in print($1) }\nf(\"a\") { w in [1].forEach { print($0) } }\nf(\"a\") { w in [1].forEach { k in print($0) } }",
    [
      "2:21: anonymous closure arguments cannot be used inside a closure that has explicit arguments; did you mean 'w'?",
      "3:21: anonymous closure arguments cannot be used inside a closure that has explicit arguments",
      "5:40: anonymous closure arguments cannot be used inside a closure that has explicit arguments; did you mean 'k'?",
    ]),
  Told(
    "var o: Int? = 1\nif let x = o, y = o { print(x, y) }",
    [
      "2:15: expected 'let' in conditional"
    ]),
  Told(
    "var o: Int? = 1\nguard let x = o, y = o else { fatalError() }",
    [
      "2:18: expected 'let' in conditional"
    ]),
  Told(
    "var o: Int? = 1\nwhile let x = o, y = o { print(x, y) }",
    [
      "2:18: expected 'let' in conditional"
    ]),
  Told(
    "class A { static final func f() {}; final static func g() {}; final var x = 1 ; static final var z = 3 }",
    [
      "1:18: static declarations are already final",
      "1:37: static declarations are already final",
      "1:88: static declarations are already final",
    ]),
  Told(
    "class A { func f(_ x: (Int) -> Int) {} }\nclass B: A { override func f(_ x: @escaping (Int) -> Int) {} }",
    [
      "2:28: method does not override any method from its superclass"
    ]),
  Told(
    "class A { func f(_ x: @escaping (Int) -> Int) {} }\nclass B: A { override func f(_ x: (Int) -> Int) {} }",
    [
      "2:28: method does not override any method from its superclass"
    ]),
  Told(
    "class Animal {}\nprotocol Named {}\nfunc f(_ a: Animal & Named) {}\nclass Dog: Animal {}\nfunc g(_ d: Dog & Animal & Named) {}",
    [
      "5:19: protocol-constrained type cannot contain class 'Animal' because it already contains class 'Dog'"
    ]),
  Told(
    "let a2: Array = [1, \"a\", 3.5]",
    [
      "1:17: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let a3 = [1, \"a\", nil, 3.5]",
    [
      "1:10: heterogeneous collection literal could only be inferred to '[Any?]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let a4: Array = [1, \"a\", nil, 3.5]",
    [
      "1:17: heterogeneous collection literal could only be inferred to '[Any?]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let d = [\"a\": 1, \"b\": nil, \"c\": \"hello\"]",
    [
      "1:9: heterogeneous collection literal could only be inferred to '[String : Any?]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let d2: Dictionary = [\"a\": 1, \"c\": \"hello\"]",
    [
      "1:22: heterogeneous collection literal could only be inferred to '[String : Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "struct V {}\nextension Range where Bound == V { func f() {} }",
    [
      "2:1: no type for 'Bound' can satisfy both 'Bound == V' and 'Bound : Comparable'",
      "2:1: no type for 'Bound' can satisfy both 'Bound == V' and 'Bound : Equatable'",
    ]),
  Told(
    "struct V {}\nextension Set where Element == V { func f() {} }",
    [
      "2:1: no type for 'Element' can satisfy both 'Element == V' and 'Element : Hashable'",
      "2:1: no type for 'Element' can satisfy both 'Element == V' and 'Element : Equatable'",
    ]),
  Told(
    "struct V {}\nextension Dictionary where Key == V { func f() {} }",
    [
      "2:1: no type for 'Key' can satisfy both 'Key == V' and 'Key : Hashable'",
      "2:1: no type for 'Key' can satisfy both 'Key == V' and 'Key : Equatable'",
    ]),
  Told(
    "protocol Fooable { associatedtype Foo }\nstruct X {}\nstruct Y {}\nfunc fail1<T: Fooable>(_ t: T) where T.Foo == X, T.Foo == Y {}",
    [
      "4:6: no type for 'T.Foo' can satisfy both 'T.Foo == Y' and 'T.Foo == X'"
    ]),
  Told(
    "protocol Fooable { associatedtype Foo: Equatable }\nstruct X {}\nfunc fail1<T: Fooable>(_ t: T) where T.Foo == X {}",
    [
      "3:6: no type for 'T.Foo' can satisfy both 'T.Foo == X' and 'T.Foo : Equatable'"
    ]),
  Told(
    "protocol P1 {}\nprotocol P2 {}\nstruct SameType<T> {}\nextension SameType: P2 where T == Int {}\nfunc takes<T: P2>(_ t: T) {}\ntakes(SameType<Float>())",
    [
      "6:1: global function 'takes' requires the types 'Float' and 'Int' be equivalent"
    ]),
  Told(
    "protocol P2 {}\nclass C1 {}\nstruct CF<T> {}\nextension CF: P2 where T: C1 {}\nfunc takes<T: P2>(_ t: T) {}\ntakes(CF<Int>())",
    [
      "6:1: global function 'takes' requires that 'Int' inherit from 'C1'"
    ]),
  Told(
    "protocol P {}\nfunc f<T>(_ t: T) where T: P {}\nlet pp: P.Type = Int.self",
    [
      "3:18: cannot convert value of type 'Int.Type' to specified type 'any P.Type'"
    ]),
  Told(
    "let x = 3\nswitch x { }",
    [
      "2:1: 'switch' statement body must have at least one 'case' or 'default' block; add a default case"
    ]),
  Told(
    "protocol P1 { init() }\nextension P1 { init() { fatalError() } }\nclass C2b: P1 {}",
    [
      "3:7: initializer requirement 'init()' can only be satisfied by a 'required' initializer in non-final class 'C2b'"
    ]),
  Told(
    "func g() {}\nfunc f() -> Int { _ = g() }",
    [
      "2:27: missing return in global function expected to return 'Int'"
    ]),
  Told(
    "var x = 1\nfunc f() -> Int { x = 3 }",
    [
      "2:25: missing return in global function expected to return 'Int'"
    ]),
  Told(
    "var p: Int { _ = 3 }",
    [
      "1:20: missing return in getter expected to return 'Int'"
    ]),
  Told(
    "func note(_ x: Int) {}\nfunc note(_ x: inout Int) {}\nfunc note(_ x: Int) {}",
    [
      "3:6: invalid redeclaration of 'note'"
    ]),
  Told(
    "let x = 3\nswitch x {}",
    [
      "2:1: 'switch' statement body must have at least one 'case' or 'default' block; add a default case"
    ]),
]
