// swift-format-ignore-file
struct Key: Hashable {
  let a: Int, b: Int, s: String
  static func == (x: Key, y: Key) -> Bool { x.a == y.a && x.b == y.b && x.s == y.s }
  func hash(into h: inout Hasher) { h.combine(a); h.combine(s) }
}
let set: Set<Key> = [Key(a: 1, b: 2, s: "x"), Key(a: 2, b: 2, s: "y"), Key(a: 1, b: 2, s: "x")]
print(set.count, set.contains(Key(a: 1, b: 2, s: "x")), set.contains(Key(a: 1, b: 3, s: "x")))
var table = [Key(a: 1, b: 2, s: "x"): "one"]
table[Key(a: 1, b: 2, s: "x")] = "two"
table[Key(a: 1, b: 9, s: "x"), default: "new"] += "!"
print(table.count, table[Key(a: 1, b: 2, s: "x")]!, table[Key(a: 1, b: 9, s: "x")]!, table[Key(a: 0, b: 0, s: "")] as Any)
struct Outer: Hashable { var key: Key; var n: Int }
print(Outer(key: Key(a: 1, b: 2, s: "x"), n: 1) == Outer(key: Key(a: 1, b: 2, s: "x"), n: 1), Set([Outer(key: Key(a: 1, b: 2, s: "x"), n: 1), Outer(key: Key(a: 1, b: 2, s: "x"), n: 1)]).count)
struct Boxed: Hashable {
  let v: any Hashable
  static func == (x: Boxed, y: Boxed) -> Bool { "\(x.v)" == "\(y.v)" }
  func hash(into h: inout Hasher) { v.hash(into: &h) }
}
let boxes: Set<Boxed> = [Boxed(v: 1), Boxed(v: "q")]
print(boxes.count, boxes.contains(Boxed(v: 1)), boxes.contains(Boxed(v: 2)))
let mixed: [AnyHashable: Int] = [1: 1, "a": 2]
print(mixed[1]!, mixed["a"]!, mixed[2] as Any, mixed.count)
struct Temperature { var c = 0.0; lazy var text = "\(c) degrees" }
var t = Temperature(c: 3)
print(t.text)
t.text = "cold"
print(t.text)
let path = \Key.s, length = \Key.s.count
print(set.map { $0[keyPath: path] }.sorted(), table.keys.map { $0[keyPath: length] })
print(zip([1, 2], [3, 4]).map(*), ["a": 1].map { "\($0)\($1)" }, [(1, 2)].map(+), [1, 2] + [3], abs(-5), [[1], [2, 3]].joined().count)
let any: [Any] = [1, Optional(2) as Any, "x"]
print(any.compactMap { $0 as? Int }, (any as? [Int]) == nil, any.prefix(1).map { $0 } as? [Int] as Any)
