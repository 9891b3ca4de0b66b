// swift-format-ignore-file
func square(_ x: Int) -> Int { x * x }
func twice(_ f: @escaping (Int) -> Int) -> (Int) -> Int { { f(f($0)) } }
print([1, 2, 3].map(square), twice(square)(3), [1, 2].map(String.init), ["1", "b"].compactMap(Int.init), [1.5, 2.5].map(Int.init))
print([1, 2, 3].reduce(0, +), [3, 1].sorted(by: <), zip([1, 2], [3, 4]).map(*), [true, false].map(!))
struct V { var x: Int; func plus(_ n: Int) -> Int { x + n }; static func make(_ x: Int) -> V { V(x: x) }; mutating func inc() { x += 1 } }
let v = V(x: 10)
let m = v.plus
let um = V.plus
print(m(1), um(v)(2), [1, 2].map(V.make).map(\.x), [5].map(V.init(x:)), [1, 2].map(v.plus))
enum Shape { case circle(Double), point }
print([1, 2].map(Shape.circle), Shape.point)
func greet(person name: String, loudly: Bool = false) -> String { loudly ? name.uppercased() : name }
let g = greet(person:loudly:)
print(g("al", true), ["x"].map { greet(person: $0) })
func pick(_ up: Bool) -> (Int) -> Int { func inc(_ x: Int) -> Int { x + 1 }; func dec(_ x: Int) -> Int { x - 1 }; return up ? inc : dec }
print(pick(true)(5), pick(false)(5))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(1)(2) as Int, curry { (a: String, b: Int) in a + "\(b)" }("n")(3))
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print((square >>> String.init >>> { $0 + "!" })(7))
let table: [(String, (Double, Double) -> Double)] = [("add", +), ("max", max), ("min", { min($0, $1) })]
for (n, f) in table { print(n, f(2, 5)) }
typealias Handler = (String) -> Bool
let handlers: [Handler] = [{ $0.isEmpty }, { $0.count > 3 }, { _ in true }]
print(handlers.map { $0("word") }, handlers.firstIndex { $0("word") }!)
