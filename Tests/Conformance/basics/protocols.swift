// swift-format-ignore-file
protocol Drawable { var name: String { get }; func draw() -> String }
extension Drawable { func draw() -> String { "<\(name)>" }; func twice() -> String { draw() + draw() } }
struct Circle: Drawable { let name = "circle"; var r: Double }
struct Label: Drawable { var name: String; func draw() -> String { "\"\(name)\"" } }
final class Group: Drawable { var name: String { "group of \(items.count)" }; private var items: [any Drawable] = []; func add(_ d: any Drawable) { items.append(d) }; func draw() -> String { "[" + items.map { $0.draw() }.joined(separator: " ") + "]" } }
let g = Group()
g.add(Circle(r: 1))
g.add(Label(name: "hi"))
g.add(g.self === g ? Label(name: "self") : Circle(r: 2))
print(g.draw(), g.name, Circle(r: 2).twice(), Label(name: "x").twice())
func render(_ items: [any Drawable]) -> [String] { items.map { "\($0.name):\($0.draw().count)" } }
print(render([Circle(r: 1), Label(name: "abc"), g]))
func longest<D: Drawable>(_ ds: [D]) -> D? { ds.max { $0.name.count < $1.name.count } }
print(longest([Label(name: "a"), Label(name: "abc")])!.name)
