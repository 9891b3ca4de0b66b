// Closures for members of an existential: alone, in lists, tuples and dictionaries, left out, and in what members give.
protocol Source {
  associatedtype Item
  static var first: Item { get }
  static var base: Int { get }
  var item: Item { get }
  func all(_ bodies: [(Item) -> Void])
  func any(_ bodies: ((Item) -> Void)...)
  func pair(_ part: ((Item) -> Void, Int))
  func named(_ bodies: [String: (Item) -> Void])
  func giver() -> ((Item) -> Void) -> Void
  var counter: (([Item]) -> Int) -> Int { get }
  subscript(_ body: (Item) -> Int) -> Int { get }
}
extension Source {
  func shown(_ body: (Item) -> Void = { print("by default", $0) }) { body(item) }
  func counted(_ a: Int, by n: Int = said("default", Self.base), c: Int) { print(a, n, c) }
  func listed(_ numbers: Int..., body: (Item) -> Void = { print("listed", $0) }) {
    print(numbers)
    body(item)
  }
}
func said(_ text: String, _ number: Int) -> Int {
  print("says", text)
  return number
}
struct Numbers: Source {
  static let first = 1
  static let base = 10
  var item = 3
  func all(_ bodies: [(Int) -> Void]) { for body in bodies { body(item) } }
  func any(_ bodies: ((Int) -> Void)...) { for body in bodies { body(item + bodies.count) } }
  func pair(_ part: ((Int) -> Void, Int)) { part.0(part.1 * item) }
  func named(_ bodies: [String: (Int) -> Void]) { bodies["x"]?(item) }
  func giver() -> ((Int) -> Void) -> Void { { $0(4) } }
  var counter: (([Int]) -> Int) -> Int { { $0([1, 2, 3]) } }
  subscript(_ body: (Int) -> Int) -> Int { body(item) }
}
final class Words: Source {
  static let first = "one"
  static let base = 20
  let item = "three"
  func all(_ bodies: [(String) -> Void]) { bodies.last?(item) }
  func any(_ bodies: ((String) -> Void)...) { for body in bodies { body(item + "!") } }
  func pair(_ part: ((String) -> Void, Int)) { part.0(String(repeating: "w", count: part.1)) }
  func named(_ bodies: [String: (String) -> Void]) { bodies["y"]?(item) }
  func giver() -> ((String) -> Void) -> Void { { $0("given") } }
  var counter: (([String]) -> Int) -> Int { { $0(["a"]) } }
  subscript(_ body: (String) -> Int) -> Int { body(item) + 1 }
}
func with<T: Source>(_ source: T, _ bodies: [(T) -> Void]) { for body in bodies { body(source) } }
func each<T: Source>(_ source: T, _ bodies: ((T) -> Void)...) { for body in bodies { body(source) } }
func both<T: Source, U: Source>(_ a: T, _ b: U, _ body: (T, U) -> Int, _ more: [(U) -> Int]) {
  print(body(a, b), more.map { $0(b) })
}
func based<T: Source>(_ source: T, _ n: Int = T.base, _ more: @autoclosure () -> Int = T.base + 1) {
  print(n, more())
}

for source in [Numbers(), Words()] as [any Source] {
  source.all([{ print("first", $0) }, { print("second", $0) }])
  source.any({ print("any", $0) }, { _ in print("other") })
  source.pair(({ print("pair", $0) }, 2))
  source.named(["x": { print("x", $0) }, "y": { print("y", $0) }])
  source.giver()({ print("giver", $0) })
  print(source.counter { $0.count })
  print(source[{ _ in 7 }])
  source.shown()
  source.shown { print("shown", $0) }
  source.counted(said("a", 1), c: said("c", 3))
  source.counted(1, by: 2, c: 3)
  source.listed(1, 2)
  source.listed(4) { print("own", $0) }
  with(source, [{ print("with", $0.item) }, { print(type(of: $0)) }])
  each(source, { print("each", $0.item) }, { print(type(of: $0)) })
  based(source)
  based(source, 1, 2)
  both(source, Words(), { $0[{ _ in 3 }] + $1[{ _ in 4 }] }, [{ _ in 5 }])
}
