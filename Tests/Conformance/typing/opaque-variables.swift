// swift-format-ignore-file
protocol Animal { var name: String { get }; func speak() -> String }
struct Cat: Animal { var name = "cat"; func speak() -> String { "meow" } }
struct Dog: Animal { var name = "dog"; var age = 3; func speak() -> String { "woof" } }
func make() -> some Animal { Dog() }
let a: some Animal = Cat()
print(a.name, a.speak())
func f() {
  let b: some Animal = make()
  let c: some Collection<Int> = [1, 2, 3]
  print(b.speak(), c.count, c.map { $0 * 2 })

  let d: some Equatable = 5
  print(d == d, type(of: b))
}
f()
func describe(_ x: some Animal) { print(x.name) }
describe(a)
let fact = { (n: Int) -> Int in n <= 1 ? 1 : n * fact(n - 1) }
print(fact(5))
enum Shape { case rect(w: Double, h: Double), circle(Double), named(String, Int), empty; indirect case pair(Shape, Int) }
let s = Shape.rect(w: 1, h: 2)
switch s { case .rect(let r): print(r.w, r.h, r); case .circle(let c): print(c); case .named(let p): print(p.0, p.1); case .empty: break; case .pair(let q): print(q) }
if case .named(let q) = Shape.named("a", 3) { print(q) }
if case .pair(let q) = Shape.pair(.empty, 3) { print(q.1, q) }
