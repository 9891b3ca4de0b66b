// swift-format-ignore-file
struct P { var x: Double; var y: Double; var z: Bool }
class C {}
enum E { case a, b }
func grow<T>(_ name: String, _ x: T, _ n: Int = 70) {
  var a: [T] = []
  var caps = [a.capacity]
  for _ in 0..<n { a.append(x); if a.capacity != caps.last! { caps.append(a.capacity) } }
  print(name, caps, MemoryLayout<T>.stride)
}
grow("Int", 1); grow("Double", 1.0); grow("String", "a"); grow("UInt8", UInt8(1)); grow("Bool", true)
grow("tuple", (1, true)); grow("P", P(x: 1, y: 2, z: true)); grow("C", C()); grow("Int?", Int?.none); grow("String?", String?.none)
grow("[Int]", [1]); grow("Float", Float(1)); grow("E", E.a); grow("Char", Character("a")); grow("Int32?", Int32?.none); grow("Void", ())
grow("Any", 1 as Any); grow("closure", { 1 }); grow("Int big", 1, 300000)
var a = [1, 2, 3]; print(a.capacity); a.append(4); print(a.capacity); a.append(contentsOf: [1,2,3,4]); print(a.capacity)
a += 1...20; print(a.capacity); a.removeAll(keepingCapacity: true); print(a.capacity); a.append(1); print(a.capacity); a.removeAll(); print(a.capacity)
a.reserveCapacity(10); print(a.capacity); a.reserveCapacity(5); print(a.capacity); a.reserveCapacity(100); print(a.capacity)
var b = a; print(b.capacity); b.append(1); print(a.capacity, b.capacity)
var c = Array(repeating: 0, count: 10); print(c.capacity); var d = c; d[0] = 1; print(c.capacity, d.capacity); d.append(1); print(d.capacity)
print(c.map { $0 }.capacity, c.filter { $0 == 0 }.capacity, Array(c).capacity, Array(0..<10).capacity, (c + c).capacity, c.sorted().capacity, Array(c.reversed()).capacity, Array(c[2..<5]).capacity)
print([1,2,3,4,5].capacity, ["a"].capacity, [Int]().capacity, Array("hello").capacity, "a b c".split(separator: " ").capacity)
var e = [1,2,3,4]; e.insert(5, at: 0); print(e.capacity); e.remove(at: 0); print(e.capacity); e.removeLast(); print(e.capacity); e.insert(contentsOf: [1,2,3,4,5,6,7], at: 1); print(e.capacity)
e.replaceSubrange(0..<2, with: [9]); print(e.capacity); e.reverse(); e.sort(); print(e.capacity)
print(c.compactMap { $0 }.capacity, c.flatMap { [$0, $0] }.capacity, zip(c, c).map { $0 + $1 }.capacity, c.enumerated().map { $0.offset }.capacity, Array(stride(from: 0, to: 10, by: 3)).capacity, c.prefix(3).map { $0 }.capacity, Array(c.lazy.map { $0 }).capacity, Array(c.lazy.filter { $0 == 0 }).capacity, Array(zip(c, c)).capacity, Array(["a": 1, "b": 2]).capacity, Array(["a": 1].keys).capacity, [[1,2],[3]].joined().map { $0 }.capacity, Array([[1,2],[3]].joined()).capacity)
