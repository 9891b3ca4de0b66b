// swift-format-ignore-file
class Trie {
  private class Node { var kids: [Character: Node] = [:]; var end = false }
  private let root = Node()
  private(set) var count = 0
  func insert(_ w: String) {
    var n = root
    for c in w { if n.kids[c] == nil { n.kids[c] = Node() }; n = n.kids[c]! }
    if !n.end { n.end = true; count += 1 }
  }
  private func node(_ p: some StringProtocol) -> Node? { p.reduce(root as Node?) { $0?.kids[$1] } }
  func contains(_ w: String) -> Bool { node(w)?.end ?? false }
  func words(_ prefix: String = "") -> [String] {
    guard let start = node(prefix) else { return [] }
    var out: [String] = []
    func walk(_ n: Node, _ s: String) {
      if n.end { out.append(s) }
      for c in n.kids.keys.sorted() { walk(n.kids[c]!, s + String(c)) }
    }
    walk(start, prefix)
    return out
  }
}
let t = Trie()
for w in ["car", "card", "care", "cat", "dog", "car"] { t.insert(w) }
print(t.count, t.contains("car"), t.contains("ca"), t.words("car"), t.words(), t.words("x"))
