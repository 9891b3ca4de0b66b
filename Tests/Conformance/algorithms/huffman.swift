// swift-format-ignore-file
final class Node { let weight: Int, symbol: Character?, left: Node?, right: Node?
  init(_ w: Int, _ s: Character? = nil, _ l: Node? = nil, _ r: Node? = nil) { weight = w; symbol = s; left = l; right = r } }
func build(_ text: String) -> Node? {
  var freq: [Character: Int] = [:]
  text.forEach { freq[$0, default: 0] += 1 }
  var nodes = freq.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { Node($0.value, $0.key) }
  while nodes.count > 1 {
    let a = nodes.removeFirst(), b = nodes.removeFirst(), n = Node(a.weight + b.weight, nil, a, b)
    nodes.insert(n, at: nodes.firstIndex { $0.weight >= n.weight } ?? nodes.endIndex)
  }
  return nodes.first
}
func codes(_ n: Node?, _ prefix: String = "", into out: inout [Character: String]) {
  guard let n else { return }
  if let s = n.symbol { out[s] = prefix.isEmpty ? "0" : prefix }
  codes(n.left, prefix + "0", into: &out)
  codes(n.right, prefix + "1", into: &out)
}
let text = "abracadabra"
let tree = build(text)
var table: [Character: String] = [:]
codes(tree, into: &table)
for (c, s) in table.sorted(by: { $0.key < $1.key }) { print(c, s) }
let bits = text.map { table[$0]! }.joined()
var decoded = "", node = tree
for b in bits { node = b == "0" ? node?.left : node?.right; if let s = node?.symbol { decoded.append(s); node = tree } }
print(bits, bits.count, decoded == text)
