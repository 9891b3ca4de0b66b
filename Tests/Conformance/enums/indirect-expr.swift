// swift-format-ignore-file
indirect enum Expr: Equatable {
  case num(Double), variable(String)
  case add(Expr, Expr), mul(Expr, Expr), neg(Expr)
  func eval(_ env: [String: Double]) -> Double? {
    switch self {
    case .num(let d): return d
    case .variable(let n): return env[n]
    case let .add(a, b): guard let x = a.eval(env), let y = b.eval(env) else { return nil }; return x + y
    case let .mul(a, b): return a.eval(env).flatMap { x in b.eval(env).map { x * $0 } }
    case .neg(let e): return e.eval(env).map { -$0 }
    }
  }
  var simplified: Expr {
    switch self {
    case .add(.num(0), let e), .add(let e, .num(0)), .mul(.num(1), let e), .mul(let e, .num(1)): return e.simplified
    case .mul(.num(0), _), .mul(_, .num(0)): return .num(0)
    case .neg(.neg(let e)): return e.simplified
    case let .add(.num(a), .num(b)): return .num(a + b)
    case let .add(a, b): return .add(a.simplified, b.simplified)
    case let .mul(a, b): return .mul(a.simplified, b.simplified)
    default: return self
    }
  }
}
extension Expr: CustomStringConvertible {
  var description: String {
    switch self { case .num(let d): "\(d)"; case .variable(let v): v; case let .add(a, b): "(\(a) + \(b))"; case let .mul(a, b): "\(a) * \(b)"; case .neg(let e): "-\(e)" }
  }
}
extension Expr: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral { init(integerLiteral v: Int) { self = .num(Double(v)) }; init(stringLiteral s: String) { self = .variable(s) } }
func + (a: Expr, b: Expr) -> Expr { .add(a, b) }
func * (a: Expr, b: Expr) -> Expr { .mul(a, b) }
let e: Expr = 2 * "x" + 0 * "y"
print(e, e.simplified, e.eval(["x": 4, "y": 1]) as Any, e.eval([:]) as Any, .neg(.neg(e)) == e, Expr.neg(.neg("q")).simplified)
enum List { case end; indirect case cons(Int, List); var array: [Int] { if case .cons(let h, let t) = self { [h] + t.array } else { [] } } }
print(List.cons(1, .cons(2, .end)).array, List.cons(1, .end))
