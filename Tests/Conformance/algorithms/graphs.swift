// swift-format-ignore-file
// Graph algorithms
struct Graph<V: Hashable> {
  private(set) var edges: [V: [(to: V, weight: Double)]] = [:]
  mutating func add(_ a: V, _ b: V, _ w: Double = 1, directed: Bool = false) {
    edges[a, default: []].append((b, w))
    if !directed { edges[b, default: []].append((to: a, weight: w)) } else if edges[b] == nil { edges[b] = [] }
  }
  func bfs(from s: V, _ visit: (V) -> Void) {
    var seen: Set<V> = [s], queue = [s]
    while !queue.isEmpty {
      let v = queue.removeFirst(); visit(v)
      for (n, _) in edges[v] ?? [] where seen.insert(n).inserted { queue.append(n) }
    }
  }
  func dijkstra(from s: V) -> [V: (distance: Double, path: [V])] {
    var result: [V: (distance: Double, path: [V])] = [s: (0, [s])]
    var done = Set<V>()
    while let (u, info) = result.filter({ !done.contains($0.key) }).min(by: { $0.value.distance < $1.value.distance }) {
      done.insert(u)
      for e in edges[u]! {
        let d = info.distance + e.weight
        if d < result[e.to]?.distance ?? .infinity { result[e.to] = (d, info.path + [e.to]) }
      }
    }
    return result
  }
  func topologicalOrder() -> [V]? where V: Comparable {
    var indegree = edges.mapValues { _ in 0 }
    for (_, es) in edges { for e in es { indegree[e.to, default: 0] += 1 } }
    var ready = indegree.filter { $0.value == 0 }.map(\.key).sorted()
    var order: [V] = []
    while let v = ready.first {
      ready.removeFirst(); order.append(v)
      for e in edges[v, default: []].sorted(by: { $0.to < $1.to }) {
        indegree[e.to]! -= 1
        if indegree[e.to] == 0 { ready.append(e.to); ready.sort() }
      }
    }
    return order.count == edges.count ? order : nil
  }
}
var g = Graph<String>()
for (a, b, w) in [("A", "B", 4.0), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8), ("D", "E", 3)] { g.add(a, b, w) }
var order: [String] = []
g.bfs(from: "A") { order.append($0) }
print(order)
for (v, r) in g.dijkstra(from: "A").sorted(by: { $0.key < $1.key }) { print(v, r.distance, r.path.joined(separator: "→")) }
var d = Graph<Int>()
[(5, 2), (5, 0), (4, 0), (4, 1), (2, 3), (3, 1)].forEach { d.add($0.0, $0.1, directed: true) }
print(d.topologicalOrder() ?? [])
d.add(1, 5, directed: true)
print(d.topologicalOrder() as Any)
struct UnionFind { private var parent: [Int], rank: [Int]; private(set) var sets: Int
  init(_ n: Int) { parent = Array(0..<n); rank = .init(repeating: 0, count: n); sets = n }
  mutating func find(_ x: Int) -> Int { if parent[x] != x { parent[x] = find(parent[x]) }; return parent[x] }
  @discardableResult mutating func union(_ a: Int, _ b: Int) -> Bool {
    let (ra, rb) = (find(a), find(b)); guard ra != rb else { return false }
    if rank[ra] < rank[rb] { parent[ra] = rb } else { parent[rb] = ra; if rank[ra] == rank[rb] { rank[ra] += 1 } }
    sets -= 1; return true } }
var uf = UnionFind(6)
let mst = [(0, 1, 7), (1, 2, 3), (0, 2, 1), (3, 4, 2), (4, 5, 6), (2, 3, 9), (1, 5, 4)].sorted { $0.2 < $1.2 }.filter { uf.union($0.0, $0.1) }
print(mst, mst.reduce(0) { $0 + $1.2 }, uf.sets)
let grid = ["#.#", "...", "##."].map { Array($0) }
func flood(_ r: Int, _ c: Int, _ seen: inout Set<[Int]>) -> Int {
  guard grid.indices.contains(r), grid[r].indices ~= c, grid[r][c] == ".", seen.insert([r, c]).inserted else { return 0 }
  return 1 + [(0, 1), (1, 0), (0, -1), (-1, 0)].map { flood(r + $0.0, c + $0.1, &seen) }.reduce(0, +)
}
var seen = Set<[Int]>()
print(flood(1, 1, &seen), seen.count)
