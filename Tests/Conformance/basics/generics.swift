// swift-format-ignore-file
func swapped<A, B>(_ p: (A, B)) -> (B, A) { (p.1, p.0) }
func middle<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T { [a, b, c].sorted()[1] }
struct Stack<T> {
  private(set) var items: [T] = []
  mutating func push(_ x: T) { items.append(x) }
  mutating func pop() -> T? { items.isEmpty ? nil : items.removeLast() }
  var peek: T? { items.last }
  func map<U>(_ f: (T) -> U) -> Stack<U> { var s = Stack<U>(); for i in items { s.push(f(i)) }; return s }
}
print(swapped((1, "a")), middle(3, 1, 2), middle("b", "c", "a"))
var s = Stack<Int>()
for i in 1...3 { s.push(i * i) }
print(s.pop()!, s.peek!, s.items, s.map { "n\($0)" }, s.map(Double.init).items)
while let x = s.pop() { print(x, terminator: " ") }
print(s.pop() as Any)
func count<S: Sequence>(_ xs: S, where p: (S.Element) -> Bool) -> Int { var n = 0; for x in xs where p(x) { n += 1 }; return n }
print(count([1, 2, 3]) { $0 > 1 }, count("banana") { $0 == "a" }, count(1...10) { $0.isMultiple(of: 5) })
