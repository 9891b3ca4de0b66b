// swift-format-ignore-file
enum Tree<T> {
  case empty
  indirect case node(left: Tree<T>, value: T, right: Tree<T>)
  static func leaf(_ v: T) -> Tree { .node(left: .empty, value: v, right: .empty) }
  func map<U>(_ f: (T) -> U) -> Tree<U> {
    guard case let .node(l, v, r) = self else { return .empty }
    return .node(left: l.map(f), value: f(v), right: r.map(f))
  }
  func fold<A>(_ z: A, _ f: (A, T, A) -> A) -> A { switch self { case .empty: z; case let .node(l, v, r): f(l.fold(z, f), v, r.fold(z, f)) } }
  var count: Int { fold(0) { $0 + 1 + $2 } }
}
let t = Tree.node(left: .leaf(1), value: 2, right: .node(left: .empty, value: 3, right: .leaf(4)))
print(t.count, t.map { $0 * $0 }.fold(0) { $0 + $1 + $2 }, t.fold("") { "(\($0)\($1)\($2))" }, t.fold(0) { max($0, $2) + 1 })
extension Tree: Equatable where T: Equatable {}
print(Tree.leaf(1) == .leaf(1), Tree.leaf("a") == .empty)
extension Tree: Sequence {
  func makeIterator() -> IndexingIterator<[T]> { fold([]) { $0 + [$1] + $2 }.makeIterator() }
}
print(Array(t), t.contains(3), t.reduce(1, *))
enum JSON { case null, bool(Bool), number(Double), string(String), array([JSON]), object([(String, JSON)])
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let b): "\(b)"
    case .number(let n) where n == n.rounded(): "\(Int(n))"
    case .number(let n): "\(n)"
    case .string(let s): "\"\(s)\""
    case .array(let a): "[" + a.map(\.text).joined(separator: ",") + "]"
    case .object(let o): "{" + o.map { "\"\($0)\":\($1.text)" }.joined(separator: ",") + "}"
    }
  }
  subscript(k: String) -> JSON? { if case .object(let o) = self { return o.first { $0.0 == k }?.1 }; return nil }
  subscript(i: Int) -> JSON? { guard case .array(let a) = self, a.indices ~= i else { return nil }; return a[i] }
}
let j = JSON.object([("a", .array([.number(1), .number(2.5), .null])), ("b", .bool(true)), ("c", .string("x"))])
print(j.text, j["a"]?[1]?.text ?? "-", j["a"]?[9]?.text ?? "-", j["q"]?.text ?? "none")
