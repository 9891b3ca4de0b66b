// swift-format-ignore-file
protocol Container {
  associatedtype Item
  associatedtype Items: Sequence where Items.Element == Item
  var items: Items { get }
  init()
  mutating func add(_ x: Item)
}
extension Container { static func of(_ xs: Item...) -> Self { var c = Self(); for x in xs { c.add(x) }; return c } }
extension Container where Item: Equatable { func has(_ x: Item) -> Bool { items.contains(x) } }
struct ListBox<T>: Container { var items: [T] = []; mutating func add(_ x: T) { items.append(x) } }
struct SetBox<T: Hashable & Comparable>: Container {
  private var s: Set<T> = []
  var items: [T] { s.sorted() }
  mutating func add(_ x: T) { s.insert(x) }
}
print(ListBox.of(1, 2, 2).items, SetBox.of("b", "a", "b").items, ListBox.of(1).has(1), SetBox.of(2).has(3))
func transfer<A: Container, B: Container>(_ a: A, to b: inout B) where A.Item == B.Item { for x in a.items { b.add(x) } }
var sb = SetBox<Int>()
transfer(ListBox.of(3, 1, 3), to: &sb)
print(sb.items)
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var empty: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
func fold<M: Monoid>(_ xs: [M]) -> M { xs.reduce(.empty, <>) }
print(fold([1, 2, 3]), fold(["x", "y"]), fold([[1], [2]]))
protocol Shape { associatedtype Unit = Double; var size: Unit { get } }
struct Sq: Shape { var size = 2.0 }
struct Px: Shape { typealias Unit = Int; var size: Int { 7 } }
func doubled<S: Shape>(_ s: S) -> S.Unit where S.Unit: AdditiveArithmetic { s.size + s.size }
print(doubled(Sq()), doubled(Px()), Sq.Unit.self, Px.Unit.self)
