// swift-format-ignore-file
// Binary search tree as indirect enum + traversal
indirect enum Tree<Element: Comparable> {
  case empty
  case node(Tree<Element>, Element, Tree<Element>)
  init() { self = .empty }
  init<S: Sequence>(_ s: S) where S.Element == Element { self = s.reduce(Tree()) { $0.inserting($1) } }
  func inserting(_ x: Element) -> Tree {
    switch self {
    case .empty: return .node(.empty, x, .empty)
    case let .node(l, v, r) where x < v: return .node(l.inserting(x), v, r)
    case let .node(l, v, r) where x > v: return .node(l, v, r.inserting(x))
    case .node: return self
    }
  }
  var height: Int { if case let .node(l, _, r) = self { return 1 + Swift.max(l.height, r.height) }; return 0 }
  var count: Int { switch self { case .empty: 0; case .node(let l, _, let r): l.count + 1 + r.count } }
  func inOrder(_ visit: (Element) -> Void) { guard case let .node(l, v, r) = self else { return }; l.inOrder(visit); visit(v); r.inOrder(visit) }
  var sorted: [Element] { var out: [Element] = []; inOrder { out.append($0) }; return out }
  func contains(_ x: Element) -> Bool {
    var cur = self
    while case let .node(l, v, r) = cur { if x == v { return true }; cur = x < v ? l : r }
    return false
  }
  func deleting(_ x: Element) -> Tree {
    guard case let .node(l, v, r) = self else { return self }
    if x < v { return .node(l.deleting(x), v, r) }
    if x > v { return .node(l, v, r.deleting(x)) }
    switch (l, r) {
    case (.empty, let other), (let other, .empty): return other
    default: let m = r.minimum!; return .node(l, m, r.deleting(m))
    }
  }
  var minimum: Element? { guard case let .node(l, v, _) = self else { return nil }; return l.minimum ?? v }
}
extension Tree: CustomStringConvertible {
  var description: String {
    switch self { case .empty: "." ; case let .node(.empty, v, .empty): "\(v)"; case let .node(l, v, r): "(\(l) \(v) \(r))" }
  }
}
var t = Tree([5, 2, 8, 1, 9, 3, 5])
print(t, t.height, t.count, t.sorted)
print(t.contains(3), t.contains(7), t.minimum!, t.deleting(5), t.deleting(8).sorted)
let words = Tree("the quick brown fox jumps over the lazy dog".split(separator: " "))
print(words.sorted, words.height)
enum Expr { case num(Double), variable(String); indirect case add(Expr, Expr), mul(Expr, Expr), neg(Expr), pow(Expr, Int) }
extension Expr {
  func eval(_ env: [String: Double]) throws -> Double {
    switch self {
    case .num(let d): return d
    case .variable(let n): guard let v = env[n] else { throw EvalError.unbound(n) }; return v
    case .add(let a, let b): return try a.eval(env) + b.eval(env)
    case .mul(let a, let b): return try a.eval(env) * b.eval(env)
    case .neg(let a): return try -a.eval(env)
    case .pow(let a, let n): return try (0..<n).reduce(1) { acc, _ in try acc * a.eval(env) }
    }
  }
  func derivative(_ x: String) -> Expr {
    switch self {
    case .num: .num(0)
    case .variable(let n): .num(n == x ? 1 : 0)
    case let .add(a, b): .add(a.derivative(x), b.derivative(x))
    case let .mul(a, b): .add(.mul(a.derivative(x), b), .mul(a, b.derivative(x)))
    case .neg(let a): .neg(a.derivative(x))
    case let .pow(a, n): .mul(.mul(.num(Double(n)), .pow(a, n - 1)), a.derivative(x))
    }
  }
  static func + (a: Expr, b: Expr) -> Expr { .add(a, b) }
  static func * (a: Expr, b: Expr) -> Expr { .mul(a, b) }
  static prefix func - (a: Expr) -> Expr { .neg(a) }
}
enum EvalError: Error, Equatable { case unbound(String) }
extension Expr: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  init(floatLiteral v: Double) { self = .num(v) }
  init(integerLiteral v: Int) { self = .num(Double(v)) }
  init(stringLiteral v: String) { self = .variable(v) }
}
let e: Expr = 3 * "x" * "x" + -"y" + 1.5
print(try e.eval(["x": 2, "y": 1]), try e.derivative("x").eval(["x": 2, "y": 1]))
do { _ = try e.eval([:]) } catch EvalError.unbound(let n) { print("unbound", n) } catch { print(error) }
print(Expr.pow("z", 3).derivative("z"))
