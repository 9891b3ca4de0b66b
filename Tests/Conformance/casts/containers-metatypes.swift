// swift-format-ignore-file
let json: [String: Any] = ["a": 1, "b": 2, "c": ["x": 1.5, "y": 2.5], "l": [1, 2, 3], "s": "text", "n": [["k": 1], ["k": 2]]]
print(json["c"] as? [String: Double] ?? [:], (json["l"] as? [Int])!.count, json["c"] as? [String: Int] as Any)
if let c = json["c"] as? [String: Any], let y = c["y"] as? Double { print(y) }
let all: [String: Any] = ["p": 1, "q": 2]
print((all as? [String: Int])!.values.sorted(), all as? [String: String] as Any)
if let n = json["n"] as? [[String: Int]] { print(n.map { $0["k"]! }) }
let anys: [Any] = [1, "two", 3.0, [4], ["five": 5], Set([6]), (7, 8), Int.self]
for a in anys {
  switch a {
  case let i as Int: print("int", i)
  case let s as String: print("string", s)
  case let d as Double: print("double", d)
  case let l as [Int]: print("ints", l)
  case let m as [String: Int]: print("dict", m)
  case let s as Set<Int>: print("set", s)
  case let t as (Int, Int): print("tuple", t)
  case let t as Int.Type: print("type", t)
  default: print("?", a)
  }
}
protocol P { static var n: Int { get } }
struct A: P { static let n = 1 }
class B: P { class var n: Int { 2 } }
class C: B { override class var n: Int { 3 } }
let ts: [Any.Type] = [A.self, B.self, C.self, Int.self]
for t in ts { print((t as? any P.Type)?.n ?? 0, t is B.Type, t is C.Type, (t as? B.Type)?.n ?? -1) }
func dyn<T>(_ x: T) -> String { "\(type(of: x)) \(T.self)" }
print(dyn(1 as Any), dyn(C() as B), dyn([1] as [Any]))
let hs: Set<AnyHashable> = [1]
print(hs as? Set<Int> as Any)
