import Testing

/// Modifiers, attributes, types and conformances where they may not stand. The messages are the compiler's.
private let placeRefusals: [Example] = [
  Example("func f() throws(1️⃣Int) {}", "thrown type 'Int' does not conform to the 'Error' protocol"),
  Example(
    "let f: () throws(1️⃣String) -> Void = {}\nstruct S { func g() throws(S) {} \ninit() throws(Int) {} }",
    "thrown type 'String' does not conform to the 'Error' protocol"),
  Example(
    "let c = 1️⃣{ () throws(Int) in print(1) }\nvar x: Int { get throws(String) { 1 } }",
    "unable to infer closure type without a type annotation"),
  Example(
    "struct R<T> { static let 1️⃣g = 3 \nstatic var h = 2\nstatic var i: Int { 1 }\nclass K { static let a = 1 } }\nextension R { static let k = 2 }",
    "static stored properties not supported in generic types"),
  Example(
    "func g<T>(_ x: T) { struct 1️⃣L { var q = 1 }\n print(L().q) }", "type 'L' cannot be nested in generic function 'g'"),
  Example(
    "func g(_ x: some Equatable) { enum 1️⃣L { case a }\n print(L.a) }\nstruct Q<T> { func m() { struct L { var q = 1 }\n print(L().q) } }",
    "type 'L' cannot be nested in generic function 'g'"),
  Example(
    "extension Array { func m() { class 1️⃣L { var q = 1 } ; print(L().q) } }",
    "type 'L' cannot be nested in generic function 'm()'"),
  Example(
    "protocol P {}\nextension P { func m() { struct 1️⃣L { var q = 1 } ; print(L().q) } }",
    "type 'L' cannot be nested in generic function 'm()'"),
  Example(
    "struct Q<T> { struct In { func m() { enum 1️⃣L { case q } ; print(L.q) } } }",
    "type 'L' cannot be nested in generic function 'm()'"),
  Example(
    "protocol P { }\nextension P { static let 1️⃣a = 1 }", "static stored properties not supported in protocol extensions"
  ),
  Example(
    "class C<T> { static var 1️⃣n = 0\n init() { C.n += 1 } }\n_ = C<Int>()",
    "static stored properties not supported in generic types"),
  Example(
    "enum E { static let me = 1️⃣self\nstatic let u = self.f()\n static func f() -> Int { 1 }}",
    "cannot find 'self' in scope; did you mean to use it in a type or extension context?"),
  Example(
    "class C { static let d = { 1️⃣self.f() }\n static func f() -> Int { 1 }\n static let g = f()\n static let h = { f() }() \n static var v: Int = { let q = f(); return q }() }\nprint(C.g, C.h, C.v)",
    "cannot find 'self' in scope; did you mean to use it in a type or extension context?"),
  Example(
    "class R { 1️⃣optional func f() {} \noptional var g = 1\noptional init() {}\n}",
    "'optional' can only be applied to protocol members"),
  Example("1️⃣optional func g() {}", "'optional' can only be applied to protocol members"),
  Example("protocol P { 1️⃣optional func f() }", "'optional' can only be applied to members of an '@objc' protocol"),
  Example("1️⃣optional struct J {}", "'optional' modifier cannot be applied to this declaration"),
  Example("protocol P9: AnyObject {}\nstruct 1️⃣S9: P9 {}", "non-class type 'S9' cannot conform to class protocol 'P9'"),
  Example(
    "protocol P: AnyObject { var v: Int { get } }\nstruct 1️⃣S: P { var v = 1 }\nenum E: P { case a; var v: Int { 1 } }",
    "non-class type 'S' cannot conform to class protocol 'P'"),
  Example(
    "class B {}\nprotocol P: B { }\nstruct 1️⃣S: P { }\nclass D: P {}",
    "non-class type 'S' cannot conform to class protocol 'P'"),
  Example(
    "protocol P: AnyObject {}\nprotocol Q: P {}\nstruct 1️⃣S: Q {}\nextension Int: P {}",
    "non-class type 'S' cannot conform to class protocol 'Q'"),
  Example(
    "struct S { static 1️⃣static let a = 1\n static class func f() {}\n static final var q = 1\n class static func g() {} }",
    "'static' cannot appear after another 'static' or 'class' keyword"),
  Example(
    "class S { static 1️⃣class func f() {}\n class static func g() {}\n final final func h() {}\n private private func i() {} }",
    "'class' cannot appear after another 'static' or 'class' keyword"),
  Example("func f() -> 1️⃣inout Int { 1 }", "'inout' may only be used on parameters"),
  Example("let x: 1️⃣inout Int = 1", "'inout' may only be used on parameters"),
  Example("struct S { var a: 1️⃣inout Int\n func f() -> [inout Int] { [] } }", "'inout' may only be used on parameters"),
  Example("struct S: 1️⃣inout Equatable {}\ntypealias T = inout Int", "'inout' may only be used on parameters"),
  Example(
    "func f(_ a: [1️⃣inout Int], _ b: (inout Int) -> Void, _ c: (inout Int, Int)) {}",
    "'inout' may only be used on parameters"),
  Example(
    "func f(x: inout Int = 1️⃣1) {}\nstruct S { func g(_ y: inout [Int] = []) {} }",
    "cannot provide default value to inout parameter 'x'"),
  Example("func f(_ a: 1️⃣@escaping Int) {}", "'@escaping' only applies to function types"),
  Example("func f() -> 1️⃣@escaping () -> Void { {} }", "'@escaping' may only be used in function parameter position"),
  Example("func f() -> 1️⃣@escaping String { \"\" }", "'@escaping' only applies to function types"),
  Example("let x: 1️⃣@escaping () -> Void = {}", "'@escaping' may only be used in function parameter position"),
  Example(
    "func f(_ a: (@escaping () 1️⃣-> Void)?, _ b: [@escaping () -> Void]) {}",
    "closure is already escaping in optional type argument"),
  Example(
    "typealias F = () -> Void\nfunc f(_ a: @escaping F) {}\nfunc g(_ a: @1️⃣escaping F?) {}",
    "closure is already escaping in optional type argument"),
  Example("func f(_ a: @1️⃣autoclosure Int) {}", "'@autoclosure' only applies to function types"),
  Example("func f(_ a: @1️⃣autoclosure (Int) -> Int) {}", "argument type of '@autoclosure' parameter must be '()'"),
  Example(
    "struct S { var f: 1️⃣@escaping () -> Void }\nenum E { case a(@escaping () -> Void) }",
    "'@escaping' may only be used in function parameter position"),
  Example("enum E: 1️⃣[Int] { }", "raw type '[Int]' is not expressible by a string, integer, or floating-point literal"),
  Example(
    "enum E: 1️⃣[Int] { case a }", "raw type '[Int]' is not expressible by a string, integer, or floating-point literal"),
  Example("enum E: 1️⃣Int { }", "an enum with no cases cannot declare a raw type"),
  Example(
    "struct S {}\nenum E: 1️⃣S { case a, b }",
    "raw type 'S' is not expressible by a string, integer, or floating-point literal"),
  Example(
    "enum E: 1️⃣Bool { case a = true }",
    "raw type 'Bool' is not expressible by a string, integer, or floating-point literal"),
  Example(
    "enum E: 1️⃣(Int, Int) { case a }",
    "raw type '(Int, Int)' is not expressible by a string, integer, or floating-point literal"),
  Example(
    "enum E: 1️⃣Int? { case a }", "raw type 'Int?' is not expressible by a string, integer, or floating-point literal"),
  Example(
    "1️⃣extension Comparable: FloatingPoint { }", "extension of protocol 'Comparable' cannot have an inheritance clause"),
  Example(
    "protocol P {}\nprotocol Q {}\n1️⃣extension P: Q {}", "extension of protocol 'P' cannot have an inheritance clause"),
  Example(
    "protocol D { func draw() -> String }\nstruct 1️⃣R: D { func draw() -> some Any { return \"a\" } }",
    "type 'R' does not conform to protocol 'D'"),
  Example(
    "protocol D { var v: String { get } }\nstruct 1️⃣R: D { var v: some Equatable { \"a\" } }",
    "type 'R' does not conform to protocol 'D'"),
  Example(
    "protocol D { func draw() -> Any }\nstruct 1️⃣R: D { func draw() -> some Any { return \"a\" } }",
    "type 'R' does not conform to protocol 'D'"),
  Example(
    "class A { init(name: String) {}\n convenience init() { _ = self.1️⃣init(name: \"R\") } }",
    "initializer delegation ('self.init') cannot be nested in another expression"),
  Example(
    "class A { init(name: String) {}\n convenience init() { let x = self.1️⃣init(name: \"R\") } }",
    "initializer delegation ('self.init') cannot be nested in another statement"),
  Example(
    "class A { init(name: String) {} }\nclass B: A { init() { print(super.1️⃣init(name: \"\")) } }",
    "initializer chaining ('super.init') cannot be nested in another expression"),
  Example(
    "struct A { init(name: String) {}\n init() { let x: () = self.1️⃣init(name: \"R\") ; _ = x } }",
    "initializer delegation ('self.init') cannot be nested in another statement"),
  Example(
    "struct A { init(name: String) {}\n init(_ b: Bool) { b ? self.1️⃣init(name: \"R\") : self.init(name: \"Q\") } }",
    "initializer delegation ('self.init') cannot be nested in another expression"),
  Example(
    "struct S { 1️⃣@inlinable let a = 1\n @inlinable var b = 1\n @inlinable func f() {}\n @inlinable var c: Int { 1 } }\n@inlinable func g() {}\nfunc h() { @inlinable let x = 1; print(x) }",
    "'@inlinable' attribute cannot be applied to stored properties"),
  Example(
    "class A { func f() {\n super1️⃣ let b = 3\n print(b) } }",
    "consecutive statements on a line must be separated by ';'"),
  Example("func f() { self1️⃣ let b = 3\n print(b) }", "consecutive statements on a line must be separated by ';'"),
  Example(
    "class A { func f() { 1️⃣super\n let c = 1 ; print(c) } }",
    "'super' cannot be used in class 'A' because it has no superclass"),
  Example("func f() -> Int { while false { } 1️⃣}", "missing return in global function expected to return 'Int'"),
  Example("let x: 1️⃣@autoclosure () -> Int = 1", "'@autoclosure' may only be used on parameters"),
  Example("struct S { var f: 1️⃣@autoclosure () -> Int }", "'@autoclosure' may only be used on parameters"),
  Example("func f() -> 1️⃣@autoclosure () -> Int { 1 }", "'@autoclosure' may only be used on parameters"),
  Example("let x: 1️⃣borrowing Int = 1\nfunc f() -> consuming Int { 1 }", "'borrowing' may only be used on parameters"),
  Example("private 1️⃣public struct S {}", "multiple incompatible access-level modifiers specified"),
  Example(
    "struct S { private 1️⃣public var x = 1\n static private static var y = 1\n public private func f() {} }",
    "multiple incompatible access-level modifiers specified"),
  Example("class C { override 1️⃣override func f() {} }", "duplicate modifier"),
  Example(
    "struct S { private(set) public var x = 1\n private(set) 1️⃣private(set) var z = 2\n public internal(set) var q = 2 }",
    "duplicate modifier"),
  Example(
    "class B { var n = 1 }\nprotocol P: B { func f() }\nclass 1️⃣D: P { func f() {} }\nclass E: B, P { func f() {} }",
    "type 'D' does not conform to protocol 'P'"),
  Example(
    "protocol P where Self: AnyObject {}\nstruct 1️⃣S: P {}", "non-class type 'S' cannot conform to class protocol 'P'"),
  Example(
    "class B {}\nprotocol P where Self: B {}\nstruct 1️⃣S: P {}",
    "non-class type 'S' cannot conform to class protocol 'P'"),
  Example(
    "enum E: Float { case a = 1.5, 1️⃣b }",
    "enum case must declare a raw value when the preceding raw value is not an integer"),
  Example(
    "struct S: ExpressibleByStringLiteral { var n: String\n init(stringLiteral v: String) { n = v } }\nenum E: 1️⃣S { case a = \"1\" }",
    "'E' declares raw type 'S', but does not conform to RawRepresentable and conformance could not be synthesized"),
  Example(
    "func f() -> Int { if true && true { return 1 } 1️⃣}", "missing return in global function expected to return 'Int'"),
  Example(
    "func g<T>(_ x: T, y: Int) { let c = { struct 1️⃣L { var q = 1 } }\n c() }",
    "type 'L' cannot be nested in closure in generic context"),
  Example(
    "func g<T>(_ x: T) { func h() { enum 1️⃣L { case a } ; _ = L.a } }",
    "type 'L' cannot be nested in generic function 'h()'"),
  Example(
    "struct Q<T> { var p: Int { struct 1️⃣L { static let q = 1 } ; return L.q }\n init() { enum M { case a } ; _ = M.a }\n subscript(i: Int) -> Int { enum N { case a } ; return 1 } }",
    "type 'L' cannot be nested in generic function getter for 'p'"),
  Example(
    "func g<T>(_ x: T) { class 1️⃣L<U> { var u: U?; } ; protocol Z {} }",
    "type 'L' cannot be nested in generic function 'g'"),
  Example("extension Optional: 1️⃣Equatable2 {}", "cannot find type 'Equatable2' in scope"),
  Example(
    "protocol P {}\n1️⃣extension P: Equatable {}\nextension Collection: P {}\nextension Equatable: CustomStringConvertible { var description: String { \"\" } }",
    "extension of protocol 'P' cannot have an inheritance clause"),
]

@Test(arguments: placeRefusals) func placeIsRefused(_ example: Example) throws { try example.check() }
