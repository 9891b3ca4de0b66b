import Testing

/// What an author's own types come across: initialisers that change constants, raw values, operators.
@Test(arguments: mistakesInTypes) func mistakeInTypeIsTold(_ mistake: Told) { mistake.check() }

private let mistakesInTypes: [Told] = [
  Told(
    "func f(_ x: inout Int) { x = 1 }\nstruct S { let z: Int; init() { z = 1; f(&z) } }",
    [
      "2:42: cannot pass immutable value as inout argument: 'z' is a 'let' constant"
    ]),
  Told(
    "func f(_ x: inout Int) { x = 1 }\nstruct S { let z = 3; init() { f(&z) } }",
    [
      "2:34: cannot pass immutable value as inout argument: 'z' is a 'let' constant"
    ]),
  Told(
    "func f(_ x: inout Int) { x = 1 }\nclass S { let z: Int; init() { z = 3; f(&self.z) } }",
    [
      "2:41: cannot pass immutable value as inout argument: 'z' is a 'let' constant"
    ]),
  Told(
    "struct S { let z: [Int]; init() { z = []; z.append(1) } }",
    [
      "1:45: cannot use mutating member on immutable value: 'z' is a 'let' constant"
    ]),
  Told(
    "struct S { let z: Int; init() { z = 1; z += 1 } }",
    [
      "1:42: left side of mutating operator isn't mutable: 'z' is a 'let' constant"
    ]),
  Told(
    "class S { let z = 2; init() { z += 1 } }",
    [
      "1:33: left side of mutating operator isn't mutable: 'z' is a 'let' constant"
    ]),
  Told(
    "if true false { print(1) }",
    [
      "1:9: expected '{' after 'if' condition"
    ]),
  Told(
    "var a = 1\na =-2",
    [
      "2:2: consecutive statements on a line must be separated by ';'",
      "2:3: cannot find operator '=-' in scope",
    ]),
  Told(
    "let b = =-2",
    [
      "1:9: cannot find operator '=-' in scope"
    ]),
  Told(
    "let d = **2",
    [
      "1:9: cannot find operator '**' in scope"
    ]),
  Told(
    "struct In { var v = 1 }\nstruct S { let i: In; init() { i = In(); i.v = 3 } }",
    [
      "2:46: immutable value 'self.i' may only be initialized once"
    ]),
  Told(
    "struct S { let d: [String: Int]; init() { d = [:]; d[\"a\"] = 1 } }",
    [
      "1:59: cannot mutate subscript of immutable value 'self.d'"
    ]),
  Told(
    "struct S { let d: [Int]; init() { d = [0]; d[0] = 1 } }",
    [
      "1:49: cannot mutate subscript of immutable value 'self.d'"
    ]),
  Told(
    "class B { let z: Int; init() { self.z = 1; self.z += 2 } }",
    [
      "1:51: left side of mutating operator isn't mutable: 'z' is a 'let' constant"
    ]),
  Told(
    "struct S { let z: Int?; init() { z = 1; z? += 1 } }",
    [
      "1:44: left side of mutating operator isn't mutable: 'z' is a 'let' constant"
    ]),
  Told(
    "var a = 1.0\na =-0.2",
    [
      "2:2: consecutive statements on a line must be separated by ';'",
      "2:3: cannot find operator '=-' in scope",
    ]),
  Told(
    "prefix operator √\nprefix func √ (x: Double) -> Double { x.squareRoot() }\nprint(√\"a\")\nlet s = √[1]",
    [
      "3:10: cannot convert value of type 'String' to expected argument type 'Double'",
      "4:12: cannot convert value of type '[Int]' to expected argument type 'Double'",
    ]),
  Told(
    "enum E: Int { case a = 1.5 }",
    [
      "1:24: cannot convert value of type 'Double' to raw type 'Int'",
      "1:9: 'E' declares raw type 'Int', but does not conform to RawRepresentable and conformance could not be synthesized",
    ]),
  Told(
    "struct V { static func * (a: V, b: Double) -> V { a } }\nlet v = V()\nlet w = v * v",
    [
      "3:13: cannot convert value of type 'V' to expected argument type 'Double'"
    ]),
  Told(
    "struct V { static func * (a: V, b: Double) -> V { a } }\nlet v = V()\nlet w: V = v * v",
    [
      "3:16: cannot convert value of type 'V' to expected argument type 'Double'"
    ]),
  Told(
    "struct V { static func * (a: V, b: Double) -> V { a } }\nfunc f(_ v: V) -> V { v * v }",
    [
      "2:27: cannot convert value of type 'V' to expected argument type 'Double'"
    ]),
  Told(
    "struct V { var x = 0.0; static func * (a: V, b: Double) -> V { a }; static func + (a: V, b: V) -> V { a } }\nfunc f(_ v: V, _ n: Int) -> V { v * n }\nfunc g(_ v: V, _ n: Int) -> V { v + v * n }\nfunc h(_ v: V) -> V { v + 1 }\nfunc i(_ v: V) -> V { v - v }\nfunc j(_ v: V) -> V { v / 2 }\nfunc k(_ v: V) -> V { 2 * v }",
    [
      "2:35: binary operator '*' cannot be applied to operands of type 'V' and 'Int'",
      "3:39: binary operator '*' cannot be applied to operands of type 'V' and 'Int'",
      "4:27: cannot convert value of type 'Int' to expected argument type 'V'",
      "5:25: binary operator '-' cannot be applied to two 'V' operands",
      "6:25: referencing operator function '/' on 'DurationProtocol' requires that 'V' conform to 'DurationProtocol'",
      "7:25: binary operator '*' cannot be applied to operands of type 'Int' and 'V'",
    ]),
  Told(
    "struct V { static func + (a: V, b: V) -> V { a } }\nfunc f(_ v: V) -> V { v / 2 }",
    [
      "2:25: referencing operator function '/' on 'DurationProtocol' requires that 'V' conform to 'DurationProtocol'"
    ]),
  Told(
    "struct V { static func + (a: V, b: V) -> V { a } }\nfunc f(_ v: V) -> V { (v + v) / 2 }",
    [
      "2:31: referencing operator function '/' on 'DurationProtocol' requires that 'V' conform to 'DurationProtocol'"
    ]),
  Told(
    "prefix operator √\nprefix func √ (x: Double) -> Double { x.squareRoot() }\nprint(√4, √\"a\")",
    [
      "3:16: cannot convert value of type 'String' to expected argument type 'Double'"
    ]),
  Told(
    "prefix operator ++\nprefix func ++ (x: inout Int) -> Int { x += 1; return x }\nlet k = 1\nprint(++k)",
    [
      "4:7: cannot pass immutable value to mutating operator: 'k' is a 'let' constant"
    ]),
  Told(
    "enum E: String, CaseIterable { case a = 1, b }",
    [
      "1:41: cannot convert value of type 'Int' to raw type 'String'",
      "1:9: 'E' declares raw type 'String', but does not conform to RawRepresentable and conformance could not be synthesized",
    ]),
  Told(
    "enum E: Int { case a = \"x\" }",
    [
      "1:24: cannot convert value of type 'String' to raw type 'Int'",
      "1:9: 'E' declares raw type 'Int', but does not conform to RawRepresentable and conformance could not be synthesized",
    ]),
  Told(
    "enum E: Character { case a = \"ab\" }",
    [
      "1:30: cannot convert value of type 'String' to raw type 'Character'",
      "1:9: 'E' declares raw type 'Character', but does not conform to RawRepresentable and conformance could not be synthesized",
    ]),
  Told(
    "enum E { case a(Int) ; var n: Int { switch self { case a(let n): return n } } }",
    [
      "1:56: enum case 'a' cannot be used as an instance member"
    ]),
]
