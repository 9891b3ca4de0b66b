import Testing

/// When the compiler tells what: while it reads, member by member, at the end of a type, behind a statement.
@Test(arguments: slips) func toldInTurn(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "func f(_ y: Int) -> Int {\n  guard let w = y else { return }\n  return w\n}",
    [
      "2:26: non-void function should return a value",
      "2:9: initializer for conditional binding must have Optional type, not 'Int'",
    ]),
  Told(
    "func f(_ y: Int) -> Int {\n  guard let w = y else { return 0 }\n  return w + \"a\"\n}",
    [
      "2:9: initializer for conditional binding must have Optional type, not 'Int'",
      "3:14: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "let y = 3\nif let w = y { print(w + \"a\") }",
    [
      "2:24: binary operator '+' cannot be applied to operands of type 'Int' and 'String'",
      "2:4: initializer for conditional binding must have Optional type, not 'Int'",
    ]),
  Told(
    "let y = 3\nif let w = y, w + \"b\" > 3 { print(w + \"a\") }",
    [
      "2:19: cannot convert value of type 'String' to expected argument type 'Int'",
      "2:37: binary operator '+' cannot be applied to operands of type 'Int' and 'String'",
      "2:4: initializer for conditional binding must have Optional type, not 'Int'",
    ]),
  Told(
    "func f(_ y: Int) -> Int {\n  if let w = y { return w.foo }\n  let k: String = y\n  return 1\n}",
    [
      "2:27: value of type 'Int' has no member 'foo'",
      "2:6: initializer for conditional binding must have Optional type, not 'Int'",
      "3:19: cannot convert value of type 'Int' to specified type 'String'",
    ]),
  Told(
    "func f(_ y: Int) -> Int {\n  while let w = y { return \"w\" }\n  return 1\n}",
    [
      "2:28: cannot convert return expression of type 'String' to return type 'Int'",
      "2:9: initializer for conditional binding must have Optional type, not 'Int'",
    ]),
  Told(
    "func f(_ y: Int) -> Int {\n  if case let w? = y { return \"w\" }\n  return 1\n}",
    [
      "2:31: cannot convert return expression of type 'String' to return type 'Int'",
      "2:6: '?' pattern cannot match values of type 'Int'",
    ]),
  Told(
    "func f(_ y: Int) -> Int {\n  if y is String { return \"w\" }\n  if let z = y { let k: Int = \"s\" } else { let s: String = 1 }\n  return 1\n}",
    [
      "2:27: cannot convert return expression of type 'String' to return type 'Int'",
      "3:31: cannot convert value of type 'String' to specified type 'Int'",
      "3:60: cannot convert value of type 'Int' to specified type 'String'",
      "3:6: initializer for conditional binding must have Optional type, not 'Int'",
    ]),
  Told(
    "func f(_ y: Int) -> Int {\n  if let y { let k: Int = \"s\" } else { let s: String = 1 }\n  return 1\n}",
    [
      "2:27: cannot convert value of type 'String' to specified type 'Int'",
      "2:56: cannot convert value of type 'Int' to specified type 'String'",
      "2:6: initializer for conditional binding must have Optional type, not 'Int'",
    ]),
  Told(
    "func f(_ y: Int) -> Int {\n  guard let z = y, let q: Int = \"s\" else { return 1.5 }\n  return 1\n}",
    [
      "2:33: cannot convert value of type 'String' to specified type 'Int'",
      "2:51: cannot convert return expression of type 'Double' to return type 'Int'",
      "2:9: initializer for conditional binding must have Optional type, not 'Int'",
    ]),
  Told(
    "class Metric: CaseIterable {\n  case a\n  case b\n}",
    [
      "2:3: enum 'case' is not allowed outside of an enum",
      "3:3: enum 'case' is not allowed outside of an enum",
      "1:7: type 'Metric' does not conform to protocol 'CaseIterable'",
    ]),
  Told(
    "class Base {}\nenum Sub: Base {\n  var x = 1\n  case a\n}",
    [
      "3:7: enums must not contain stored properties",
      "2:11: raw type 'Base' is not expressible by a string, integer, or floating-point literal",
      "2:11: 'Sub' declares raw type 'Base', but does not conform to RawRepresentable and conformance could not be synthesized",
      "2:11: RawRepresentable conformance cannot be synthesized because raw type 'Base' is not Equatable",
    ]),
  Told(
    "struct S: Equatable {\n  case a\n  let f: () -> Void\n}",
    [
      "2:3: enum 'case' is not allowed outside of an enum",
      "1:8: type 'S' does not conform to protocol 'Equatable'",
    ]),
  Told(
    "let xs = [[1], [2]]\nprecondition(xs.count * xs[0].count, \"wrong\")",
    [
      "2:23: type 'Int' cannot be used as a boolean; test for '!= 0' instead"
    ]),
  Told(
    "let xs = [1, 2]\nprecondition(\"wrong\", xs.count == 2)",
    [
      "2:32: cannot convert value of type 'Bool' to expected argument type 'String'",
      "2:14: cannot convert value of type 'String' to expected argument type 'Bool'",
    ]),
  Told(
    "let xs = [1, 2]\nprecondition(\"wrong\", xs.isEmpty)",
    [
      "2:26: cannot convert value of type 'Bool' to expected argument type 'String'",
      "2:14: cannot convert value of type 'String' to expected argument type 'Bool'",
    ]),
  Told(
    "func f(_ s: String, _ n: Int) {}\nlet n = 2, s = \"a\"\nf(n, s)",
    [
      "3:6: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func f(_ c: Bool, _ n: String) {}\nlet k = 1\nf(\"a\", k == 2)",
    [
      "3:10: cannot convert value of type 'Bool' to expected argument type 'String'",
      "3:3: cannot convert value of type 'String' to expected argument type 'Bool'",
    ]),
  Told(
    "let a: Int = \"s\"\nfunc g() -> Int { \"a\" }\nstruct Q: Hashable { var f: () -> Void }\nstruct S { case a }",
    [
      "4:12: enum 'case' is not allowed outside of an enum",
      "1:14: cannot convert value of type 'String' to specified type 'Int'",
      "3:8: type 'Q' does not conform to protocol 'Hashable'",
      "3:8: type 'Q' does not conform to protocol 'Equatable'",
      "2:19: cannot convert return expression of type 'String' to return type 'Int'",
    ]),
  Told(
    "struct Q: Hashable { var f: () -> Void; var g: Foo }\nenum S: Q { case a; var x = 1 }",
    [
      "1:48: cannot find type 'Foo' in scope",
      "1:8: type 'Q' does not conform to protocol 'Hashable'",
      "1:8: type 'Q' does not conform to protocol 'Equatable'",
      "2:25: enums must not contain stored properties",
      "2:9: raw type 'Q' is not expressible by a string, integer, or floating-point literal",
      "2:9: 'S' declares raw type 'Q', but does not conform to RawRepresentable and conformance could not be synthesized",
    ]),
  Told(
    "let a: Int = \"s\"\nstruct Q: Hashable { var f: () -> Void }\nprotocol S { func a() { } }",
    [
      "3:23: protocol methods must not have bodies",
      "1:14: cannot convert value of type 'String' to specified type 'Int'",
      "2:8: type 'Q' does not conform to protocol 'Hashable'",
      "2:8: type 'Q' does not conform to protocol 'Equatable'",
    ]),
  Told(
    "let a: Int = \"s\"\nstruct Q: Hashable { var f: () -> Void; override func g() {} }",
    [
      "1:14: cannot convert value of type 'String' to specified type 'Int'",
      "2:41: 'override' can only be specified on class members",
      "2:8: type 'Q' does not conform to protocol 'Hashable'",
      "2:8: type 'Q' does not conform to protocol 'Equatable'",
    ]),
  Told(
    "enum E: CaseIterable, String { case a = \"x\", b }\nprint(E.a.rawValue, E(rawValue: \"b\") as Any)",
    [
      "1:23: raw type 'String' must appear first in the enum inheritance clause"
    ]),
  Told(
    "enum E: Hashable, Int { case a = 1, b }\nlet e = E.a.rawValue + \"s\"",
    [
      "1:19: raw type 'Int' must appear first in the enum inheritance clause",
      "2:22: binary operator '+' cannot be applied to operands of type 'Int' and 'String'",
    ]),
  Told(
    "let n = E.a\nenum E: Error, Int { case a, b }\nlet k: Int = \"s\"",
    [
      "2:16: raw type 'Int' must appear first in the enum inheritance clause",
      "3:14: cannot convert value of type 'String' to specified type 'Int'",
    ]),
  Told(
    "let y = (1 + x() [1]) * 2\nfunc x() -> Int { 3 }",
    [
      "1:18: value of type 'Int' has no subscripts"
    ]),
  Told(
    "struct S { func m(_ f: (Int) throws -> Int) rethrows -> Int { try f(1) } }\nlet k = S().m\nprint(k { $0 })",
    [
      "3:7: call can throw but is not marked with 'try'"
    ]),
  Told(
    "func r(_ f: () throws -> Int) rethrows -> Int { try f() }\nprint([{ 1 }].map(r))",
    [
      "2:7: call can throw but is not marked with 'try'"
    ]),
  Told(
    "let each = [1, 2].forEach\neach { print($0) }",
    [
      "2:1: call can throw but is not marked with 'try'"
    ]),
  Told(
    "let s = [1, 2].sorted(by:)\nprint(s(>))",
    [
      "2:7: call can throw but is not marked with 'try'"
    ]),
  Told(
    "let s = [1, 2].contains(where:)\nprint(s { $0 > 1 })",
    [
      "2:7: call can throw but is not marked with 'try'"
    ]),
  Told(
    "class A {\n  var x: Int\n  let y: String = 2\n  override func foo() {}\n}",
    [
      "3:19: cannot convert value of type 'Int' to specified type 'String'",
      "4:17: method does not override any method from its superclass",
      "1:7: class 'A' has no initializers",
    ]),
  Told(
    "protocol P { func go(); func stop() }\nclass A: P {\n  var x: Int\n  let y: String = 2\n  override func foo() {}\n  func bar() -> Foo {}\n}\nlet a: Int = \"1\"",
    [
      "4:19: cannot convert value of type 'Int' to specified type 'String'",
      "5:17: method does not override any method from its superclass",
      "6:17: cannot find type 'Foo' in scope",
      "2:7: type 'A' does not conform to protocol 'P'",
      "2:7: class 'A' has no initializers",
      "8:14: cannot convert value of type 'String' to specified type 'Int'",
    ]),
  Told(
    "protocol P { func go(); func stop() }\nclass B { func z() {} ; init(n: Int) {} }\nclass A: B, P {\n  var x: Int\n  let y: String = 2\n  func z() {}\n  func bar() -> Foo {}\n}\nlet a: Int = \"1\"",
    [
      "5:19: cannot convert value of type 'Int' to specified type 'String'",
      "6:8: overriding declaration requires an 'override' keyword",
      "7:17: cannot find type 'Foo' in scope",
      "3:7: type 'A' does not conform to protocol 'P'",
      "3:7: class 'A' has no initializers",
      "9:14: cannot convert value of type 'String' to specified type 'Int'",
    ]),
  Told(
    "enum E: Int {\n  case a = 1, b = 1\n  case c = \"x\"\n  static let y: String = 2\n}",
    [
      "2:19: raw value for enum case is not unique",
      "3:12: cannot convert value of type 'String' to raw type 'Int'",
      "4:26: cannot convert value of type 'Int' to specified type 'String'",
      "1:9: 'E' declares raw type 'Int', but does not conform to RawRepresentable and conformance could not be synthesized",
    ]),
  Told(
    "enum E: [Int] {\n  case a, b\n  static let y: String = 2\n  struct Q: Equatable { let f: () -> Void; let k: Bar }\n}",
    [
      "3:26: cannot convert value of type 'Int' to specified type 'String'",
      "4:51: cannot find type 'Bar' in scope",
      "4:10: type 'E.Q' does not conform to protocol 'Equatable'",
      "1:9: raw type '[Int]' is not expressible by a string, integer, or floating-point literal",
      "1:9: 'E' declares raw type '[Int]', but does not conform to RawRepresentable and conformance could not be synthesized",
    ]),
  Told(
    "struct S<T>: Hashable { let t: T; let u: Foo }",
    [
      "1:42: cannot find type 'Foo' in scope",
      "1:8: type 'S' does not conform to protocol 'Hashable'",
      "1:8: type 'S<T>' does not conform to protocol 'Equatable'",
    ]),
  Told(
    "struct S<T>: Codable { let t: T }",
    [
      "1:8: type 'S' does not conform to protocol 'Decodable'",
      "1:8: type 'S' does not conform to protocol 'Encodable'",
    ]),
  Told(
    "enum S<T>: Hashable { case a(T) }",
    [
      "1:6: type 'S' does not conform to protocol 'Hashable'",
      "1:6: type 'S<T>' does not conform to protocol 'Equatable'",
    ]),
  Told(
    "class S<T>: Hashable { let t: T; init(_ t: T) { self.t = t } }",
    [
      "1:7: type 'S' does not conform to protocol 'Hashable'",
      "1:7: type 'S<T>' does not conform to protocol 'Equatable'",
    ]),
  Told(
    "protocol P { func go() }\nfunc f() {\n  struct S: P { let x: Foo = 1; let y: Int = \"s\" }\n  let q: Int = \"t\"\n}",
    [
      "3:24: cannot find type 'Foo' in scope",
      "3:46: cannot convert value of type 'String' to specified type 'Int'",
      "3:10: type 'S' does not conform to protocol 'P'",
      "4:16: cannot convert value of type 'String' to specified type 'Int'",
    ]),
  Told(
    "struct S {\n  init(x: Int) { self.x = \"s\" }\n  var x: Int { didSet { x = \"t\" } }\n  var y: Int = \"u\"\n  lazy var z: Int = \"v\"\n  static var w: Int = \"w\"\n  static func k() -> Int { \"x\" }\n  subscript(i: Int) -> Int { \"y\" }\n  func d(_ x: Int = \"z\") {}\n}",
    [
      "3:29: cannot assign value of type 'String' to type 'Int'",
      "4:16: cannot convert value of type 'String' to specified type 'Int'",
      "5:21: cannot convert value of type 'String' to specified type 'Int'",
      "6:23: cannot convert value of type 'String' to specified type 'Int'",
      "9:21: default argument value of type 'String' cannot be converted to type 'Int'",
      "2:27: cannot assign value of type 'String' to type 'Int'",
      "7:28: cannot convert return expression of type 'String' to return type 'Int'",
      "8:30: cannot convert return expression of type 'String' to return type 'Int'",
    ]),
  Told(
    "protocol Shape { var area: Double { get } }\nextension Shape { func k() -> Int { \"s\" } ; var z: Foo { 1 } }\nstruct Sq: Shape { var side: Doubl }\nlet s: [Shape] = [Sq(side: 2)]\nprint(s[0].perimeter)",
    [
      "2:52: cannot find type 'Foo' in scope",
      "3:30: cannot find type 'Doubl' in scope",
      "3:8: type 'Sq' does not conform to protocol 'Shape'",
      "5:12: value of type 'any Shape' has no member 'perimeter'",
      "2:37: cannot convert return expression of type 'String' to return type 'Int'",
    ]),
]
