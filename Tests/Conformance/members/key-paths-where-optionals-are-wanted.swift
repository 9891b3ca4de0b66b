// swift-format-ignore-file
// A key path that is written where an optional is wanted is what the optional holds.
struct C { var r = 1.0; var n = "x" }
func f(_ k: WritableKeyPath<C, Double>?) { print(k == nil) }
f(\.r)
f(\C.r)
f(nil)
func g<V: Comparable>(_ cs: [C], by k: KeyPath<C, V>? = nil) -> [C] { guard let k else { return cs }; return cs.sorted { $0[keyPath: k] < $1[keyPath: k] } }
print(g([C(), C(r: 0, n: "a")], by: \.n))
let q: KeyPath<C, Double>? = \.r
print(q == nil)
func fn(_ k: ((C) -> Double)?) -> Double { k?(C()) ?? -1 }
print(fn(\.r), fn(nil))
struct Column<R> { var title: String; var key: PartialKeyPath<R>?; var f: ((R) -> String)? }
let cols: [Column<C>] = [Column(title: "r", key: \.r, f: nil), Column(title: "n", key: nil, f: \.n), Column(title: "z", key: \C.n)]
for c in cols { print(c.title, c.key.map { C()[keyPath: $0] } ?? "-", c.f?(C()) ?? "-") }
let named: [String: WritableKeyPath<C, Double>] = ["rate": \C.r]
var changed = C()
changed[keyPath: named["rate"]!] = 3
changed[keyPath: named["rate"]!] *= 2
print(changed)
