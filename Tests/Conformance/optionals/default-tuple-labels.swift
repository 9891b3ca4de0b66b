// swift-format-ignore-file
let a = [5, 6]
let r = a.enumerated().first { $0.element > 10 } ?? (0, 0)
print(r)
let q: (x: Int, y: Int)? = nil
print(q ?? (1, 2))
let z = q ?? (1, 2); print(z.x)
let arr = [(x: 1, y: 2), (3, 4)]; print(arr)
let d = ["a": 1].min { $0.value < $1.value } ?? ("z", 0); print(d)
print([q ?? (9, 9), (1, 1)])
let c = true ? (a: 1, b: 2) : (3, 4); print(c)
let c2 = false ? (1, 2) : (a: 3, b: 4); print(c2)
