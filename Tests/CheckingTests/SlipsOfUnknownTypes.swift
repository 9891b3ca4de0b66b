import Testing

/// Members whose types aren't known: that is told, and not what follows from it.
@Test(arguments: slips) func slipOfUnknownTypesIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "protocol P { func f(_ x: Missing) }\nstruct S: P { func f(_ y: Int) {} }",
    [
      "1:26: cannot find type 'Missing' in scope"
    ]),
  Told(
    "protocol P { func f(_ x: Missing) }\nstruct S: P { }",
    [
      "1:26: cannot find type 'Missing' in scope"
    ]),
  Told(
    "protocol P { func f(_ x: Int) }\nstruct S: P { func f(_ x: Missing) {} }",
    [
      "2:27: cannot find type 'Missing' in scope"
    ]),
  Told(
    "protocol P { func f(_ x: Int) -> Int }\nstruct S: P { func f(_ x: Int) -> Missing { 3 } }",
    [
      "2:35: cannot find type 'Missing' in scope"
    ]),
  Told(
    "protocol P { var x: Missing { get } }\nstruct S: P { var x = 3 }",
    [
      "1:21: cannot find type 'Missing' in scope"
    ]),
  Told(
    "protocol P { var x: Int { get } }\nstruct S: P { var x: Missing = 3 }",
    [
      "2:22: cannot find type 'Missing' in scope"
    ]),
  Told(
    "protocol P { var x: Int { get } }\nstruct S: P { let x = missing }",
    [
      "2:23: cannot find 'missing' in scope"
    ]),
  Told(
    "struct S: CustomStringConvertible { var description: Sting { \"a\" } }",
    [
      "1:54: cannot find type 'Sting' in scope"
    ]),
  Told(
    "protocol Layer { func forward(_ x: [Double]) -> [Double] }\nstruct Dense: Layer { func forward(_ x: [Doubel]) -> [Double] { [] } }\nlet layers: [any Layer] = [Dense()]",
    [
      "2:42: cannot find type 'Doubel' in scope"
    ]),
  Told(
    "protocol Layer { var size: Int { get }; func name() -> String }\nclass Dense: Layer { var size: Itn; init(size: Int) { self.size = size }; func name() -> String { \"d\" } }\nlet d = Dense(size: 3)\nprint(d.size + 1)",
    [
      "2:32: cannot find type 'Itn' in scope"
    ]),
  Told(
    "struct V: AdditiveArithmetic { static var zero: V { V() }; static func + (a: V, b: V) -> V { a }; static func - (a: V, b: W) -> V { a } }",
    [
      "1:123: cannot find type 'W' in scope"
    ]),
]
