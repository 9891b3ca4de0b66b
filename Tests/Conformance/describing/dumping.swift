// swift-format-ignore-file
struct P { var x = 1; var name = "n"; var tags = ["a", "b"]; var o: Int? = nil; lazy var z = 3 }
enum E { case a, b(Int), c(x: String, y: Int), d(z: Int), t((Int, Int)); indirect case r(E) }
enum One { case only(Int, String) }
class Base { var b = 1 }
class Mid: Base {}
final class Leaf: Mid { var l = [1.5]; weak var up: Base?; var f: (Int) -> Int = { $0 } }
class Node: CustomStringConvertible { let id: Int; var next: [Node] = []; init(_ id: Int) { self.id = id }; var description: String { "Node \(id)" } }
struct D: CustomDebugStringConvertible { var k = E.b(2); var debugDescription: String { "D!" } }
struct G<T> { var v: T; var w: T? }
struct Empty {}
enum Fail: Error { case bad(code: Int), worse }
protocol Shape { var side: Int { get } }
struct Square: Shape { var side: Int }

print(dump(1) + 1)
dump("te\"xt\n")
dump(P())
let e: [E] = [.a, .b(3), .c(x: "k", y: 2), .d(z: 4), .t((1, 2)), .r(.r(.a))]
dump(e)
dump(One.only(1, "s"))
dump((1, label: "two")); dump(())
dump(["k": 1]); dump([String: Int]()); dump(["one": ["a": (1, 2)]])
dump(Set([1])); dump(Set<Int>())
dump(Optional(4)); dump(nil as Int?); dump(Optional(Optional(2)))
dump([[P(tags: [])]], name: "nested", maxDepth: 3)
dump([[1, 2], [3]], maxDepth: 0); dump([[1, 2], [3]], maxDepth: 1)
dump([[1, 2, 3], [3]], maxItems: 3); dump([1, 2, 3], maxItems: 1); dump([1, 2], maxItems: 2); dump([[1, 2], [3]], indent: 4)
let leaf = Leaf(); leaf.up = leaf
dump(leaf); dump(leaf as Base, name: "leaf"); dump(leaf, maxDepth: 1); dump(leaf, maxItems: 3)
let n = Node(1), m = Node(2)
n.next = [m, n, m]
dump(n); dump([n, m])
dump(D()); dump(G(v: 1, w: 2.5)); dump(G<Any>(v: "s", w: nil)); dump(Empty())
do { throw Fail.bad(code: 3) } catch { dump(error) }
dump(Fail.worse)
let shape: any Shape = Square(side: 2)
dump(shape); dump([shape])
let anything: [Any] = [1, "a", 2.5, [1: true], Square(side: 1), Int.self]
dump(anything)
dump(1...3); dump(1..<3); dump(true); dump([Int]()); dump(1.5 as Float); dump(UInt8(3)); dump("c" as Character); dump("é" as Unicode.Scalar)
dump(Int.self); dump((Int?.self, String.self, Int?.self)); dump({ (x: Int) in x }); dump("text".dropFirst()); dump([1, 2, 3][1...])
dump(AnyHashable(3)); dump(Result<Int, Fail>.success(2)); dump(Result<Int, Fail>.failure(.worse))
var text = ""
let kept = dump([1], to: &text, name: "kept")
print(kept, text, separator: "|")
