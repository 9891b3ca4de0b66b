// swift-format-ignore-file
final class Node<T> { var value: T; var next: Node?; weak var prev: Node?; init(_ v: T) { value = v } }
struct List<T>: Sequence {
  private(set) var head: Node<T>?, tail: Node<T>?
  var count = 0
  init() {}
  init<S: Sequence>(_ s: S) where S.Element == T { for x in s { append(x) } }
  mutating func append(_ v: T) {
    let n = Node(v)
    if let t = tail { t.next = n; n.prev = t } else { head = n }
    tail = n
    count += 1
  }
  mutating func reverse() {
    var cur = head, prev: Node<T>? = nil
    tail = head
    while let c = cur { let nx = c.next; c.next = prev; c.prev = nx; prev = c; cur = nx }
    head = prev
  }
  subscript(i: Int) -> T? {
    var n = head
    for _ in 0..<i { n = n?.next }
    return n?.value
  }
  func makeIterator() -> AnyIterator<T> {
    var n = head
    return AnyIterator { defer { n = n?.next }; return n?.value }
  }
}
var l = List([1, 2, 3, 4])
l.append(5)
print(Array(l), l.count, l[2] as Any, l[9] as Any, l.tail?.prev?.value ?? -1)
l.reverse()
print(l.map { $0 * 10 }, l.contains(3), l.reduce(0, +), l.head!.value, l.tail!.value)
for (i, x) in l.enumerated() where i % 2 == 0 { print(i, x) }
let words = List("a b c".split(separator: " ").map(String.init))
print(words.joined(separator: "+"), words.sorted(by: >), words.first { $0 > "a" }!)
