// swift-format-ignore-file
infix operator **: MultiplicationPrecedence
func ** (a: Double, b: Int) -> Double { (0..<b).reduce(1) { r, _ in r * a } }
print(2.0 ** 10, 2 * 3.0 ** 2)
precedencegroup Pipe {
  associativity: left
  lowerThan: AdditionPrecedence
}
infix operator |>: Pipe
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
print(1 + 2 |> { $0 * 10 } |> String.init)
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
print(√16)
struct V: Equatable, Hashable, Comparable { var a: Int; static func < (l: V, r: V) -> Bool { l.a < r.a } ; static func += (l: inout V, r: Int) { l.a += r } }
var v = V(a: 1)
v += 4
print(v, v > V(a: 2), max(v, V(a: 9)), Set([v, v]).count, [V(a: 1): "x"][V(a: 1)]!)
print(1 < 2 && 2 < 3 || false, !true, 5 &* 2, 1...3 ~= 2, (1, "a") < (1, "b"), (1, 2) == (1, 2))
var x = 3
x *= 2; x -= 1; x /= 2; x %= 2
print(x)
print(Int.max.addingReportingOverflow(1), Int.max &+ 1, 7.quotientAndRemainder(dividingBy: 2))
print(-5.magnitude, abs(-5), (-5).magnitude, 10.isMultiple(of: 5), Int.random(in: 3...3))
