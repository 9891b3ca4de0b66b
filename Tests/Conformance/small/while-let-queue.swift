// swift-format-ignore-file
var queue = [("root", 0)], log: [String] = []
let kids = ["root": ["l", "r"], "l": ["ll"], "r": []]
while let (node, depth) = queue.first {
  queue.removeFirst()
  log.append(String(repeating: ".", count: depth) + node)
  for k in kids[node] ?? [] { queue.append((k, depth + 1)) }
}
print(log)
var it = "abc".makeIterator()
while let c = it.next() { print(c, terminator: "-") }
print()
var n: Int? = 3
while let k = n, k > 0 { print(k); n = k - 1 }
print(n as Any)
