// swift-format-ignore-file
protocol Shape { var area: Double { get }; func describe() -> String }
extension Shape { func describe() -> String { "area \(area)" } }
struct Square: Shape { var side: Double; var area: Double { side * side } }
struct Disc: Shape { var r: Double; var area: Double { 3 * r * r }; func describe() -> String { "disc of \(area)" } }
let shapes: [any Shape] = [Square(side: 2), Disc(r: 1)]
for s in shapes { print(s.describe()) }
func total<S: Shape>(_ items: [S]) -> Double { items.reduce(0) { $0 + $1.area } }
print(total([Square(side: 1), Square(side: 3)]))
func largest<T: Comparable>(_ items: [T]) -> T? { items.max() }
print(largest([3, 9, 2])!, largest(["b", "a"])!)
func same<T>(_ a: T, _ b: T) -> Bool where T: Equatable { a == b }
print(same(1, 1), same("a", "b"))
protocol Container { associatedtype Item; var items: [Item] { get set }; mutating func add(_ i: Item) }
extension Container { mutating func add(_ i: Item) { items.append(i) }; var count: Int { items.count } }
struct Bag<T>: Container { var items: [T] = [] }
var bag = Bag<Int>()
bag.add(4); bag.add(5)
print(bag.items, bag.count)
func sumAll<C: Container>(_ c: C) -> Int where C.Item == Int { c.items.reduce(0, +) }
print(sumAll(bag))
extension Array where Element: Numeric { func total() -> Element { reduce(0, +) } }
print([1, 2, 3].total(), [0.5, 1.5].total())
struct Pair<A, B> { let first: A; let second: B; func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) } }
print(Pair(first: 1, second: "x").swapped())
extension Int { var isEven: Bool { self % 2 == 0 }; func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } } }
3.times { print($0, $0.isEven, terminator: ";") }
print()
func make() -> some Shape { Square(side: 4) }
print(make().area)
struct Wrapper<T: CustomStringConvertible>: CustomStringConvertible { var v: T; var description: String { "<\(v)>" } }
print(Wrapper(v: 3), [Wrapper(v: "s")])
