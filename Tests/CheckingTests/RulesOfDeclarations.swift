import Testing

/// What declarations may not say: of one another in a block, of what they override, of accessors.
@Test(arguments: rulesOfDeclarations) func ruleOfDeclarationsHolds(_ mistake: Told) { mistake.check() }

private let rulesOfDeclarations: [Told] = [
  Told("final class C { class func + (a: C, b: C) -> C { a } }", []),
  Told("func f() { func g() {}; func g(_ x: Int) {}; struct A {}; do { struct A {} } }", []),
  Told(
    "protocol P<A, A> { associatedtype A }",
    [
      "1:15: duplicate primary associated type name 'A'"
    ]),
  Told(
    "class A { func f(_ g: () throws -> Void) rethrows { try g() } }\nclass B: A { override func f(_ g: () throws -> Void) throws { try g() } }",
    [
      "2:28: override of 'rethrows' method should also be 'rethrows'"
    ]),
  Told(
    "class A { func f() -> Self { self } }\nclass B: A { override func f() -> B { self } }",
    [
      "2:28: cannot override a Self return type with a non-Self return type"
    ]),
  Told(
    "func f() { func g() {}; func g() {} }",
    [
      "1:30: invalid redeclaration of 'g()'"
    ]),
  Told(
    "func f() { struct A {}; struct A {} }",
    [
      "1:32: invalid redeclaration of 'A'"
    ]),
  Told(
    "func f() { typealias A = Int; typealias A = String }",
    [
      "1:41: invalid redeclaration of 'A'"
    ]),
  Told(
    "struct S { subscript(i: inout Int) -> Int { 1 } }",
    [
      "1:25: 'inout' may only be used on function or initializer parameters"
    ]),
  Told(
    "struct S { var x: Int { get throws { 1 } set {} } }",
    [
      "1:42: 'set' accessor is not allowed on property with 'get' accessor that is 'async' or 'throws'"
    ]),
  Told(
    "func f(_ x: some Numeric) -> Bool { x > 1 }",
    [
      "1:39: binary operator '>' cannot be applied to operands of type 'some Numeric' and 'Int'"
    ]),
  Told(
    "func f<T: Numeric>(_ x: T) -> T { if x > 1 { return x }; return 0 }",
    [
      "1:40: binary operator '>' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T: Numeric>(_ x: T) { while x > 1 { } }",
    [
      "1:38: binary operator '>' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T: Numeric>(_ x: T) { guard x > 1 else { return } }",
    [
      "1:38: binary operator '>' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T>(_ xs: [T]) { for x in xs where x > 1 { } }",
    [
      "1:44: binary operator '>' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "infix operator <+>: Sum\nprecedencegroup Sum { higherThan: Test }\nprecedencegroup Test { lowerThan: AdditionPrecedence }\nfunc <+> (a: Int, b: Int) -> Int { a + b }\nprint(1 <+> 2 == 3)",
    [
      "5:9: adjacent operators are in unordered precedence groups 'Sum' and 'ComparisonPrecedence'"
    ]),
  Told(
    "infix operator <+>: Sum\nprecedencegroup Sum { higherThan: Test }\nprecedencegroup Test { lowerThan: AdditionPrecedence }\nfunc <+> (a: Int, b: Int) -> Int { a + b }\nprint((1 <+> 2) == 3)",
    []),
]
