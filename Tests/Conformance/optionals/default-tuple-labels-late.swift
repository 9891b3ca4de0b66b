// swift-format-ignore-file
let m = ["a": 1].min { $0.value < $1.value }; print(m ?? ("z", 0))
print(["a": 1].first ?? ("z", 0))
let arr = [(1, "a")]
print(arr.first ?? (n: 2, s: "b"))
print([(1, "a")].first ?? (n: 2, s: "b"))
let w = ["a": 1].min { $0.value < $1.value } ?? ("z", 0); print(w)
let w2 = ["a": 1].min { (x, y) in x.value < y.value } ?? ("z", 0); print(w2)
