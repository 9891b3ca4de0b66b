// swift-format-ignore-file
struct R { static var hits = 0 { didSet { print("hits", oldValue, hits) } }; static func go() -> Int { hits += 1; return hits }; static subscript(i: Int) -> Int { hits += 1; return i } }
R.hits = 5; R.hits += 1; R.hits += 1
_ = R.go(); _ = R.go(); _ = R[1]; _ = R[2]
var g = 0 { didSet { print("g", oldValue, g) } }
g = 3; g += 1; func f() { g += 1; g += 2 }; f()
class C { var v = 0 { didSet { print("v", oldValue, v) } }; static var s = [1] { willSet { print("will", s, newValue) } didSet { print("s", oldValue, s) } } }
let c = C(); c.v += 1; c.v += 1; C.s.append(2); C.s[0] += 5; C.s += [7]; C.s = []
func loc() { var l = 1 { didSet { print("l", oldValue, l) } }; l += 1; l *= 5; let k = { l += 1 }; k(); k() }; loc()
struct S { var a = [1] { didSet { print("a", oldValue, a) } } ; var n = 0 { didSet { print("n", oldValue) } }; mutating func go() { n += 1; n += 1; a[0] += n; a.append(1) } }; var s = S(); s.go(); s.n += 5; s.a[0] = 9; var ss = [S()]; ss[0].n += 2; ss[0].n += 2; ss[0].a[0] += 1
struct Gn<T> { static var seen: [String] { get { Store.all } set { Store.all = newValue } }; var v: T { didSet { Gn.seen.append("\(T.self) \(oldValue)") } } }
enum Store { static var all: [String] = [] { willSet { if newValue.count > all.count { print("grow", all.count) } } didSet { Self.n += 1; if all.count > 2 { all.removeFirst() } } }; static var n = 0 { didSet { print("n", oldValue, n) } } }
var gn = Gn(v: 1); gn.v = 2; gn.v += 1; var gs = Gn(v: "x"); gs.v += "y"; gs.v = ""; print(Store.all, Store.n)
class Cl { static var shared: Cl? { didSet { print("shared", oldValue?.id as Any, shared?.id as Any) } }; class var cnt: Int { get { k } set { k = newValue } }; private static var k = 0 { willSet { print("k will", newValue, k) } }; let id: Int; init(_ i: Int) { id = i }; static func set() { shared = Cl(cnt); cnt += 1; Self.shared = nil; self.cnt *= 5 } }
Cl.set(); Cl.set()
