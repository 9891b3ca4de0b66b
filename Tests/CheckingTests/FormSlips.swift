import Testing

/// Labels, keywords, parameters and requirements, as lecturers and students mistake them.
@Test(arguments: formSlips) func slipsOfFormsAreToldWhole(_ mistake: Told) { mistake.check() }

private let formSlips: [Told] = [
  Told(
    "struct A { var x = 1 }\nlet k = \\A.x\nlet j = \\A.[keyPath: k]\nprint(A()[keyPath: j])",
    [
      "3:9: failed to produce diagnostic for expression; please submit a bug report (https://swift.org/contributing/#reporting-bugs)"
    ]),
  Told(
    "protocol P {}\nclass GC<T> {}\nextension GC where Self: P { func f() { print(1) } }",
    [
      "3:20: covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you mean 'GC'?",
      "3:24: type 'GC<T>' in conformance requirement does not refer to a generic parameter or associated type",
    ]),
  Told(
    "class A: A.B { class B {} }",
    [
      "1:7: 'A' inherits from itself"
    ]),
  Told(
    "class A: A.B { class B { func f() {} } }\nprint(A())",
    [
      "1:7: 'A' inherits from itself"
    ]),
  Told(
    "protocol P { func f(_ g: (Self) -> Void) }\nclass C: P { func f(_ g: (C) -> Void) { g(self) } }",
    [
      "2:19: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "protocol P { func f() -> [Self] }\nclass C: P { func f() -> [C] { [self] } }",
    [
      "2:19: protocol 'P' requirement 'f()' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "print([1, 2].map { -$0 })",
    [
      "1:20: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { -$0 }\nprint(n)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "print([1, 2].map { -$0 }.count)",
    [
      "1:20: ambiguous use of operator '-'"
    ]),
  Told(
    "print(\"a\", [1, 2].map { -$0 })",
    [
      "1:25: ambiguous use of operator '-'"
    ]),
  Told(
    "print(\"\\([1, 2].map { -$0 })\")",
    [
      "1:23: ambiguous use of operator '-'"
    ]),
  Told(
    "let q = 5.dividedReportingOverflow(by: 0)\nprint(q)",
    [
      "1:11: division by zero"
    ]),
  Told(
    "let n = 5\nlet q = n.dividedReportingOverflow(by: 0)\nprint(q)",
    [
      "2:11: division by zero"
    ]),
  Told(
    "let q = 5.remainderReportingOverflow(dividingBy: 0)\nprint(q)",
    [
      "1:11: division by zero"
    ]),
  Told(
    "protocol P {}\nclass GC<T> {}\nextension GC where Self: P, T: P { func f() { print(1) } }",
    [
      "3:20: covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you mean 'GC'?",
      "3:24: type 'GC<T>' in conformance requirement does not refer to a generic parameter or associated type",
    ]),
  Told(
    "let n: UInt8 = 5\nprint(n.dividedReportingOverflow(by: 0).overflow)",
    [
      "2:9: division by zero"
    ]),
  Told(
    "func f(_ n: Int) -> Int { n.remainderReportingOverflow(dividingBy: 0).partialValue }\nprint(f(1))",
    [
      "1:29: division by zero"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f() -> () -> Self }\nclass C: P { func f() -> () -> C { fatalError() } }\nprint(1)",
    [
      "3:19: method 'f()' in non-final class 'C' must return 'Self' to conform to protocol 'P'"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f() -> (Self, Int) }\nclass C: P { func f() -> (C, Int) { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f()' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f() -> Self?? }\nclass C: P { func f() -> C?? { fatalError() } }\nprint(1)",
    [
      "3:19: method 'f()' in non-final class 'C' must return 'Self' to conform to protocol 'P'"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f() -> [String: Self] }\nclass C: P { func f() -> [String: C] { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f()' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f(_ a: inout Self) }\nclass C: P { func f(_ a: inout C) { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f(_ a: Box<Self>) }\nclass C: P { func f(_ a: Box<C>) { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f() -> Box<Self> }\nclass C: P { func f() -> Box<C> { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f()' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f() -> ((Self) -> Void) -> Void }\nclass C: P { func f() -> ((C) -> Void) -> Void { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f()' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f(_ a: Set<Int>, _ b: (Int, Self) -> Bool) -> Int }\nclass C: P { func f(_ a: Set<Int>, _ b: (Int, C) -> Bool) -> Int { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f() -> Self.Type }\nclass C: P { func f() -> C.Type { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f()' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { static func f(_ g: (Self) -> Void) }\nclass C: P { static func f(_ g: (C) -> Void) { fatalError() } }\nprint(1)",
    [
      "3:26: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f(_ g: ((Self) -> Void)?) }\nclass C: P { func f(_ g: ((C) -> Void)?) { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { func f(_ g: [(Self) -> Void]) }\nclass C: P { func f(_ g: [(C) -> Void]) { fatalError() } }\nprint(1)",
    [
      "3:19: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { static func f() -> [Self] }\nclass C: P { static func f() -> [C] { fatalError() } }\nprint(1)",
    [
      "3:26: protocol 'P' requirement 'f()' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { var v: [Self] { get } }\nclass C: P { var v: [C] { fatalError() } }\nprint(1)",
    [
      "3:18: protocol 'P' requirement 'v' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { var v: () -> Self { get } }\nclass C: P { var v: () -> C { fatalError() } }\nprint(1)",
    [
      "3:18: property 'v' in non-final class 'C' must specify type 'Self' to conform to protocol 'P'"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { var v: (Self, Int) { get } }\nclass C: P { var v: (C, Int) { fatalError() } }\nprint(1)",
    [
      "3:18: protocol 'P' requirement 'v' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { var v: [Self] { get set } }\nclass C: P { var v: [C] { get { fatalError() } set {} } }\nprint(1)",
    [
      "3:18: protocol 'P' requirement 'v' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { subscript(_ i: Int) -> [Self] { get } }\nclass C: P { subscript(_ i: Int) -> [C] { fatalError() } }\nprint(1)",
    [
      "3:14: protocol 'P' requirement 'subscript(_:)' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { subscript(_ g: (Self) -> Int) -> Int { get } }\nclass C: P { subscript(_ g: (C) -> Int) -> Int { fatalError() } }\nprint(1)",
    [
      "3:14: protocol 'P' requirement 'subscript(_:)' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { static var all: [Self] { get } }\nclass C: P { static var all: [C] { fatalError() } }\nprint(1)",
    [
      "3:25: protocol 'P' requirement 'all' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { var v: ((Self) -> Void) -> Void { get } }\nclass C: P { var v: ((C) -> Void) -> Void { fatalError() } }\nprint(1)",
    [
      "3:18: protocol 'P' requirement 'v' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "struct Box<T> {}\nprotocol P { var v: Box<Self>? { get } }\nclass C: P { var v: Box<C>? { fatalError() } }\nprint(1)",
    [
      "3:18: protocol 'P' requirement 'v' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "protocol P { func f() -> [Self] }\nextension P { func f() -> [Self] { [self] } }\nclass C: P {}\nprint(1)",
    [
      "3:7: protocol 'P' requirement 'f()' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "protocol P { func f(_ g: (Self) -> Void) }\nextension P { func f(_ g: (Self) -> Void) { g(self) } }\nclass C: P {}\nprint(1)",
    [
      "3:7: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "protocol P { associatedtype T; func f(_ g: (Self) -> T) }\nclass C: P { func f(_ g: (C) -> Int) {} }\nprint(1)",
    [
      "2:19: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "protocol P { func f<T>(_ g: (Self) -> T) -> T }\nclass C: P { func f<T>(_ g: (C) -> T) -> T { g(self) } }\nprint(1)",
    [
      "2:19: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "protocol P { func f(_ g: (Self) -> Int) -> Int }\nclass C {}\nextension C: P { func f(_ g: (C) -> Int) -> Int { g(self) } }\nprint(1)",
    [
      "3:23: protocol 'P' requirement 'f' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "class A: A.B {\n  class B {}\n}",
    [
      "1:7: 'A' inherits from itself"
    ]),
  Told(
    "class A: B.C { }\nclass B: A { class C {} }",
    [
      "1:7: 'A' inherits from itself"
    ]),
  Told(
    "class A<T>: A<T>.B {\n  class B {}\n}",
    [
      "1:7: 'A' inherits from itself"
    ]),
  Told(
    "protocol P { func f(with g: (Self) -> Void) }\nclass C: P { func f(with g: (C) -> Void) { g(self) } }\nprint(1)",
    [
      "2:19: protocol 'P' requirement 'f(with:)' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "protocol P { func f(_ g: (Self) -> Void, n: Int) }\nclass C: P { func f(_ g: (C) -> Void, n: Int) { g(self) } }\nprint(1)",
    [
      "2:19: protocol 'P' requirement 'f(_:n:)' cannot be satisfied by a non-final class ('C') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "protocol Node { var children: [Self] { get } }\nclass TreeNode: Node {\n  var children: [TreeNode] = []\n}\nprint(TreeNode().children.count)",
    [
      "3:7: protocol 'Node' requirement 'children' cannot be satisfied by a non-final class ('TreeNode') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "protocol Q { func f(_ g: @escaping (Self) -> Int) -> Int }\nclass D: Q {\n  func f(_ g: @escaping (D) -> Int) -> Int { g(self) }\n}\nprint(1)",
    [
      "3:8: protocol 'Q' requirement 'f' cannot be satisfied by a non-final class ('D') because it uses 'Self' in a non-parameter, non-result type position"
    ]),
  Told(
    "let a = [\"a\": [\"b\"]]\nvar members: Set<Int> = [1]\nlet other: Set<Int> = [2]\nprint(members.isDisjoint(withs: other))",
    [
      "4:15: no exact matches in call to instance method 'isDisjoint'"
    ]),
  Told(
    "let members: Set<Int> = [1]\nlet other: Set<Int> = [2]\nprint(members.isSubset(off: other))",
    [
      "3:15: no exact matches in call to instance method 'isSubset'"
    ]),
  Told(
    "var xs = [1, 2, 3]\nxs.append(item: xs[0])",
    [
      "2:10: extraneous argument label 'item:' in call"
    ]),
  Told(
    "func g(_ x: Int) -> Int { x }\nvar xs = [1, 2, 3]\nxs.append(value: g(1) % 8)",
    [
      "3:10: extraneous argument label 'value:' in call"
    ]),
  Told(
    "struct Mode { var n: Int; init?(rawValue: Int) { n = rawValue } }\nvar modes: [Mode] = []\nmodes.append(value: Mode(rawValue: 3 % 10)!)",
    [
      "3:13: extraneous argument label 'value:' in call"
    ]),
  Told(
    "let email = \"a b\"\nlet parts = email.split()\nprint(parts)",
    [
      "2:25: missing argument for parameter 'separator' in call"
    ]),
  Told(
    "let xs = [1, 2]\nlet parts = xs.split()\nprint(parts)",
    [
      "2:22: missing argument for parameter 'separator' in call"
    ]),
  Told(
    "var dict: [Int: Bool] = [:]\ndict[0] = 1",
    [
      "2:11: integer literal value '1' cannot be used as a boolean; did you mean 'true'?"
    ]),
  Told(
    "var flags: [String: Bool] = [:]\nflags[\"a\"] = 0",
    [
      "2:14: integer literal value '0' cannot be used as a boolean; did you mean 'false'?"
    ]),
  Told(
    "struct Solution {\n  static solution(array: [Int]) -> Int { 1 }\n}",
    [
      "2:10: expected 'func' keyword in static method declaration"
    ]),
  Told(
    "class Solution {\n  private const MOD = 1_000_000_007\n  func f() {}\n}",
    [
      "2:11: expected 'func' keyword in instance method declaration",
      "2:17: found an unexpected second identifier in function declaration; is there an accidental break?",
      "2:21: expected '(' in argument list of function declaration",
      "2:20: consecutive declarations on a line must be separated by ';'",
      "2:21: expected declaration",
      "2:11: expected '{' in body of function declaration",
    ]),
]
