// swift-format-ignore-file
class A { var x = 1; var name: String { "a" } }
class B: A { var y = 2 }
let v = \A.x
let n = \A.name
let b = B()
b[keyPath: v] = 4
b[keyPath: v] += 4
print(b[keyPath: v], b[keyPath: n], b.x)
let bs = [B(), b]
print(bs.map { $0[keyPath: v] })
let p: PartialKeyPath<A> = v
print(b[keyPath: p])
func get<T, V>(_ t: T, _ k: KeyPath<T, V>) -> V { t[keyPath: k] }
print(get(b, v), get(b, \.x), get(b as A, v))
let o: B? = b
print(o?[keyPath: v] as Any)
func sortBy<T, V: Comparable>(_ a: [T], _ k: KeyPath<T, V>) -> [V] { a.map { $0[keyPath: k] }.sorted() }
print(sortBy([A(), B()], v), sortBy([B()], \.y))
struct S { var b: B }
var s = S(b: b)
s.b[keyPath: v] = 9
print(s.b.x)
func g<T: A>(_ t: T) -> Int { t[keyPath: \A.x] + t[keyPath: v] }
print(g(b))
class Gen<T> { var val: T; init(_ v: T) { val = v } }
class GI: Gen<Int> { func w(_ k: ReferenceWritableKeyPath<Gen<Int>, Int>) { self[keyPath: k] += 1 } }
let gi = GI(4)
let gk = \Gen<Int>.val
gi[keyPath: gk] += 2; gi.w(gk)
print(gi[keyPath: gk], gi.val)
let paths: [ReferenceWritableKeyPath<A, Int>] = [\.x, v]
for p in paths { b[keyPath: p] *= 2; print(b[keyPath: p]) }
struct Field<R, V> { let k: KeyPath<R, V> }
let fl = Field(k: \A.name)
print(b[keyPath: fl.k], bs.map { $0[keyPath: fl.k] })
print(b[keyPath: \A.x], b[keyPath: \B.x], b[keyPath: \.x], (b as A)[keyPath: \.x])
