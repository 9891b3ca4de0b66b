protocol Simple {}
extension Int: Simple {}
protocol Taking {
  associatedtype A: Simple
  func f(_: A)
  func g(_: A)
}
struct Several: Taking {
  func f(_: Float) {}
  func f(_: Int) { print("f") }
  func g(_: Float) {}
  func g(_: Int) { print("g") }
}
Several().f(3)
print(Several.A.self)
protocol Offering {}
extension Offering {
  func f(_ x: Int) { print("f", x) }
  func g(_ x: Int) { print("g", x) }
}
struct Offered: Taking, Offering {}
func use<T: Taking>(_ t: T, _ a: T.A) { t.f(a); t.g(a) }
use(Offered(), 4)
