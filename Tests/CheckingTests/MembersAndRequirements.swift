import Testing

/// Members named as words of the language, constraints on Self and of types by themselves, what a local type can't reach.
@Test(arguments: memberWords) func membersAndRequirements(_ mistake: Told) { mistake.check() }

private let memberWords: [Told] = [
  Told(
    "protocol P { deinit }\nclass C: P {}\nprint(1)",
    [
      "1:21: expected '{' for deinitializer"
    ]),
  Told(
    "struct S { enum Type { case a, b }; var t: Type = .a }\nprint(S().t)",
    [
      "1:17: type member must not be named 'Type', since it would conflict with the 'foo.Type' expression"
    ]),
  Told(
    "class Token { enum Kind { case a }; typealias Type = Int }\nprint(1)",
    [
      "1:47: type member must not be named 'Type', since it would conflict with the 'foo.Type' expression"
    ]),
  Told(
    "enum Shape { struct Protocol {} }\nprint(1)",
    [
      "1:21: type member must not be named 'Protocol', since it would conflict with the 'foo.Protocol' expression"
    ]),
  Told(
    "protocol P { associatedtype A; typealias A = Int }\nprint(1)",
    [
      "1:42: invalid redeclaration of 'A'"
    ]),
  Told(
    "protocol P { typealias A = Int; associatedtype A }\nprint(1)",
    [
      "1:48: invalid redeclaration of 'A'"
    ]),
  Told(
    "protocol P { func f<T>(_ t: T) where Self: Equatable }\nprint(1)",
    [
      "1:19: instance method requirement 'f' cannot add constraint 'Self: Equatable' on 'Self'"
    ]),
  Told(
    "func outer() {\n  let k = 3\n  func local() -> Int { k }\n  struct S { func f() -> Int { local() } }\n  print(S().f())\n}\nouter()",
    [
      "3:8: closure captures 'k' before it is declared"
    ]),
  Told(
    "func outer() {\n  let k = 3\n  func a() -> Int { k }\n  func local() -> Int { a() }\n  class S { func f() -> Int { local() } }\n  print(S().f())\n}\nouter()",
    [
      "4:8: closure captures 'k' before it is declared"
    ]),
  Told(
    "func f<T>(_ t: T) where T == [T] {}\nprint(1)",
    [
      "1:6: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
  Told(
    "func f<T, U>(_ t: T, _ u: U) where T == U? , U == T? {}\nprint(1)",
    [
      "1:6: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
  Told(
    "func f<T: Sequence>(_ t: T) where T.Element == T.Element? {}\nprint(1)",
    [
      "1:6: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
  Told(
    "protocol P { deinit {} }\nprint(1)",
    [
      "1:14: deinitializers may only be declared within a class, actor, or noncopyable type"
    ]),
  Told(
    "protocol P { func a(); deinit }\nprint(1)",
    [
      "1:31: expected '{' for deinitializer"
    ]),
  Told(
    "protocol P {}\nextension P { deinit {} }\nprint(1)",
    [
      "2:15: deinitializers may only be declared within a class, actor, or noncopyable type"
    ]),
  Told(
    "protocol P { associatedtype Type }\nprint(1)",
    [
      "1:29: type member must not be named 'Type', since it would conflict with the 'foo.Type' expression"
    ]),
  Told(
    "struct S { var Type = 1; func Type() {} }\nprint(S().Type)",
    [
      "1:16: type member must not be named 'Type', since it would conflict with the 'foo.Type' expression",
      "1:31: invalid redeclaration of 'Type()'",
    ]),
  Told(
    "enum E { case Type, Protocol }\nprint(E.Type)",
    [
      "1:15: type member must not be named 'Type', since it would conflict with the 'foo.Type' expression",
      "1:21: type member must not be named 'Protocol', since it would conflict with the 'foo.Protocol' expression",
      "2:7: expected member name or initializer call after type name",
    ]),
  Told(
    "protocol P { associatedtype A; init() where A == Int }\nprint(1)",
    [
      "1:32: initializer requirement 'init()' cannot add constraint 'Self.A == Int' on 'Self'"
    ]),
  Told(
    "protocol P { associatedtype A; func f() where A == Int }\nprint(1)",
    [
      "1:37: instance method requirement 'f()' cannot add constraint 'Self.A == Int' on 'Self'"
    ]),
  Told(
    "protocol P { associatedtype A; func f() where A: Equatable; subscript(i: Int) -> Int { get } }\nprint(1)",
    [
      "1:37: instance method requirement 'f()' cannot add constraint 'Self.A: Equatable' on 'Self'"
    ]),
  Told(
    "protocol P { associatedtype A; subscript(i: Int) -> Int where A: Equatable { get } }\nprint(1)",
    [
      "1:32: subscript requirement 'subscript(_:)' cannot add constraint 'Self.A: Equatable' on 'Self'"
    ]),
  Told(
    "protocol P { associatedtype A; func f<T: Sequence>(_ t: T) where T.Element == A, A: Hashable }\nprint(1)",
    [
      "1:37: instance method requirement 'f' cannot add constraint 'Self.A: Hashable' on 'Self'"
    ]),
  Told(
    "extension Array where Element == [Element] { func f() {} }\nprint(1)",
    [
      "1:1: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
  Told(
    "struct S<T> where T == T? {}\nprint(1)",
    [
      "1:8: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
  Told(
    "class S<T: Sequence> where T == [T.Element] {}\nprint(1)",
    [
      "1:7: same-type constraint 'T' == 'Array<T.Element>' is recursive"
    ]),
  Told(
    "enum S<T> { func f() where T == [T] {} }\nprint(1)",
    [
      "1:18: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
  Told(
    "extension Dictionary where Key == [Value], Value == [Key] { func f() {} }\nprint(1)",
    [
      "1:1: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
  Told(
    "protocol P { associatedtype A where A == [A] }\nprint(1)",
    [
      "1:10: cannot build rewrite system for protocol; concrete type nesting limit exceeded"
    ]),
  Told(
    "protocol P where A == [A] { associatedtype A }\nprint(1)",
    [
      "1:10: cannot build rewrite system for protocol; concrete type nesting limit exceeded"
    ]),
  Told(
    "struct S<T> { init() where T == [T] {}; subscript(i: Int) -> Int where T == [T] { 3 } }\nprint(1)",
    [
      "1:15: cannot build rewrite system for generic signature; concrete type nesting limit exceeded",
      "1:41: cannot build rewrite system for generic signature; concrete type nesting limit exceeded",
    ]),
  Told(
    "typealias A<T> = [T] where T == [T]\nprint(1)",
    [
      "1:11: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
  Told(
    "extension Array where Element == Array { func f() {} }\nprint(1)",
    [
      "1:1: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
  Told(
    "extension Array where Element == Self { func f() {} }\nprint(1)",
    [
      "1:1: cannot build rewrite system for generic signature; concrete type nesting limit exceeded"
    ]),
]
