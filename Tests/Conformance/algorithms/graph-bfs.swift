// swift-format-ignore-file
struct Graph {
  private var edges: [String: [String]] = [:]
  mutating func connect(_ a: String, _ b: String) {
    edges[a, default: []].append(b)
    edges[b, default: []].append(a)
  }
  func neighbours(of n: String) -> [String] { edges[n]?.sorted() ?? [] }
  func bfs(from s: String) -> [(node: String, depth: Int)] {
    var seen: Set<String> = [s], queue = [(s, 0)], out: [(node: String, depth: Int)] = []
    while !queue.isEmpty {
      let (n, d) = queue.removeFirst()
      out.append((n, d))
      for m in neighbours(of: n) where seen.insert(m).inserted { queue.append((m, d + 1)) }
    }
    return out
  }
  func path(_ a: String, _ b: String) -> [String]? {
    var came = [a: a], stack = [a]
    while let n = stack.popLast() {
      if n == b {
        var p = [b]
        while let last = p.last, let prev = came[last], prev != last { p.append(prev) }
        return p.reversed()
      }
      for m in neighbours(of: n) where came[m] == nil { came[m] = n; stack.append(m) }
    }
    return nil
  }
}
var g = Graph()
for (a, b) in [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", "e"), ("x", "y")] { g.connect(a, b) }
for (n, d) in g.bfs(from: "a") { print(n, d) }
print(g.path("a", "e") ?? [], g.path("a", "x") as Any, g.neighbours(of: "q"))
