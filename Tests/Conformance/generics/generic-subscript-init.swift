// swift-format-ignore-file
struct Json {
  private var d: [String: Any]
  init(_ d: [String: Any]) { self.d = d }
  subscript<T>(key: String, as type: T.Type) -> T? { d[key] as? T }
  subscript<T>(key: String, or def: @autoclosure () -> T) -> T { get { d[key] as? T ?? def() } set { d[key] = newValue } }
}
var j = Json(["n": 1, "s": "x", "l": [1, 2]])
print(j["n", as: Int.self] as Any, j["n", as: String.self] as Any, j["l", as: [Int].self]!.count, j["zz", or: 9])
j["zz", or: 0] += 5
j["s", or: ""] += "y"
print(j["zz", or: 0], j["s", or: "-"])
struct Poly {
  var c: [Double]
  init<S: Sequence>(_ s: S) where S.Element: BinaryInteger { c = s.map { Double($0) } }
  init<S: Sequence>(_ s: S) where S.Element == Double { c = Array(s) }
  func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }
  func callAsFunction<T: BinaryInteger>(at n: T) -> Double { self(Double(n)) }
  subscript(i: Int) -> Double { get { i < c.count ? c[i] : 0 } set { while c.count <= i { c.append(0) }; c[i] = newValue } }
}
var p = Poly([1, 2, 3])
p[4] = 1
print(p.c, p(2), p(at: 1), Poly([0.5, 1.5])(2), Poly(1...2)(at: 10))
class Cache<Key: Hashable, Value> {
  private var store: [Key: Value] = [:]
  private let make: (Key) -> Value
  private(set) var misses = 0
  init(_ make: @escaping (Key) -> Value) { self.make = make }
  subscript(k: Key) -> Value {
    if let v = store[k] { return v }
    misses += 1
    let v = make(k)
    store[k] = v
    return v
  }
}
let c = Cache<String, Int> { $0.count }
print(c["abc"], c["abc"], c["z"], c.misses)
func create<T: ExpressibleByIntegerLiteral>() -> T { 7 }
let d: Double = create(), i8: Int8 = create()
print(d, i8, create() as UInt)
