import Checking
import Diagnostics
import Testing

/// Types that are not what they claim to be. The messages are the compiler's, at its places.
private let conformanceRefusals: [Example] = [
  Example(
    "protocol P { func f() }\nstruct 1️⃣S: P { static func f() {} }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    enum E: Error { case a }
    enum F: Error { case b }
    protocol P { func f() throws(E) }
    struct 1️⃣S: P { func f() throws(F) {} }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "enum E: Error { case a }\nprotocol P { func f() throws(E) }\nstruct 1️⃣S: P { func f() throws {} }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { var a: Int { get } }\nstruct 1️⃣S: P { var a: Int { mutating get { 1 } } }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { var a: Int { get set } }\nstruct S: P { private(set) var 1️⃣a: Int }",
    "setter for property 'a' must be declared internal because it matches a requirement in internal protocol 'P'"),
  Example(
    "protocol P { var a: Int { get set } }\nstruct 1️⃣S: P { var a: Int { 3 } }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { static var a: Int { get } }\nenum 1️⃣E: P { case a }",
    "type 'E' does not conform to protocol 'P'"),
  Example(
    "protocol P { static func a(x: Int) -> Self }\nenum E: P { case 1️⃣a(Int) }",
    "enum case 'a' has different argument labels from those required by protocol 'P' ('a(x:)')"),
  Example(
    "protocol P { init(x: Int) }\nclass C: P { 1️⃣init(x: Int) {} }",
    "initializer requirement 'init(x:)' can only be satisfied by a 'required' initializer in non-final class 'C'"),
  Example(
    "protocol P { init(x: Int) }\nclass C: P { convenience 1️⃣init(x: Int) { self.init() }; init() {} }",
    "initializer requirement 'init(x:)' can only be satisfied by a 'required' initializer in non-final class 'C'"),
  Example(
    "protocol P { init(x: Int) }\nstruct C: P { 1️⃣init?(x: Int) { return nil } }",
    "non-failable initializer requirement 'init(x:)' cannot be satisfied by a failable initializer ('init?')"),
  Example(
    "protocol P { func f(x: Int) }\nstruct 1️⃣C: P { func f(x: Int, y: Int = 3) { } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f(_ x: Int...) }\nstruct 1️⃣C: P { func f(_ x: [Int]) { } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f(x: Int) -> Int }\nstruct 1️⃣C: P { func f(x: Int) -> Int? { 1 } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f(x: Int) -> Int? }\nstruct 1️⃣C: P { func f(x: Int) -> Int { 1 } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f(x: Int?) }\nstruct 1️⃣C: P { func f(x: Int) { } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f(x: Int) }\nstruct 1️⃣C: P { func f(x: Int?) { } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f(x: any Equatable) }\nstruct 1️⃣C: P { func f(x: some Equatable) { } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f<T>(x: T) }\nstruct 1️⃣C: P { func f<T: Equatable>(x: T) { } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f(_ g: (Int) -> Int) }\nstruct 1️⃣C: P { func f(_ g: @escaping (Int) -> Int) { } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f(_ g: (Int) -> Int) }\nstruct 1️⃣C: P { func f(_ g: (Int) throws -> Int) rethrows { } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f() -> any P }\nstruct 1️⃣C: P { func f() -> C { self } }",
    "type 'C' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f() -> Self }\nclass C: P { func 1️⃣f() -> C { self } }",
    "method 'f()' in non-final class 'C' must return 'Self' to conform to protocol 'P'"),
  Example(
    """
    protocol P { associatedtype A; func f(_ a: A); func g() -> A }
    struct 1️⃣S: P { func f(_ a: Int) {}; func g() -> String { "" } }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol P { associatedtype A where A: P; func f() -> A }
    struct 1️⃣S: P { func f() -> T { T() } }
    struct T { }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { subscript(i: Int) -> Int { get set } }\nstruct 1️⃣S: P { subscript(i: Int) -> Int { i } }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { subscript(i: Int) -> Int { get } }\nstruct S: P { 1️⃣subscript(i i: Int) -> Int { i } }",
    "subscript 'subscript(i:)' has different argument labels from those required by protocol 'P' ('subscript(_:)')"),
  Example(
    """
    protocol P { subscript(key key: String) -> Int { get } }
    struct S: P { 1️⃣subscript(key: String) -> Int { 1 } }
    """,
    "subscript 'subscript(_:)' has different argument labels from those required by protocol 'P' ('subscript(key:)')"),
  Example(
    "protocol P { static func + (a: Self, b: Self) -> Self }\nstruct 1️⃣S: P { }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol P { static prefix func - (a: Self) -> Self }
    struct 1️⃣S: P { static func - (a: S, b: S) -> S { a } }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P { static func == (a: Self, b: Self) -> Bool }\nstruct 1️⃣S: P, Equatable { var x: Int }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "protocol P: AnyObject { }\nstruct 1️⃣S: P { }",
    "non-class type 'S' cannot conform to class protocol 'P'"),
  Example(
    "protocol P: AnyObject { }\nenum 1️⃣S: P { case a }",
    "non-class type 'S' cannot conform to class protocol 'P'"),
  Example(
    "protocol P where Self: Equatable { }\nstruct 1️⃣S: P { var f: () -> Void }",
    "type 'S' does not conform to protocol 'Equatable'"),
  Example(
    "protocol P { func f() }\nextension P where Self: Equatable { func f() {} }\nstruct 1️⃣S: P {}",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "class B { private func f() {} }\nprotocol P { func f() }\nclass 1️⃣D: B, P { }",
    "type 'D' does not conform to protocol 'P'"),
  Example(
    "protocol P { func f(); func f(x: Int) }\nstruct 1️⃣S: P { func f() {} }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol A { func f() -> Int }
    protocol B { func f() -> String }
    struct 1️⃣S: A, B { func f() -> Int { 1 } }
    """,
    "type 'S' does not conform to protocol 'B'"),
  Example(
    """
    struct 1️⃣S: Sequence { struct It { mutating func next() -> Int? { nil } }; func makeIterator() -> It { It() } }
    """,
    "type 'S' does not conform to protocol 'Sequence'"),
  Example(
    "struct 1️⃣S: IteratorProtocol { func next() -> Int { 3 } }",
    "type 'S' does not conform to protocol 'IteratorProtocol'"),
  Example(
    """
    struct S: IteratorProtocol { mutating func next() -> Int? { 3 } }
    struct 1️⃣T: Sequence { func makeIterator() -> S { S() } ; typealias Element = String }
    """,
    "type 'T' does not conform to protocol 'Sequence'"),
  Example(
    """
    struct 1️⃣S: Collection { let a = [1]; var startIndex: Int { 0 }; var endIndex: Int { 1 }; func index(after i: Int) -> Int { i + 1 }; subscript(i: String) -> Int { 1 } }
    """,
    "type 'S' does not conform to protocol 'Collection'"),
  Example(
    "struct 1️⃣S: Comparable { static func < (a: S, b: S) -> Int { 1 } }",
    "type 'S' does not conform to protocol 'Comparable'"),
  Example(
    "struct 1️⃣S: Hashable { var a: [S2] }\nstruct S2 { }",
    "type 'S' does not conform to protocol 'Hashable'"),
  Example(
    "struct 1️⃣S: CustomStringConvertible { func description() -> String { \"\" } }",
    "type 'S' does not conform to protocol 'CustomStringConvertible'"),
  Example(
    "struct C {}\nstruct 1️⃣S: Identifiable { let id: C }",
    "type 'S' does not conform to protocol 'Identifiable'"),
  Example(
    "enum E: String { case a = \"x\", b = 1️⃣\"x\" }",
    "raw value for enum case is not unique"),
  Example(
    "enum 1️⃣E: Int, Comparable { case a, b }",
    "type 'E' does not conform to protocol 'Comparable'"),
  Example(
    "struct 1️⃣M: ExpressibleByDictionaryLiteral { init(dictionaryLiteral e: [(String, Int)]) {} }",
    "type 'M' does not conform to protocol 'ExpressibleByDictionaryLiteral'"),
  Example(
    "struct M: ExpressibleByArrayLiteral { init(arrayLiteral e: Int...) {} }\nlet m: M = [1️⃣\"a\"]",
    "cannot convert value of type 'String' to expected element type 'Int'"),
  Example(
    "struct M: ExpressibleByFloatLiteral { init(floatLiteral v: Double) {} }\nlet m: M = 1️⃣1",
    "cannot convert value of type 'Int' to specified type 'M'"),
  Example(
    "struct 1️⃣Meters: Strideable { var v: Double; func advanced(by n: Double) -> Meters { Meters(v: v + n) } }",
    "type 'Meters' does not conform to protocol 'Strideable'"),
  Example(
    "struct P1: Error { }\n1️⃣extension P1: CustomStringConvertible { }",
    "type 'P1' does not conform to protocol 'CustomStringConvertible'"),
  Example(
    "1️⃣extension Int: Sequence { }",
    "type 'Int' does not conform to protocol 'Sequence'"),
  Example(
    "1️⃣extension Array: Comparable where Element: Comparable { }",
    "type 'Array<Element>' does not conform to protocol 'Comparable'"),
  Example(
    """
    protocol Stack { associatedtype Element; mutating func push(_ e: Element); mutating func pop() -> Element? }
    struct 1️⃣IntStack: Stack { var s: [Int] = []; mutating func push(_ e: Int) { s.append(e) }; mutating func pop() -> Int { s.removeLast() } }
    """,
    "type 'IntStack' does not conform to protocol 'Stack'"),
  Example(
    """
    protocol Stack { associatedtype Element; func push(_ e: Element); func pop() -> Element? }
    struct 1️⃣IntStack: Stack { var s: [Int] = []; mutating func push(_ e: Int) { s.append(e) }; mutating func pop() -> Int? { s.popLast() } }
    """,
    "type 'IntStack' does not conform to protocol 'Stack'"),
  Example(
    """
    protocol Shape { var area: Double { get }; func draw() }
    extension Shape { func draw() { print(area) } }
    struct 1️⃣Sq: Shape { var side: Double; var Area: Double { side * side } }
    """,
    "type 'Sq' does not conform to protocol 'Shape'"),
  Example(
    """
    protocol Shape { var area: Double { get }; func draw() }
    struct 1️⃣Sq: Shape { var side: Double; func area() -> Double { side * side }; func draw() {} }
    """,
    "type 'Sq' does not conform to protocol 'Shape'"),
  Example(
    "protocol Observer: AnyObject { func update(_ v: Int) }\nclass A: Observer { func 1️⃣update(v: Int) {} }",
    "instance method 'update(v:)' has different argument labels from those required by protocol 'Observer' ('update')"),
  Example(
    """
    protocol Observer: AnyObject { func update(_ v: Int) }
    class 1️⃣A: Observer { func update(_ v: Int) -> Bool { true } }
    """,
    "type 'A' does not conform to protocol 'Observer'"),
  Example(
    "protocol P { func f() -> Int }\nstruct 1️⃣S: P { func f() -> some Equatable { 3 } }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol P { associatedtype T: Comparable; func f() -> T }
    class C {}
    struct 1️⃣S: P { func f() -> C { C() } }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol Shape { func scale(by f: Double) -> Self; static var unit: Self { get } }
    struct 1️⃣S: Shape { func scale(by f: Int) -> S { self }; static var unit: S? { nil } }
    """,
    "type 'S' does not conform to protocol 'Shape'"),
  Example(
    """
    struct X: RawRepresentable { var rawValue: Int }
    struct 1️⃣Y: RawRepresentable { let raw: Int }
    struct Z: OptionSet { let rawValue: String }
    """,
    "type 'Y' does not conform to protocol 'RawRepresentable'"),
  Example(
    """
    enum 1️⃣T: Equatable { case leaf, node(() -> Int) , b(x: Int, Any) }
    enum U: Comparable { case a(Any), b }
    class W: Hashable { var a = 1 }
    """,
    "type 'T' does not conform to protocol 'Equatable'"),
  Example(
    """
    protocol P { func f<T: Comparable>(_ x: T) -> T; func g(_ x: inout Int); init(); var k: Int { get throws } }
    struct 1️⃣S: P { let a: Int; func f<T>(_ x: T) -> Int { 1 }; func g(_ x: Int) {} }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol P { associatedtype T: Comparable; func f() -> T }
    class C {}
    struct 1️⃣S: P { typealias T = C; func f() -> C { C() } }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol P { associatedtype T: Collection where T.Element == Int; func f() -> T }
    struct 1️⃣S: P { func f() -> [String] { [] } }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "struct 1️⃣X: ExpressibleByIntegerLiteral { init(integerLiteral v: String) {} }",
    "type 'X' does not conform to protocol 'ExpressibleByIntegerLiteral'"),
  Example(
    "class C {}\nstruct 1️⃣H: Codable { var c: C }",
    "type 'H' does not conform to protocol 'Decodable'"),
  Example(
    "struct 1️⃣X: ExpressibleByStringLiteral { init(stringLiteral v: Int) {} }",
    "type 'X' does not conform to protocol 'ExpressibleByStringLiteral'"),
  Example(
    "struct 1️⃣X: ExpressibleByArrayLiteral { init(arrayLiteral v: Int) {} }",
    "type 'X' does not conform to protocol 'ExpressibleByArrayLiteral'"),
  Example(
    "struct 1️⃣X: Sequence { func makeIterator() -> Int { 3 } }",
    "type 'X' does not conform to protocol 'Sequence'"),
  Example(
    """
    protocol Shape { var area: Double { get } }
    protocol Named: Shape { var name: String { get } }
    struct 1️⃣S: Named { let name = "s" }
    """,
    "type 'S' does not conform to protocol 'Shape'"),
  Example(
    """
    protocol P { associatedtype T; func f() -> T }
    protocol Q: P where T == Int { }
    struct 1️⃣S: Q { func f() -> String { "" } }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol P { associatedtype T; func f() -> T }
    protocol Q: P where T: Comparable { }
    class C {}
    struct 1️⃣S: Q { func f() -> C { C() } }
    """,
    "type 'S' does not conform to protocol 'Q'"),
  Example(
    "class B {}\nclass C {}\nprotocol P: B { }\nclass 1️⃣S: P { }\nclass D: C, P { }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    "class B {}\nprotocol P { associatedtype T: B; var x: T { get } }\nstruct 1️⃣S: P { var x: Int { 3 } }",
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol P { associatedtype T: AnyObject; var x: T { get } }
    struct 1️⃣S: P { var x: Int { 3 } }
    protocol Container { associatedtype Item: Equatable; var items: [Item] { get } }
    struct Box<T>: Container { var items: [T] }
    """,
    "type 'S' does not conform to protocol 'P'"),
  Example(
    """
    protocol Q { func label(a: Int) -> Int }
    struct 1️⃣I: Q { var v = 1; mutating func label(a: Int) -> Int { v += a; return a } }
    """,
    "type 'I' does not conform to protocol 'Q'"),
  Example(
    """
    protocol Q { func label(a: Int) -> Int; func run() }
    struct 1️⃣I: Q { var v = 1; mutating func label(a: Int) -> Int { v += a; return a } }
    """,
    "type 'I' does not conform to protocol 'Q'"),
  Example(
    "func f<T: Hashable>(_ x: T) {}\n1️⃣f({ 1 })",
    "type '() -> Int' cannot conform to 'Hashable' [#ProtocolTypeNonConformance]"),
  Example(
    "let a: Any = 3\nlet b = [a].1️⃣sorted()",
    "type 'Any' cannot conform to 'Comparable' [#ProtocolTypeNonConformance]"),
  Example("func f<T: AnyObject>(_ x: T) {}\n1️⃣f(3)", "global function 'f' requires that 'Int' be a class type"),
  Example(
    "func f<T: Collection>(_ x: T) -> T.Element where T.Index == Int { x[0] }\nlet y = 1️⃣f(\"abc\")",
    "global function 'f' requires the types 'String.Index' and 'Int' be equivalent"),
  Example(
    "extension Optional where Wrapped: Collection { var isOut: Bool { true } }\nlet n: Int? = nil\nprint(n.1️⃣isOut)",
    "property 'isOut' requires that 'Int' conform to 'Collection'"),
  Example(
    "func 1️⃣f() -> some Equatable { }",
    "function declares an opaque return type, but has no return statements in its body from which to infer an underlying type [#OpaqueTypeInference]"
  ),
]

/// Members that satisfy a requirement without being its like.
private let conformances: [Example] = [
  Example(
    "class C {}\nstruct S: Codable { var a = 1; var cache = C(); enum CodingKeys: String, CodingKey { case a } }"),
  Example(
    "protocol P { func f() throws }\nstruct S: P { func f() {} }"),
  Example(
    "protocol P { func f() throws(E) }\nenum E: Error { case a }\nstruct S: P { func f() throws(E) {} }"),
  Example(
    "protocol P { mutating func f() }\nclass C: P { func f() {} }\nstruct D: P { func f() {} }"),
  Example(
    "protocol P { static func a(_ x: Int) -> Self }\nenum E: P { case a(Int) }"),
  Example(
    "protocol P { init?(x: Int) }\nstruct C: P { init(x: Int) { } }"),
  Example(
    "protocol P { init?(x: Int) }\nstruct C: P { init!(x: Int) { } }"),
  Example(
    "protocol P { func f(x: some Equatable) }\nstruct C: P { func f<T: Equatable>(x: T) { } }"),
  Example(
    "protocol P { func f<T: Equatable>(x: T) }\nstruct C: P { func f<T>(x: T) { } }"),
  Example(
    "protocol P { func f(_ g: @escaping (Int) -> Int) }\nstruct C: P { func f(_ g: (Int) -> Int) { } }"),
  Example(
    "protocol P { func f() -> Self }\nfinal class C: P { func f() -> C { self } }"),
  Example(
    "protocol P { func f() -> Self }\nclass C: P { func f() -> Self { self } }"),
  Example(
    "protocol P { func f(_ o: Self) -> Bool }\nclass C: P { func f(_ o: C) -> Bool { true } }"),
  Example(
    "protocol P { associatedtype A; var a: A { get } }\nstruct S: P { var a: some Equatable { 3 } }"),
  Example(
    """
    protocol P { associatedtype A; func f(_ a: A); func g() -> A }
    struct S: P { func f(_ a: Int) {}; func g() -> Int { 2 } }
    """),
  Example(
    "protocol P { associatedtype A = Int; func f(_ a: A) }\nstruct S: P { func f(_ a: String) {} }"),
  Example(
    "protocol P { associatedtype A = Int; func f(_ a: A) }\nstruct S: P { }\nextension P { func f(_ a: A) {} }"),
  Example(
    """
    protocol P { associatedtype A where A: P; func f() -> A }
    struct S: P { func f() -> T { T() } }
    struct T: P { func f() -> S { S() } }
    """),
  Example(
    "protocol P { static func + (a: Self, b: Self) -> Self }\nstruct S: P { }\nfunc + (a: S, b: S) -> S { a }"),
  Example(
    "protocol P { func f() }\nextension P { func f() {} ; func g() {} }\nstruct S: P {}\nS().f()"),
  Example(
    """
    protocol P { func f() }
    extension P where Self: Equatable { func f() {} }
    struct S: P, Equatable {}
    S().f()
    """),
  Example(
    "protocol P { var n: Int { get } }\nextension P { var n: Int { 3 } }\nstruct S: P { let n: String }"),
  Example(
    "class B { func f() {} }\nprotocol P { func f() }\nclass D: B, P { }"),
  Example(
    """
    protocol A { func f() -> Int }
    protocol B { func f() -> String }
    struct S: A, B { func f() -> Int { 1 } ; func f() -> String { "" } }
    """),
  Example(
    "struct S: Sequence { func makeIterator() -> AnyIterator<Int> { AnyIterator { nil } } }"),
  Example(
    "struct S: Hashable { var a: Int; func hash(into h: Hasher) { } }"),
  Example(
    "struct S: CustomStringConvertible { let description: String = \"s\"; }"),
  Example(
    "struct S: Identifiable { let id: [Int] }"),
  Example(
    "enum E: Int, Comparable { case a, b; static func < (l: E, r: E) -> Bool { l.rawValue < r.rawValue } }"),
  Example(
    "struct M: ExpressibleByDictionaryLiteral { init(dictionaryLiteral e: (String, Int)...) {} }"),
  Example(
    """
    struct M: AdditiveArithmetic { var x = 0.0; static func + (a: M, b: M) -> M { a }; static func - (a: M, b: M) -> M { a }; static var zero: M { M() } }
    """),
  Example(
    """
    struct Meters: Strideable { var v: Double; func advanced(by n: Double) -> Meters { Meters(v: v + n) }; func distance(to o: Meters) -> Double { o.v - v } }
    """),
  Example(
    """
    extension Array: Comparable where Element: Comparable { public static func < (a: Array, b: Array) -> Bool { a.lexicographicallyPrecedes(b) } }
    """),
  Example(
    """
    protocol Stack { associatedtype Element; mutating func push(_ e: Element); mutating func pop() -> Element? }
    struct IntStack: Stack { var s: [Int] = []; mutating func push(_ e: Int) { s.append(e) }; func pop() -> Int? { s.last } }
    """),
  Example(
    """
    protocol Monoid { static var empty: Self { get }; func combine(_ o: Self) -> Self }
    extension Int: Monoid { static var empty: Int { 0 }; func combine(_ o: Int) -> Int { self + o } }
    extension String: Monoid { static let empty = ""; func combine(_ o: String) -> String { self + o } }
    extension Array: Monoid { static var empty: Array { [] }; func combine(_ o: Array) -> Array { self + o } }
    func fold<M: Monoid>(_ xs: [M]) -> M { xs.reduce(.empty) { $0.combine($1) } }
    print(fold([1, 2]), fold(["a", "b"]), fold([[1], [2]]))
    """),
  Example(
    """
    protocol Functor { associatedtype A; associatedtype B; associatedtype FB; func map(_ f: (A) -> B) -> FB }
    extension Array: Functor { typealias A = Element; typealias B = Any; typealias FB = [Any] ; func map(_ f: (Element) -> Any) -> [Any] { [] } }
    """),
]

@Test(arguments: conformanceRefusals) func whatIsLackingIsRefused(_ example: Example) throws { try example.check() }
@Test(arguments: conformances) func whatSatisfiesIsTaken(_ example: Example) throws { try example.check() }

@Test func notesTellWhatIsLacking() throws {
  let code = """
    protocol P {
      associatedtype Item
      var a: Int { get set }
      init(b: Double)
      func f(x: Int) -> Item
      func g()
      static func h() -> Self
    }
    struct S: P {
      typealias Item = String
      let a: Int
      func f(x: Int) -> Int { x }
      func g() throws {}
    }
    struct T: Hashable { var run: () -> Int }
    """
  var sources = SourceMap()
  let cell = sources.add(SourceText(name: "cell.swift", text: code))
  let program = Checker(sources: sources, ahead: ParseAhead(isShared: false)).check([
    CellSource(number: 1, code: code, source: cell)
  ])
  let notes = program.diagnostics.filter { $0.severity == .error }.map { $0.notes.map(\.message) }
  #expect(
    notes == [
      [
        "candidate is not settable, but protocol requires it",
        "candidate has non-matching type '(Int) -> Int'",
        "candidate throws, but protocol does not allow it",
        "add stubs for conformance",
        "protocol requires property 'a' with type 'Int'",
        "protocol requires initializer 'init(b:)' with type '(b: Double)'",
        "protocol requires function 'f(x:)' with type '(Int) -> S.Item' (aka '(Int) -> String')",
        "protocol requires function 'g()' with type '() -> ()'",
        "protocol requires function 'h()' with type '() -> S'",
      ],
      [
        "stored property type '() -> Int' does not conform to protocol 'Hashable', preventing synthesized conformance"
          + " of 'T' to 'Hashable'"
      ],
      [
        "stored property type '() -> Int' does not conform to protocol 'Equatable', preventing synthesized conformance"
          + " of 'T' to 'Equatable'",
        "add stubs for conformance",
        "protocol requires function '==' with type '(T, T) -> Bool'",
      ],
    ])
}
