class Shape { let name = "shape" }
class Circle: Shape {}
class Square: Shape {}
protocol P {}
struct S: P {}
struct T: P {}

let n = 3
let d = 2.5
let text = "b"
let anything: Any = 1
let numbers = [1, 2]
let words = ["a"]

// Elements that have nothing else in common are of any type, where no annotation says otherwise.
print([n, 2.5], [n, "a"], [n, d], [n, text].count)
func show<E>(_ elements: [E]) { print(elements, type(of: elements)) }
show([n, 2.5])
show([n, "a"])
func showAll<Q: Sequence>(_ elements: Q) { print(Array(elements)) }
showAll([n, "a"])
for element in [n, "a"] { print(element) }
for element in [n] + ["a"] { print(element) }

// A sum of arrays is of what both can become.
show(numbers + [anything])
show([1] + words)
show(numbers + ["a"])
show(numbers + [d])
show([S()] + [1])
show([1, 2] + [2.5])
show([n] + [2.5])
show([Circle()] + [Square()] as [Shape])
let circles = [Circle()]
let square = Square()
let shapes = circles + [square]
print(shapes.count, type(of: shapes), shapes.map(\.name))
let known = [S()]
let hidden: [any P] = [T()]
show(known + hidden)
show(hidden + known)
let optional: [Int?] = [nil]
show(optional + [1])
show([1] + optional)
show(numbers + optional)
show(numbers + [nil])
var all = hidden
all += known
all += [S(), T()]
print(all.count)
print((numbers + ["a"]).map { "<\($0)>" }.joined())
print(["a": n, "b": 2.5].count, [n: 1, "b": 2].count)
