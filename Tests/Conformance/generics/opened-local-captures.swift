// swift-format-ignore-file
protocol Shape { var area: Double { get }; init() ; func scaled(_ k: Double) -> Self }
struct Sq: Shape { var s = 2.0; var area: Double { s*s }; func scaled(_ k: Double) -> Sq { Sq(s: s*k) } }
final class Ci: Shape { var r = 1.0; init() {}; var area: Double { 3*r*r }; func scaled(_ k: Double) -> Self { r *= k; return self } }
func total(_ xs: [any Shape], k: Double) -> Double {
  var sum = 0.0
  var names: [String] = []
  func add<S: Shape>(_ s: S) { sum += s.scaled(k).area; names.append("\(S.self)") }
  func addTwice<S: Shape>(_ s: S, times n: Int) -> S { for _ in 0..<n { add(s) }; return s }
  for x in xs { add(x) }
  for x in xs { let y = addTwice(x, times: 2); names.append("\(type(of: y))") }
  print(names)
  let f = { (x: any Shape) -> Void in add(x) }
  f(xs[0])
  func rec<S: Shape>(_ s: S, _ n: Int) -> Int { n == 0 ? names.count : { sum += 1; return rec(s, n - 1) }() }
  print(rec(xs[0], 3))
  return sum
}
print(total([Sq(), Ci()], k: 2))
func eq(_ a: any Equatable, _ b: any Equatable) -> Bool { func e<T: Equatable>(_ x: T) -> Bool { x == (b as? T) }; return e(a) }
print(eq(1, 1), eq(1, "1"), eq("a", "a"))
func cmp(_ a: any Comparable, _ b: any Comparable) -> Bool? {
  func less<T: Comparable>(_ x: T) -> Bool? { guard let y = b as? T else { return nil }; return x < y }
  return less(a)
}
print(cmp(1, 2) as Any, cmp(1, "b") as Any, cmp("b", "a") as Any)
struct Box { var n: Int
  func go(_ e: any Equatable) -> String { func inner<T: Equatable>(_ t: T) throws -> String { if n == 0 { throw E.z }; return "\(t) \(n) \(T.self)" }; return (try? inner(e)) ?? "nope" } }
enum E: Error { case z }
print(Box(n: 1).go("x"), Box(n: 0).go(2))
func outer<G: Hashable>(_ g: G, _ a: any Hashable) -> Int { func h<T: Hashable>(_ t: T) -> Int { Set<AnyHashable>([AnyHashable(g), AnyHashable(t)]).count }; return h(a) }
print(outer(1, 1), outer(1, "1"))
