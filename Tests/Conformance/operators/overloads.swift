// swift-format-ignore-file
struct V2: Equatable { var x: Double, y: Double
  static let zero = V2(x: 0, y: 0)
  static func + (a: V2, b: V2) -> V2 { V2(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: V2, b: V2) -> V2 { a + -b }
  static prefix func - (a: V2) -> V2 { V2(x: -a.x, y: -a.y) }
  static func * (k: Double, a: V2) -> V2 { V2(x: k * a.x, y: k * a.y) }
  static func * (a: V2, k: Double) -> V2 { k * a }
  static func * (a: V2, b: V2) -> Double { a.x * b.x + a.y * b.y }
  static func += (a: inout V2, b: V2) { a = a + b }
  static func *= (a: inout V2, k: Double) { a = a * k }
}
var v = V2(x: 1, y: 2)
v += V2(x: 0.5, y: 0)
v *= 2
print(v, v - V2(x: 1, y: 1), 2 * v * 0.5 == v, v * v, -v + v == .zero, [v, v].reduce(.zero, +))
postfix operator %
postfix func % (n: Double) -> Double { n / 100 }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
print(50%, √16, (√9.0)%, √4 * 5)
infix operator **: PowerPrecedence
precedencegroup PowerPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}
func ** (b: Int, e: Int) -> Int { (0..<e).reduce(1) { r, _ in r * b } }
func ** (b: Double, e: Int) -> Double { (0..<e).reduce(1.0) { r, _ in r * b } }
print(2 ** 3 ** 2, 2 * 3 ** 2, -2 ** 2, 1.5 ** 2)
infix operator |>: PipePrecedence
precedencegroup PipePrecedence {
  associativity: left
  lowerThan: AdditionPrecedence
  higherThan: ComparisonPrecedence
}
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
print(1 + 2 |> { $0 * 10 } |> String.init, [3, 1] |> { $0.sorted() } |> \.first! == 1)
infix operator =~: ComparisonPrecedence
func =~ (a: Double, b: Double) -> Bool { abs(a - b) < 1e-9 }
print(0.1 + 0.2 =~ 0.3, 0.1 + 0.2 == 0.3)
infix operator <-: AssignmentPrecedence
func <- (l: inout Int, r: Int?) { if let r { l = r } }
var n = 1
n <- nil
n <- 7
print(n)
extension String { static func * (s: String, n: Int) -> String { String(repeating: s, count: n) }; static prefix func ! (s: String) -> String { String(s.reversed()) } }
print("ab" * 3, !"abc", 3 - -2, +5, !(!true))
