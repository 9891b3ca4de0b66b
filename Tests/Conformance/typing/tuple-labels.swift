// swift-format-ignore-file
let a = [(x: 1, y: 2), (3, 4)]
print(a, a[0].0)
let b = [(1, 2), (x: 3, y: 4)]
print(b)
let c = true ? (x: 1, y: 2) : (3, 4)
print(c)
let d = [("a", 1), ("b", 2.5)]
print(d)
let e = [(k: "a", v: nil), (k: "b", v: 2)]
print(e, e[1].v ?? 0)
print([(1, 1), (2, 2)].reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) })
print([(n: 1, m: 2.5), (n: 2, m: 1)].max { $0.m < $1.m }!)
