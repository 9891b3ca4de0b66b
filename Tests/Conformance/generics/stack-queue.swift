// swift-format-ignore-file
struct Stack<Element> {
  private var items: [Element] = []
  var isEmpty: Bool { items.isEmpty }
  var top: Element? { items.last }
  mutating func push(_ e: Element) { items.append(e) }
  @discardableResult mutating func pop() -> Element? { items.popLast() }
}
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral e: Element...) { items = e } }
extension Stack: Equatable where Element: Equatable {}
extension Stack: CustomStringConvertible { var description: String { "Stack\(items)" } }
extension Stack where Element: Numeric { var sum: Element { items.reduce(0, +) } }
extension Stack where Element == String { var joined: String { items.joined(separator: "/") } }
var s: Stack = [1, 2]
s.push(3)
print(s, s.sum, s.top!, s.pop()!, s == [1, 2], s != [2, 1])
s.pop()
print(s, Stack<String>().joined.isEmpty, (["a", "b"] as Stack).joined, Stack<Double>().sum)
struct Queue<T> {
  private var inbox: [T] = [], outbox: [T] = []
  var count: Int { inbox.count + outbox.count }
  mutating func enqueue(_ x: T) { inbox.append(x) }
  mutating func dequeue() -> T? {
    if outbox.isEmpty { outbox = inbox.reversed(); inbox = [] }
    return outbox.popLast()
  }
}
var q = Queue<(Int, String)>()
q.enqueue((1, "a")); q.enqueue((2, "b"))
print(q.dequeue()!, q.count, q.dequeue()!.1, q.dequeue() == nil)
func balanced(_ t: String) -> Bool {
  var st = Stack<Character>()
  let match: [Character: Character] = [")": "(", "]": "[", "}": "{"]
  for c in t { if match.values.contains(c) { st.push(c) } else if let o = match[c], st.pop() != o { return false } }
  return st.isEmpty
}
print(balanced("([]{})"), balanced("(]"), balanced("(("))
