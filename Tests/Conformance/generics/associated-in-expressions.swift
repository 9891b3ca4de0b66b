// swift-format-ignore-file
protocol Box { associatedtype Item; var item: Item { get } }
extension Box { func kind() -> String { "\(Item.self) \(Self.self) \(Item.self == Int.self)" } }
struct I: Box { var item = 1 }
print(I().kind())
extension Collection {
  func f() { print(Element.self, Index.self, SubSequence.self, Self.Element.self, Iterator.Element.self) }
}
[1].f()
extension Box where Item: Numeric {
  static func zero() -> Item { Item.zero }
  func twice() -> [Item] { var all = [Item](); all.append(item); all.append(Item(exactly: 3)!); return all }
}
print(I.zero(), I().twice())
