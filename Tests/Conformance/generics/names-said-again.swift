// swift-format-ignore-file
// A type's generic parameter under its own name, associated types of opaque results, autoclosures beside closures.
protocol Container {
  associatedtype Item
  var count: Int { get }
  subscript(i: Int) -> Item { get }
}
extension Array: Container {}
func boxed<T>(_ item: T) -> some Container { [item] }
let box = boxed(12)
let twelve = box[0]
print(twelve, type(of: twelve), type(of: box))
let boxes = [boxed("a"), boxed("b")]
let texts = boxes.map { $0[0] }
print(texts, texts.count, type(of: texts))
struct Pair<Item, Tag> {
  typealias Item = Item
  typealias Tag = Tag
  var item: Item
  var tag: Tag
}
let pair = Pair(item: 1, tag: "t")
let tag: Pair<Int, String>.Tag = pair.tag
print(pair, tag)
func serve(_ customer: () -> String) { print("closure", customer()) }
func serve(_ customer: @autoclosure () -> String) { print("expression", customer()) }
var line = ["Ada", "Bo", "Cy"]
serve { line.removeFirst() }
serve(line.removeFirst())
serve({ "last" })
print(line)
// An alias in a protocol speaks of the type that conforms.
struct Edge<G: Graph> { var from: G.Node, to: G.Node }
protocol Graph {
  typealias Link = Edge<Self>
  associatedtype Node: Equatable
  func links(from: Node) -> [Link]
}
extension Graph { func targets(of node: Node) -> [Node] { links(from: node).map { $0.to } } }
struct Ring: Graph {
  var made: [Link] = []
  func links(from node: Int) -> [Link] { [Link(from: node, to: (node + 1) % 3)] }
}
struct Table<Node: Hashable>: Graph {
  var rows: [Node: [Link]] = [:]
  func links(from node: Node) -> [Link] { rows[node, default: []] }
}
print(Ring().targets(of: 2), Ring.Link(from: 1, to: 2))
var table = Table<String>()
table.rows["a", default: []].append(Table.Link(from: "a", to: "b"))
print(table.targets(of: "a"))
