// swift-format-ignore-file
struct Idx<Element: Hashable>: Sequence {
  let m: [Element: Int]
  func makeIterator() -> Dictionary<Element, Int>.Iterator { m.makeIterator() }
}
for (k, v) in Idx(m: ["a": 1]) { print(k, v) }
