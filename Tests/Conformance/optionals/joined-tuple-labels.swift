// swift-format-ignore-file
func pick<T>(_ a: T, _ b: T) -> T { a }
print(pick((x: 1, y: 2), (3, 4)))
let p = (x: 1, y: 2), q = (3, 4)
print(pick(p, q)); print(pick(q, p)); print(pick(p, (5, 6))); print(pick((5, 6), p))
func opt<T>(_ a: T?, _ b: T) -> T { a ?? b }
print(opt(p, q)); print(opt(q, p))
let po: (x: Int, y: Int)? = p, qo: (Int, Int)? = q
print(po ?? q); print(qo ?? p); print(po ?? qo as Any); print(qo ?? po as Any); print(po ?? (1, 2)); print(qo ?? (a: 1, b: 2))
print([p, q]); print([q, p]); print(true ? p : q); print(true ? q : p); print(true ? po : q as Any); print([po, q])
print(max((1, 2) < (2, 3) ? 1 : 0, 1))
let dd = [1: p]; print(dd[1] ?? q); print(dd[1, default: q]); print(dd[2] ?? (0, 0)); print(dd.first ?? (key: 1, value: (2, 3)))
print(["a": 3].max { $0.value < $1.value } ?? ("", 0)); let (k, v) = ["a": 3].first ?? ("z", 1); print(k, v)
var best = (name: "", n: 0); best = ["q": 9].map { ($0.key, $0.value) }.first ?? best; print(best)
print([3, 1].enumerated().min(by: { $0.element < $1.element }) ?? (0, 0)); print([(1, "a")].first ?? (n: 2, s: "b")); print(Array(zip([1], [2])).first ?? (0, 0))
