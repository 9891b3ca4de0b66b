import Testing

/// Values that are known only by a protocol: of opaque types, of existentials with arguments, and lists written out.
@Test(arguments: slips) func slipOfExistentialsIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "protocol Parser<Out> { associatedtype Out; func run() -> Out? }\nstruct IntP: Parser { func run() -> Int? { 4 } }\nextension Parser { func map<T>(_ f: @escaping (Out) -> T?) -> some Parser { self } }\nlet a: any Parser<Int> = IntP().map { $0 * 2 }",
    [
      "4:33: cannot convert value of type '(some Parser).Out' to specified type 'Int'"
    ]),
  Told(
    "protocol Parser<Out> { associatedtype Out; func run() -> Out? }\nstruct IntP: Parser { func run() -> Int? { 4 } }\nextension Parser { func same() -> some Parser { self } }\nlet a: any Parser<Int> = IntP().same()",
    [
      "4:33: cannot convert value of type '(some Parser).Out' to specified type 'Int'"
    ]),
  Told(
    "protocol Parser<Out> { associatedtype Out; func run() -> Out? }\nstruct IntP: Parser { func run() -> Int? { 4 } }\nfunc make() -> some Parser { IntP() }\nlet a: any Parser<Int> = make()",
    [
      "4:26: cannot convert value of type '(some Parser).Out' to specified type 'Int'"
    ]),
  Told(
    "protocol Parser<Out> { associatedtype Out; func run() -> Out? }\nstruct IntP: Parser { func run() -> Int? { 4 } }\nfunc make() -> some Parser { IntP() }\nlet n: Int? = make().run()",
    [
      "4:22: cannot assign value of type '((some Parser).Out)?' to type 'Int?'"
    ]),
  Told(
    "protocol Parser<Out> { associatedtype Out; func run() -> Out? }\nstruct IntP: Parser { func run() -> Int? { 4 } }\nfunc make() -> some Parser { IntP() }\nlet p = make()\nlet a: any Parser<Int> = p\nlet s: some Parser<Int> = make()",
    [
      "5:26: cannot convert value of type '(some Parser).Out' to specified type 'Int'",
      "6:27: return type of let 's' requires the types '(some Parser).Out' and 'Int' be equivalent",
    ]),
  Told(
    "struct S { let xs: [Int]; func evens() -> some Collection { xs.filter { $0 % 2 == 0 } } }\nlet total: Int = S(xs: [1, 2]).evens().reduce(0, +)",
    [
      "2:50: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, (some Collection).Element) throws -> Int'"
    ]),
  Told(
    "struct S { let xs: [Int]; func evens() -> some Collection { xs.filter { $0 % 2 == 0 } } }\nfor x in S(xs: [1, 2]).evens() { print(x + 1) }",
    [
      "2:40: cannot convert value of type '(some Collection).Element' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ c: some Collection) { let n: Int? = c.first; print(n as Any) }",
    [
      "1:48: cannot assign value of type '(some Collection).Element?' to type 'Int?'"
    ]),
  Told(
    "protocol Box<Item> { associatedtype Item; var item: Item { get } }\nstruct SBox: Box { var item = \"a\" }\nlet b: any Box<Int> = SBox()",
    [
      "3:23: cannot convert value of type 'String' to specified type 'Int'"
    ]),
  Told(
    "protocol Box<Item> { associatedtype Item; var item: Item { get } }\nstruct SBox: Box { var item = \"a\" }\nfunc make() -> any Box<Int> { SBox() }\nfunc make2() -> any Box<Int> { return SBox() }",
    [
      "3:31: cannot convert return expression of type 'String' to return type 'Int'",
      "4:39: cannot convert return expression of type 'String' to return type 'Int'",
    ]),
  Told(
    "protocol Box<Item> { associatedtype Item; var item: Item { get } }\nstruct SBox: Box { var item = \"a\" }\nfunc take(_ b: any Box<Int>) {}\ntake(SBox())",
    [
      "4:6: cannot convert value of type 'String' to expected argument type 'Int'"
    ]),
  Told(
    "protocol Box<Item> { associatedtype Item; var item: Item { get } }\nstruct SBox: Box { var item = \"a\" }\nstruct IBox: Box { var item = 1 }\nvar b: any Box<Int> = IBox()\nb = SBox()",
    [
      "5:5: cannot assign value of type 'String' to type 'Int'"
    ]),
  Told(
    "protocol Box<Item> { associatedtype Item; var item: Item { get } }\nstruct SBox: Box { var item = \"a\" }\nfunc make() -> some Box<Int> { SBox() }\nfunc make2() -> some Box<Int> { return SBox() }",
    [
      "3:32: return type of global function 'make()' requires the types 'String' and 'Int' be equivalent",
      "4:40: return type of global function 'make2()' requires the types 'String' and 'Int' be equivalent",
    ]),
  Told(
    "protocol Box<Item> { associatedtype Item; var item: Item { get } }\nstruct GBox<T>: Box { var item: T }\nlet x: any Box<Int> = GBox(item: \"a\")\nlet y: any Box<Double> = GBox(item: 1)\nlet z: any Box<String> = GBox(item: 2.5)",
    [
      "3:34: cannot convert value of type 'String' to expected argument type 'Int'",
      "5:37: cannot convert value of type 'Double' to expected argument type 'String'",
    ]),
  Told(
    "let c: any Collection<Int> = [\"a\", \"b\"]",
    [
      "1:31: cannot convert value of type 'String' to expected element type 'Int'",
      "1:36: cannot convert value of type 'String' to expected element type 'Int'",
    ]),
  Told(
    "let c: any Sequence<String> = [1, 2]\nlet d: any Sequence<String> = [1, 2].map { $0 * 2 }",
    [
      "1:32: cannot convert value of type 'Int' to expected element type 'String'",
      "1:35: cannot convert value of type 'Int' to expected element type 'String'",
      "2:47: cannot convert value of type 'Int' to closure result type 'String'",
    ]),
  Told(
    "let d: [String] = [1, 2].map { $0 * 2 }",
    [
      "1:35: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "let xs = [1, 2]\nlet d: some Sequence<String> = xs.filter { $0 > 2 }\nlet e: any Sequence<String> = xs.filter { $0 > 2 }",
    [
      "2:35: return type of let 'd' requires the types 'Int' and 'String' be equivalent",
      "3:34: cannot convert value of type 'Int' to specified type 'String'",
    ]),
  Told(
    "func mean(_ xs: some Collection<Double>) -> Double { xs.reduce(0, +) / xs.count }",
    [
      "1:70: cannot convert return expression of type 'Int' to return type 'Double'",
      "1:67: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'",
    ]),
  Told(
    "func mean(_ xs: any Collection<Double>) -> Double { xs.reduce(0, +) / Double(xs.count) }\nprint(mean([1, 2, 3]))\nprint(mean([1, 2, \"3\"]))",
    [
      "3:19: cannot convert value of type 'String' to expected element type 'Double'"
    ]),
  Told(
    "protocol Layer { associatedtype Input; associatedtype Output; func callAsFunction(_ x: Input) -> Output }\nstruct Dense: Layer { func callAsFunction(_ x: [Double]) -> [Double] { x } }\nlet ls: [any Layer] = [Dense()]\nfor l in ls { print(l([1])) }",
    [
      "4:21: member 'callAsFunction' cannot be used on value of type 'any Layer'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "protocol Opt { func step(_ x: Double) -> Double }\nstruct SGD: Opt { var lr = 0.1; func step(_ x: Double) -> Double { x - lr } }\nfunc make(_ name: String) -> some Opt? { SGD() }",
    [
      "3:30: a 'some' type must specify only 'Any', 'AnyObject', protocols, and/or a base class"
    ]),
  Told(
    "protocol Opt { func step(_ x: Double) -> Double }\nextension Double: Opt { func step(_ x: Double) -> Double { x } }\nfunc use(_ o: any Opt) -> Double { o.step(1) }\nprint(use(3), use(\"a\"))",
    [
      "4:19: argument type 'String' does not conform to expected type 'Opt'"
    ]),
  Told(
    "protocol Opt { func step(_ x: Double) -> Double }\nstruct SGD: Opt { func step(_ x: Double) -> Double { x } }\nfunc a() -> some Opt? { SGD() }",
    [
      "3:13: a 'some' type must specify only 'Any', 'AnyObject', protocols, and/or a base class"
    ]),
  Told(
    "protocol Opt { func step(_ x: Double) -> Double }\nstruct SGD: Opt { func step(_ x: Double) -> Double { x } }\nfunc a() -> any Opt? { SGD() }",
    [
      "3:13: optional 'any' type must be written '(any Opt)?'"
    ]),
  Told(
    "protocol Opt { func step(_ x: Double) -> Double }\nstruct SGD: Opt { func step(_ x: Double) -> Double { x } }\nfunc a(_ o: some Opt?) { print(o) }",
    [
      "3:18: type 'some Opt?' constrained to non-protocol, non-class type '(any Opt)?'"
    ]),
  Told(
    "protocol Opt { func step(_ x: Double) -> Double }\nstruct SGD: Opt { func step(_ x: Double) -> Double { x } }\nlet a: some Opt? = SGD()",
    [
      "3:8: a 'some' type must specify only 'Any', 'AnyObject', protocols, and/or a base class"
    ]),
  Told(
    "func a() -> some Int { 3 }\nfunc b(_ x: some Int) {}\nlet c: any Int = 3",
    [
      "1:13: a 'some' type must specify only 'Any', 'AnyObject', protocols, and/or a base class",
      "2:18: type 'some Int' constrained to non-protocol, non-class type 'Int'",
      "3:8: 'any' has no effect on concrete type 'Int'",
    ]),
  Told(
    "func a() -> some [Int] { [3] }",
    [
      "1:13: a 'some' type must specify only 'Any', 'AnyObject', protocols, and/or a base class"
    ]),
  Told(
    "func a() -> any [Int] { [3] }",
    [
      "1:13: 'any' has no effect on concrete type '[Int]'"
    ]),
  Told(
    "protocol P { associatedtype A; func f(_ a: A) }\nstruct S: P { func f(_ a: Int) {} }\nfunc use(_ p: any P) { p.f(3) }\nfunc use2(_ p: some P) { p.f(3) }\nfunc use3<T: P>(_ p: T) where T.A == Int { p.f(3) }",
    [
      "3:24: member 'f' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]",
      "4:30: cannot convert value of type 'Int' to expected argument type '(some P).A'",
    ]),
  Told(
    "func add<T: Numeric>(_ a: T, _ b: T) -> T { a + b }\nlet r: any Numeric = add(1, 2.5)\nprint(add(1 as any Numeric, 2 as any Numeric))",
    [
      "3:7: type 'any Numeric' cannot conform to 'Numeric' [#ProtocolTypeNonConformance]"
    ]),
  Told(
    "func add<T: Numeric>(_ a: T, _ b: T) -> T { a + b }\nprint(add(1 as any Numeric, 2 as any Numeric))",
    [
      "2:7: type 'any Numeric' cannot conform to 'Numeric' [#ProtocolTypeNonConformance]"
    ]),
  Told(
    "protocol P { func f() }\nstruct S: P { func f() {} }\nfunc both<T: P>(_ a: T, _ b: T) { a.f(); b.f() }\nlet x: any P = S(), y: any P = S()\nboth(x, y)",
    [
      "5:1: type 'any P' cannot conform to 'P' [#ProtocolTypeNonConformance]"
    ]),
  Told(
    "protocol P { func f() }\nstruct S: P { func f() {} }\nfunc all<T: P>(_ xs: [T]) { for x in xs { x.f() } }\nlet xs: [any P] = [S(), S()]\nall(xs)",
    [
      "5:1: type 'any P' cannot conform to 'P' [#ProtocolTypeNonConformance]"
    ]),
  Told(
    "protocol P { func f() }\nstruct S: P { func f() {} }\nfunc all(_ xs: [some P]) { for x in xs { x.f() } }\nlet xs: [any P] = [S(), S()]\nall(xs)",
    [
      "5:1: type 'any P' cannot conform to 'P' [#ProtocolTypeNonConformance]"
    ]),
  Told(
    "protocol P { func f() }\nstruct S: P { func f() {} }\nstruct Box<T: P> { var t: T }\nlet b: Box<any P>? = nil",
    [
      "4:8: type 'any P' cannot conform to 'P' [#ProtocolTypeNonConformance]"
    ]),
  Told(
    "let d: [any Hashable: Int] = [1: 2]",
    [
      "1:8: type 'any Hashable' cannot conform to 'Hashable' [#ProtocolTypeNonConformance]"
    ]),
  Told(
    "let xs: [any Comparable] = [3, 1]\nlet m = max(xs[0], xs[1])",
    [
      "2:9: type 'any Comparable' cannot conform to 'Comparable' [#ProtocolTypeNonConformance]"
    ]),
  Told(
    "let d: [String] = [\"a\", \"b\"].map { $0.count }",
    [
      "1:39: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "let n: [Int] = [\"a\", \"b\"].map { $0 + \"c\" }",
    [
      "1:36: cannot convert value of type 'String' to closure result type 'Int'"
    ]),
  Told(
    "let n: [Bool] = [1, 2].map { $0 % 2 }",
    [
      "1:33: cannot convert value of type 'Int' to closure result type 'Bool'"
    ]),
  Told(
    "var t: [String] = []\nt = [1, 2].map { $0 * 2 }",
    [
      "2:21: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "func show(_ xs: [String]) {}\nshow([1, 2].map { $0 * 2 })",
    [
      "2:22: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
]
