// swift-format-ignore-file
typealias Grid = [[Int]]
typealias Predicate<T> = (T) -> Bool
typealias Point = (x: Int, y: Int)
func not<T>(_ p: @escaping Predicate<T>) -> Predicate<T> { { !p($0) } }
let g: Grid = [[1, 2], [3]]
print(g.flatMap { $0 }.filter(not { $0 > 1 }), not { (s: String) in s.isEmpty }("a"))
let p: Point = (1, 2)
let moved: Point = (p.x + 1, p.y)
print(p, moved.x, moved == (2, 2))
struct Library {
  struct Book { let title: String; enum Kind: String { case novel, poem }; let kind: Kind }
  typealias Shelf = [Book]
  private(set) var shelf: Shelf = []
  enum Failure: Error { case full(limit: Int) }
  static let limit = 2
  mutating func add(_ t: String, _ k: Book.Kind = .novel) throws { guard shelf.count < Self.limit else { throw Failure.full(limit: Library.limit) }; shelf.append(Book(title: t, kind: k)) }
}
var lib = Library()
do { try lib.add("A"); try lib.add("B", .poem); try lib.add("C") } catch Library.Failure.full(let n) { print("full at", n) } catch {}
print(lib.shelf.map { "\($0.title):\($0.kind)" }, lib.shelf[0], Library.Book.Kind(rawValue: "poem")!, Library.Shelf().count)
extension Library { struct Card { var n = 1 }; var card: Card { Card(n: shelf.count) } }
print(lib.card, Library.Card())
func local() -> String {
  struct Tmp { var v: Int; func twice() -> Int { v * 2 } }
  enum Mode: CaseIterable { case a, b }
  class K { var k = 1 }
  func inner(_ t: Tmp) -> Int { t.twice() + Mode.allCases.count + K().k }
  return "\(inner(Tmp(v: 5))) \(Tmp(v: 1)) \(Mode.b)"
}
print(local())
class Graph { class Node { var links: [Node] = []; let id: Int; init(_ id: Int) { self.id = id } }; var nodes: [Node] = []; func node(_ i: Int) -> Node { let n = Node(i); nodes.append(n); return n } }
let gr = Graph()
let n1 = gr.node(1)
n1.links.append(gr.node(2))
print(gr.nodes.map(\.id), n1.links[0].id, type(of: n1))
struct Pair<A, B> { typealias Swapped = Pair<B, A>; var a: A, b: B; var swapped: Swapped { Swapped(a: b, b: a) } }
print(Pair(a: 1, b: "z").swapped, Pair<Int, Int>.Swapped(a: 1, b: 2))
protocol Shape { associatedtype Side; typealias Sides = [Side]; var sides: Sides { get } }
struct Tri: Shape { var sides: [Double] = [3, 4, 5] }
print(Tri().sides.reduce(0, +), Tri.Sides.self)
