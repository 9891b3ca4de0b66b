// swift-format-ignore-file
var d: [String: Int] = [:]
var caps = [d.capacity]
for i in 0..<100 { d["k\(i)"] = i; if d.capacity != caps.last! { caps.append(d.capacity) } }
print(caps)
d.removeValue(forKey: "k3"); print(d.capacity)
d.removeAll(keepingCapacity: true); print(d.capacity); d["a"] = 1; print(d.capacity); d.removeAll(); print(d.capacity)
var s: Set<Int> = [1, 2, 3, 3, 3, 3]; print(s.capacity); s.insert(4); print(s.capacity); s.reserveCapacity(50); print(s.capacity)
print(s.union([7, 8]).capacity, s.filter { $0 > 2 }.capacity, s.intersection([1, 2]).capacity, s.subtracting([1]).capacity, Set([1,1,1,1,1]).capacity, Set(1...10).capacity, s.symmetricDifference([1, 9]).capacity)
let e = ["a": 1, "b": 2, "c": 3, "d": 4]; print(e.capacity, e.mapValues { $0 }.capacity, e.filter { $0.value > 2 }.capacity, e.filter { _ in true }.capacity, e.compactMapValues { $0 }.capacity)
print(Dictionary(grouping: 1...10, by: { $0 % 3 }).capacity, Dictionary(uniqueKeysWithValues: zip(1...5, 1...5)).capacity, Dictionary([(1, 2), (1, 3), (1, 4)], uniquingKeysWith: +).capacity, Dictionary<Int, Int>(minimumCapacity: 10).capacity, Set<Int>(minimumCapacity: 7).capacity)
var m = e; m.merge(["z": 1, "y": 2, "x": 3]) { a, _ in a }; print(m.capacity, e.capacity); var c = m; c["q"] = 1; print(c.capacity); c["q"] = nil; print(c.capacity)
var r = Set<String>(); print(r.capacity); r.insert("a"); print(r.capacity); r.remove("a"); print(r.capacity); r.formUnion(["a", "b", "c", "d"]); print(r.capacity); r.subtract(["a"]); print(r.capacity)
var g: [Int: [Int]] = [:]; for i in 0..<10 { g[i % 4, default: []].append(i) }; print(g.capacity, g[0]!.capacity, g[3]!.capacity)
var q = [Int](); q.reserveCapacity(0); print(q.capacity); q.reserveCapacity(3); print(q.capacity); q.append(contentsOf: [1,2,3,4]); print(q.capacity)
var u: [UInt8] = [1, 2, 3]; print(u.capacity); var u2 = u; u2[0] = 9; print(u.capacity, u2.capacity); u[0] = 8; print(u.capacity); u.removeLast(); print(u.capacity); u.append(4); u.append(5); print(u.capacity)
func lit() -> [Int] { [1, 2, 3, 4] }
var l = lit(); l[0] = 5; print(l.capacity); var l2 = l; l2[1] = 3; print(l2.capacity, l.capacity); l2.removeFirst(); print(l2.capacity); l2 = []; print(l2.capacity)
struct Stack<T> { var items: [T] = []; mutating func push(_ x: T) { items.append(x) } ; mutating func pop() -> T? { items.popLast() } }
var st = Stack<String>(); for i in 0..<5 { st.push("\(i)") }; print(st.items.capacity); _ = st.pop(); var st2 = st; st2.push("x"); print(st2.items.capacity, st.items.capacity); st2 = st; _ = st2.pop(); print(st2.items.capacity)
var nest = [[1, 2], [3]]; nest[0].append(4); print(nest[0].capacity, nest.capacity); nest.append([]); print(nest.capacity)
var sa = ["x", "y", "z"]; sa += ["w"]; print(sa.capacity); sa.insert("q", at: 1); print(sa.capacity); sa.removeSubrange(0..<3); print(sa.capacity); sa.removeAll(where: { $0 == "z" }); print(sa.capacity)
var rep = [Int](repeating: 0, count: 4); print(rep.capacity); rep.append(contentsOf: stride(from: 0, to: 9, by: 2)); print(rep.capacity); rep.append(contentsOf: (0..<3).lazy.map { $0 }); print(rep.capacity); rep.swapAt(0, 1); rep.sort(by: >); rep.shuffle(); print(rep.capacity)
print("hello world".map { $0 }.capacity, "a,b,c".split(separator: ",").map(String.init).capacity, Array("abc".utf8).capacity, [3, 1, 2].sorted().capacity, [1, 2, 3].reversed().map { $0 * 2 }.capacity, (1...5).map { Double($0) }.capacity, (1...5).filter { $0 > 1 }.capacity, Array(repeating: "", count: 3).capacity)
var ca: ContiguousArray<Int> = [1, 2, 3]; print(ca.capacity); ca.append(1); print(ca.capacity)
print((0..<5).reduce(into: []) { $0.append($1) }.capacity, Array([1, 2, 3].dropFirst()).capacity, Array([1, 2, 3, 4, 5].suffix(2)).capacity, [1, 2, 3, 4].prefix(while: { $0 < 3 }).map { $0 }.capacity, Array(Set([1])).capacity, [1, 2, 3, 4, 5, 6].shuffled().capacity, Array([1: 2, 3: 4].values).capacity, [[1], [2, 3]].flatMap { $0 }.capacity, [1, nil, 3].compactMap { $0 }.capacity, Array(sequence(first: 1) { $0 < 50 ? $0 * 2 : nil }).capacity, Array("abc".reversed()).capacity, Array(AnySequence([1, 2, 3])).capacity, (1...9).map { [$0] }.capacity, [1,2,3,4,5].partitionCap())
extension Array where Element == Int { func partitionCap() -> Int { var c = self; _ = c.partition { $0 > 2 }; return c.capacity } }
var ar = [1, 2, 3, 4, 5]; let slice = ar[1...2]; ar[1...2] = [9, 9, 9, 9]; print(ar.capacity, slice.count); ar.replaceSubrange(0..<1, with: [1, 2, 3, 4, 5, 6, 7, 8]); print(ar.capacity)
var z = [0]; for _ in 0..<5 { z = z + [1] }; print(z.capacity); for _ in 0..<5 { z += [1, 2] }; print(z.capacity); z = z.map { $0 }; print(z.capacity); z = Array(z.prefix(3)); print(z.capacity)
