// swift-format-ignore-file
let c: any Collection<Int> = [1, 2, 3]
print(Array(c))
let d = c.dropFirst()
print(d, Array(d), d.first! + 1, d.map { $0 * 2 }, c.prefix(2).reduce(0, +), c.suffix(1).map { $0 })
for x in d { print(x + 1) }
let b: any BidirectionalCollection<String> = ["a", "b"]
let e = b.dropLast(); print(e.last! + "x", e.dropLast().isEmpty, b.reversed().joined())
let u: any Collection = [1, 2]
let v = u.dropFirst(); print(v, v.count, v.first!)
