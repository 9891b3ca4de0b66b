// swift-format-ignore-file
// operators, closures, lazies, key paths
infix operator **: MultiplicationPrecedence
func ** (b: Double, e: Int) -> Double { (0..<e).reduce(1) { acc, _ in acc * b } }
precedencegroup Pipe { associativity: left lowerThan: AdditionPrecedence }
infix operator |>: Pipe
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %%
postfix func %% (x: Int) -> Double { Double(x) / 100 }
print(2 ** 10, 3 + 4 |> { $0 * 2 } |> String.init, √16, 25%%)
struct Vec: Equatable, AdditiveArithmetic { var x = 0.0, y = 0.0; static let zero = Vec()
  static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) }; static func - (a: Vec, b: Vec) -> Vec { Vec(x: a.x - b.x, y: a.y - b.y) }
  static func += (a: inout Vec, b: Vec) { a = a + b } ; static func * (k: Double, v: Vec) -> Vec { .init(x: k * v.x, y: k * v.y) } }
var v = Vec(x: 1, y: 2); v += .init(x: 1, y: 1); print(v, 2 * v, v == Vec(x: 2, y: 3), [v, v].reduce(.zero, +))
struct Person { var name: String; var age: Int; var address: Address; struct Address { var city: String; var zip: Int? } }
var people = [Person(name: "Ann", age: 30, address: .init(city: "Oslo", zip: 1)), Person(name: "Bob", age: 25, address: .init(city: "Rome", zip: nil))]
print(people.map(\.name), people.sorted { $0[keyPath: \.age] < $1[keyPath: \.age] }.map(\.address.city), people.compactMap(\.address.zip))
let kp: WritableKeyPath<Person, Int> = \.age
people[0][keyPath: kp] += 1; people[1].address.zip = 7
print(people[0].age, people[1][keyPath: \.address.zip] as Any, people.min { $0.age < $1.age }!.name)
func counter() -> (next: () -> Int, reset: () -> Void) { var n = 0; return ({ n += 1; return n }, { n = 0 }) }
let c = counter(); _ = c.next(); print(c.next(), { c.reset(); return c.next() }())
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ $0 + 1 }, { "<\($0)>" })(4))
var handlers: [String: (Int) -> Int] = ["double": { $0 * 2 }, "square": { $0 * $0 }]
handlers["neg"] = { -$0 }
print(handlers.keys.sorted().map { "\($0)=\(handlers[$0]!(5))" })
func retry(_ times: Int, _ body: () throws -> Int) rethrows -> Int? { for i in 1...times { do { return try body() } catch { if i == times { throw error } } }; return nil }
struct Oops: Error { let n: Int }
var tries = 0
print(try! retry(3) { tries += 1; if tries < 3 { throw Oops(n: tries) }; return tries * 10 } as Any)
do { _ = try retry(2) { throw Oops(n: 9) } } catch let e as Oops { print("gave up", e.n) }
class Lazy { lazy var big: [Int] = { print("computing"); return Array(1...3) }(); lazy var doubled = big.map { $0 * 2 } }
let l = Lazy(); print("before"); print(l.doubled, l.big)
func f(_ x: @autoclosure () -> Bool, _ y: inout Int) -> Bool { if y > 0 { y -= 1; return x() }; return false }
var y = 1; print(f({ print("eval"); return true }(), &y), f({ fatalError() }(), &y), y)
outer: for i in 1...3 { for j in 1...3 { if j == 2 { continue outer }; if i == 3 { break outer }; print(i, j) } }
var n = 27, steps = 0
repeat { n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1; steps += 1 } while n != 1
print(steps)
switch (steps, n) { case (100..., 1): print("long"); case (_, let k) where k > 1: print(k); default: print("d") }
let grade: (Int) -> Character = { switch $0 { case 90...: "A"; case 80..<90: "B"; default: "C" } }
print(String([95, 85, 10].map(grade)))
defer { print("deferred") }
print(stride(from: 10, through: 0, by: -5).map { $0 }, (1...3).reversed(), sequence(first: 1) { $0 < 50 ? $0 * 3 : nil }.map { $0 })
