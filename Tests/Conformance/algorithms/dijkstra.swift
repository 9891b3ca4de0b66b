// swift-format-ignore-file
struct Edge { let to: Int; let cost: Double }
struct Heap<T> {
  var items: [T] = []
  let before: (T, T) -> Bool
  var isEmpty: Bool { items.isEmpty }
  mutating func push(_ x: T) {
    items.append(x)
    var i = items.count - 1
    while i > 0 {
      let p = (i - 1) / 2
      guard before(items[i], items[p]) else { break }
      items.swapAt(i, p)
      i = p
    }
  }
  mutating func pop() -> T? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    let top = items.removeLast()
    var i = 0
    while true {
      var best = i
      for c in [2 * i + 1, 2 * i + 2] where c < items.count && before(items[c], items[best]) { best = c }
      if best == i { return top }
      items.swapAt(i, best)
      i = best
    }
  }
}
func dijkstra(_ g: [[Edge]], from s: Int) -> [Double] {
  var dist = Array(repeating: Double.infinity, count: g.count)
  dist[s] = 0
  var heap = Heap<(node: Int, d: Double)>(before: { $0.d < $1.d })
  heap.push((s, 0))
  while let (n, d) = heap.pop() {
    if d > dist[n] { continue }
    for e in g[n] {
      let nd = d + e.cost
      if nd < dist[e.to] { dist[e.to] = nd; heap.push((e.to, nd)) }
    }
  }
  return dist
}
let g = [[Edge(to: 1, cost: 4), Edge(to: 2, cost: 1)], [Edge(to: 3, cost: 1)], [Edge(to: 1, cost: 2), Edge(to: 3, cost: 5.5)], [], []]
print(dijkstra(g, from: 0))
var h = Heap<Int>(before: >)
[3, 1, 4, 1, 5, 9].forEach { h.push($0) }
while let x = h.pop() { print(x, terminator: " ") }
print(h.isEmpty)
