// swift-format-ignore-file
// Inventory & reports, Codable-free, struct mutation through nested containers
struct Item { var name: String; var qty: Int; var price: Double; var tags: Set<String> = [] }
struct Warehouse {
  private(set) var shelves: [String: [Item]] = [:]
  var totals: (count: Int, value: Double) { shelves.values.flatMap { $0 }.reduce(into: (0, 0)) { $0.0 += $1.qty; $0.1 += Double($1.qty) * $1.price } }
  mutating func store(_ i: Item, on s: String) { shelves[s, default: []].append(i) }
  mutating func update(_ name: String, _ f: (inout Item) -> Void) -> Bool {
    for (key, items) in shelves { if let i = items.firstIndex(where: { $0.name == name }) { f(&shelves[key]![i]); return true } }
    return false
  }
  subscript(shelf: String, index: Int) -> Item? { get { guard let s = shelves[shelf], s.indices.contains(index) else { return nil }; return s[index] } set { if let v = newValue { shelves[shelf]?[index] = v } else { shelves[shelf]?.remove(at: index) } } }
}
var w = Warehouse()
w.store(Item(name: "bolt", qty: 100, price: 0.25, tags: ["metal"]), on: "A"); w.store(Item(name: "nut", qty: 80, price: 0.1), on: "A"); w.store(Item(name: "gear", qty: 3, price: 12.5), on: "B")
print(w.totals, w.update("nut") { $0.qty -= 30; $0.tags.insert("small") }, w.update("xx") { _ in }, w["A", 1]?.qty ?? 0, w["A", 5] == nil)
w["A", 0]?.tags.insert("new"); w["B", 0]?.price *= 2; w["A", 1] = nil
print(w["A", 0]!.tags.sorted(), w["B", 0]!.price, w.shelves["A"]!.count, w.shelves.mapValues(\.count).sorted { $0.key < $1.key })
var m: [[String: [Int]]] = [["a": [1, 2]], [:]]
m[0]["a"]![1] += 5; m[1]["z", default: []].append(9); m[0]["a"]?.removeFirst(); m[1]["q"]?.append(1); print(m)
struct Deep { var a: [Inner] = [Inner()]; struct Inner { var t = (x: 1, y: [2, 3]); var o: Inner2? = Inner2() }; struct Inner2 { var v = [1: "one"] } }
var d = Deep(); d.a[0].t.y[1] *= 10; d.a[0].o?.v[1]?.append("!"); d.a[0].o!.v[2] = "two"; d.a[0].t.x -= 4; print(d.a[0].t, d.a[0].o!.v.sorted { $0.key < $1.key })
func bump(_ x: inout Int, by k: Int = 1) { x += k }
bump(&d.a[0].t.x, by: 10); bump(&d.a[0].t.y[0]); print(d.a[0].t);
let sorted = w.shelves.values.flatMap { $0 }.sorted { ($0.price, $0.name) > ($1.price, $1.name) }
for i in sorted { print("\(i.name)\t\(i.qty)\t\(i.price)") }
print(sorted.first ?? Item(name: "", qty: 0, price: 0), sorted.map { ($0.name, $0.qty) }, [1: sorted.count])
