// swift-format-ignore-file
struct DisjointSet {
  private var parent: [Int], size: [Int]
  private(set) var groups: Int
  init(_ n: Int) { parent = Array(0..<n); size = Array(repeating: 1, count: n); groups = n }
  mutating func find(_ x: Int) -> Int {
    if parent[x] != x { parent[x] = find(parent[x]) }
    return parent[x]
  }
  @discardableResult mutating func union(_ a: Int, _ b: Int) -> Bool {
    var (a, b) = (find(a), find(b))
    guard a != b else { return false }
    if size[a] < size[b] { swap(&a, &b) }
    parent[b] = a
    size[a] += size[b]
    groups -= 1
    return true
  }
}
struct Edge: Comparable { let a: Int, b: Int, w: Int; static func < (l: Edge, r: Edge) -> Bool { l.w < r.w } }
let edges = [(0, 1, 7), (0, 3, 5), (1, 2, 8), (1, 3, 9), (1, 4, 7), (2, 4, 5), (3, 4, 15), (3, 5, 6), (4, 5, 8), (4, 6, 9), (5, 6, 11)].map(Edge.init)
var set = DisjointSet(7)
let tree = edges.sorted().filter { set.union($0.a, $0.b) }
print(tree.map(\.w).reduce(0, +), set.groups, tree.count)
print(edges.min()!, edges.max()!)
