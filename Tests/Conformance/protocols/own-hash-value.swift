// swift-format-ignore-file
class Vertex { let id: String; init(_ id: String) { self.id = id } }
extension Vertex: Hashable {
  var hashValue: Int { id.count }
  static func == (a: Vertex, b: Vertex) -> Bool { a.id == b.id }
}
struct Pair<T: Hashable>: Hashable {
  var a: T, b: T
  var hashValue: Int { a.hashValue &+ b.hashValue }
}
var seen: Set<Vertex> = []
print(seen.insert(Vertex("a")).inserted, seen.contains(Vertex("a")))
var counts: [Pair<Int>: Int] = [:]
counts[Pair(a: 1, b: 2), default: 0] += 1
counts[Pair(a: 1, b: 2), default: 0] += 1
counts[Pair(a: 2, b: 1), default: 0] += 1
print(counts.count, counts[Pair(a: 1, b: 2)]!, Vertex("abc").hashValue)
