// swift-format-ignore-file
class Node { let id: Int; var w: Double { get { 1 } set { print("ig", newValue) } }; init(id: Int) { self.id = id }; deinit { print("bye", id) } }
class Box: Node { var inside: [Node] = []; override var w: Double { get { super.w + inside.map(\.w).reduce(0, +) } set { } } ; var d: String { "[" + inside.map { "\($0.id)" }.joined(separator: ",") + "]" } }
do { let l = Box(id: 1); l.inside.append(Node(id: 8)); print(l.w) }
print("--")
do { let l = Box(id: 2); l.inside.append(Node(id: 9)); print(l.d) }
print("--")
do { let l = Box(id: 3); l.inside = [Node(id: 7)]; l.inside.append(Node(id: 10)); let all: [Node] = [l]; print(all.count) }
print("--")
class Up: Box { override var inside: [Node] { didSet { print("now", inside.count, oldValue.count) } } }
do { let b = Box(id: 4); let l = Up(id: 5); l.inside = [b]; l.inside.append(Node(id: 11)); print("z") }
print("--")
class Box2: Node { var inside: [Node] = [] { willSet { print("\(inside.count) -> \(newValue.count)") } } }
class Up2: Box2 { override var inside: [Node] { didSet { print("now", inside.count, oldValue.count) } } }
do { let b = Box(id: 4); let l = Up2(id: 5); l.inside = [b]; l.inside.append(Node(id: 12)); print("z") }
print("--")
class Box3: Node { var inside: [Node] = [] { willSet { log("\(inside.count) -> \(newValue.count)") } } ; func log(_ s: String) { print("[\(type(of: self))#\(id)] \(s)") } }
final class Up3: Box3 { override var inside: [Node] { didSet { log("now \(inside.count), was \(oldValue.count)") } } ; lazy var code: String = { self.log("c"); return String(self.id, radix: 2) }() }
do { let b = Box(id: 4); let l = Up3(id: 5); l.inside = [b]; l.inside.append(Node(id: 13)); print(l.code) }
