typealias List = Array
let a: List<Int> = [1, 2]
let b: List = [3, 4]
print(a + b, List(repeating: 0, count: 2))
extension List { func second() -> Element { self[1] } }
print(b.second())
struct Box<T> { var value: T }
typealias B = Box
print(B(value: 3), B<String>(value: "x"))
func two() -> B<Int> { B(value: 2) }
print(two().value)
