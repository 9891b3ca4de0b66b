// swift-format-ignore-file
// Generic containers
struct Stack<Element> {
  private var items: [Element] = []
  var isEmpty: Bool { items.isEmpty }
  mutating func push(_ e: Element...) { items += e }
  @discardableResult mutating func pop() -> Element? { items.popLast() }
  func peek() -> Element? { items.last }
}
extension Stack: Sequence { func makeIterator() -> AnyIterator<Element> { var i = items.count; return AnyIterator { i -= 1; return i >= 0 ? self.items[i] : nil } } }
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral elements: Element...) { items = elements } }
extension Stack: CustomStringConvertible where Element: CustomStringConvertible { var description: String { "Stack(" + items.map(\.description).joined(separator: "|") + ")" } }
extension Stack: Equatable where Element: Equatable {}
extension Stack: Hashable where Element: Hashable {}
var s: Stack = [1, 2, 3]
s.push(4, 5); s.pop()
print(s, s.peek()!, s.map { $0 * 2 }, s.reduce(0, +), s.sorted(), s.contains(3), Array(s.prefix(2)))
print(s == [1, 2, 3, 4], Set([s, s]).count, s.max() ?? 0, s.first { $0 < 3 } as Any)
for (a, b) in zip(s, s.dropFirst()) { print(a - b, terminator: " ") }
print()
indirect enum Tree<T: Comparable> { case leaf, node(Tree<T>, T, Tree<T>)
  init() { self = .leaf }
  func inserting(_ x: T) -> Tree { switch self { case .leaf: return .node(.leaf, x, .leaf)
    case let .node(l, v, r) where x < v: return .node(l.inserting(x), v, r)
    case let .node(l, v, r): return .node(l, v, r.inserting(x)) } }
  var inorder: [T] { guard case let .node(l, v, r) = self else { return [] }; return l.inorder + [v] + r.inorder }
  var depth: Int { if case .node(let l, _, let r) = self { 1 + Swift.max(l.depth, r.depth) } else { 0 } }
}
var t = Tree<String>()
for w in "the quick brown fox jumps over the lazy dog".split(separator: " ") { t = t.inserting(String(w)) }
print(t.inorder, t.depth)
func largest<C: Collection>(_ c: C) -> C.Element? where C.Element: Comparable { var it = c.makeIterator(); guard var best = it.next() else { return nil }; while let x = it.next() { if x > best { best = x } }; return best }
print(largest([3, 9, 2]) as Any, largest("hello") as Any, largest([Int]()) as Any)
struct Matrix { let rows: Int, cols: Int; private var g: [Double]
  init(_ r: Int, _ c: Int, _ f: (Int, Int) -> Double = { _, _ in 0 }) { rows = r; cols = c; g = []; for i in 0..<r { for j in 0..<c { g.append(f(i, j)) } } }
  subscript(i: Int, j: Int) -> Double { get { precondition(i < rows && j < cols, "out"); return g[i * cols + j] } set { g[i * cols + j] = newValue } }
  static func * (a: Matrix, b: Matrix) -> Matrix { Matrix(a.rows, b.cols) { i, j in (0..<a.cols).reduce(0) { $0 + a[i, $1] * b[$1, j] } } }
  static prefix func - (m: Matrix) -> Matrix { Matrix(m.rows, m.cols) { -m[$0, $1] } }
  var transposed: Matrix { .init(cols, rows) { self[$1, $0] } }
}
var m = Matrix(2, 3) { Double($0 * 3 + $1) }
m[0, 0] += 10
let p = m * m.transposed
print(p[0, 0], p[0, 1], (-p)[1, 1], p)
let table = Dictionary(grouping: 1...10) { $0 % 3 }
for k in table.keys.sorted() { print(k, table[k]!) }
let counts = "mississippi".reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined(separator: ","))
