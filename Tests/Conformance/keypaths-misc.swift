// swift-format-ignore-file
struct Person { var name: String; var age: Int; var tags: [String] = [] }
let people = [Person(name: "A", age: 30), Person(name: "B", age: 20)]
print(people.map(\.name), people.sorted { $0.age < $1.age }.map(\.age), people.filter { $0.age > 25 }.count)
let kp = \Person.age
print(people[0][keyPath: kp])
var p = people[1]
p[keyPath: \.name] = "Z"
print(p.name)
typealias Handler = (Int, String) -> Void
let h: Handler = { print($0, $1) }
h(1, "x")
let (a, b) = (1, "q")
print(a, b)
var t = (x: 1, y: 2)
t.x += 5
print(t, t.0, t.y)
let f = max as (Int, Int) -> Int
print(f(3, 4))
func generic<T>(_ x: T) -> String { "\(T.self): \(x)" }
print(generic(1), generic("s"), generic([1.5]))
let any: Any = 5
if let i = any as? Int { print("int", i) }
switch any { case let s as String: print(s); case is Int: print("is int"); default: print("?") }
print(any is Double)
func defaults(_ a: Int = 1, b: Int = 2) -> Int { a * 10 + b }
print(defaults(), defaults(5), defaults(b: 7))
let sorted = [3, 1, 2].sorted(by: <)
print(sorted, sorted.map(String.init), [-1, 2].map { abs($0) })
