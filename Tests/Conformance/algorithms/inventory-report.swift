// swift-format-ignore-file
enum Category: String, CaseIterable { case tools, toys, food }
struct Item { let name: String; let category: Category; var price: Double; var quantity: Int; var value: Double { price * Double(quantity) } }
struct Inventory {
  private(set) var items: [Item] = []
  mutating func add(_ i: Item) { items.append(i) }
  mutating func update(_ name: String, _ change: (inout Item) -> Void) -> Bool {
    guard let i = items.firstIndex(where: { $0.name == name }) else { return false }
    change(&items[i])
    return true
  }
  subscript(c: Category) -> [Item] { items.filter { $0.category == c } }
  var total: Double { items.map(\.value).reduce(0, +) }
  func report<T: Comparable>(by key: KeyPath<Item, T>) -> [String] { items.sorted { $0[keyPath: key] < $1[keyPath: key] }.map { "\($0.name): \($0[keyPath: key])" } }
}
var inv = Inventory()
for (n, c, p, q) in [("hammer", Category.tools, 12.5, 4), ("robot", .toys, 30, 2), ("apple", .food, 0.25, 100), ("saw", .tools, 8, 1)] { inv.add(Item(name: n, category: c, price: p, quantity: q)) }
print(inv.total, inv[.tools].map(\.name), inv.report(by: \.price), inv.report(by: \.name).first!)
print(inv.update("apple") { $0.quantity -= 40; $0.price *= 2 }, inv.update("pear") { $0.price = 0 }, inv[.food][0].value)
for c in Category.allCases {
  let xs = inv[c]
  let mean = xs.isEmpty ? nil : xs.map(\.price).reduce(0, +) / Double(xs.count)
  print(c.rawValue.uppercased(), xs.count, mean.map { "\($0)" } ?? "-", xs.max { $0.value < $1.value }?.name ?? "none")
}
let (cheap, dear) = inv.items.reduce(into: ([Item](), [Item]())) { if $1.price < 10 { $0.0.append($1) } else { $0.1.append($1) } }
print(cheap.count, dear.count, inv.items.contains { $0.quantity == 0 }, inv.items.allSatisfy { $0.price > 0 })
