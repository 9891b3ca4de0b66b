import Testing

/// Modifiers and attributes where they can't stand, and what is more open than its parts. The messages are the compiler's.
private let modifierRefusals: [Example] = [
  Example("class C { 1️⃣nonmutating func f() {} }", "'nonmutating' is not valid on instance methods in classes"),
  Example("1️⃣nonmutating func f() {}", "'nonmutating' is only valid on methods"),
  Example("struct S { static 1️⃣mutating func f() {} }", "static functions must not be declared mutating"),
  Example(
    "struct S { 1️⃣mutating nonmutating func f() {} }",
    "method must not be declared both 'mutating' and 'nonmutating'"),
  Example("1️⃣open struct A {}", "only classes and overridable class members can be declared 'open'; use 'public'"),
  Example("class A { open let 1️⃣y = 2 }", "'let' properties are implicitly 'final'; use 'public' instead of 'open'"),
  Example(
    "1️⃣open extension Int {}", "extensions cannot be declared 'open'; declare individual members as 'open' instead"),
  Example("class A { 1️⃣required func f() {} }", "'required' may only be used on 'init' declarations"),
  Example("1️⃣convenience var b = 1", "'convenience' may only be used on 'init' declarations"),
  Example("class A { 1️⃣unowned func f() {} }", "'unowned' may only be used on 'var' declarations"),
  Example("struct S { 1️⃣mutating init() {} }", "'mutating' may only be used on 'func' declarations"),
  Example("class A { 1️⃣final init() {} }", "'final' modifier cannot be applied to this declaration"),
  Example("static struct 1️⃣G {}", "declaration cannot be marked 'static'"),
  Example("1️⃣indirect struct E {}", "'indirect' modifier cannot be applied to this declaration"),
  Example(
    "protocol P {}\n1️⃣private extension Int: P {}",
    "'private' modifier cannot be used with extensions that declare protocol conformances"),
  Example(
    "struct S { 1️⃣private(set) var a: Int { 1 } }", "'private(set)' modifier cannot be applied to read-only properties"),
  Example("1️⃣private(set) let z = 1", "'private(set)' modifier cannot be applied to constants"),
  Example("@1️⃣escaping func a() {}", "attribute can only be applied to types, not declarations"),
  Example("1️⃣@discardableResult var c = 1", "'@discardableResult' attribute cannot be applied to this declaration"),
  Example("struct S { @1️⃣Nope var c = 1 }", "unknown attribute 'Nope'"),
  Example("struct S { 1️⃣deinit {} }", "deinitializer cannot be declared in struct 'S' that conforms to 'Copyable'"),
  Example(
    "public protocol P { func f() }\npublic struct S: P { func 1️⃣f() {} }",
    "method 'f()' must be declared public because it matches a requirement in public protocol 'P'"),
  Example(
    "public struct V: CustomStringConvertible { var 1️⃣description: String { \"a\" } }",
    "property 'description' must be declared public because it matches a requirement in public protocol 'CustomStringConvertible'"
  ),
  Example(
    "public protocol P { func f() }\nextension P { func f() {} }\npublic struct 1️⃣S: P {}",
    "method 'f()' must be declared public because it matches a requirement in public protocol 'P'"),
  Example(
    "public protocol P { subscript(i: Int) -> Int { get } }\npublic struct S: P { 1️⃣subscript(i: Int) -> Int { i } }",
    "subscript must be declared public because it matches a requirement in public protocol 'P'"),
  Example(
    "struct S<T 1️⃣where T: Comparable> { var x: T }",
    "'where' clause next to generic parameters is obsolete, must be written following the declaration's type"),
  Example("#error(1️⃣\"stop\")", "stop"),
  Example("struct S { func f() { #error(1️⃣\"stop\") } }", "stop"),
  Example(
    "for (1️⃣let a, b) in [(1, 2)] { print(a, b) }",
    "'let' pattern cannot appear nested in an already immutable context"),
  Example(
    "struct I {}\npublic func 1️⃣f(_ a: I) {}",
    "function cannot be declared public because its parameter uses an internal type"),
  Example("struct I {}\npublic enum E { case 1️⃣a(I) }", "enum case in a public enum uses an internal type"),
  Example("protocol Q {}\npublic protocol 1️⃣P: Q {}", "public protocol cannot refine an internal protocol"),
  Example("@available(*, unavailable, message: \"no\") func k() {}\n1️⃣k()", "'k()' is unavailable: no"),
  Example(
    "protocol P {}\nclass A { weak var 1️⃣f: P? }",
    "'weak' must not be applied to non-class-bound 'any P'; consider adding a protocol conformance that has a class bound"
  ),
  Example(
    "let c: (@escaping (Int) -> Int, (Int) -> Int) -> (Int) -> Int = { f, g in 1️⃣{ g(f($0)) } }",
    "escaping closure captures non-escaping parameter 'g'"),
  Example("let c = { (f: (Int) -> Int) in 1️⃣{ f(1) } }", "escaping closure captures non-escaping parameter 'f'"),
  Example("func q(_ f: () -> Void) { print(1️⃣f) }", "converting non-escaping value to 'Any' may allow it to escape"),
  Example(
    "class S { var stored: () -> Void = {}; func m(_ f: () -> Void) { self.stored 1️⃣= f } }",
    "assigning non-escaping parameter 'f' to an '@escaping' closure"),
  Example(
    "let b = [1, 2].1️⃣compactMap { x in if x > 1 { return nil }; return x * 2 }",
    "generic parameter 'ElementOfResult' could not be inferred"),
]

@Test(arguments: modifierRefusals) func modifierIsRefused(_ example: Example) throws { try example.check() }
