import Records
import Testing

@testable import Publishing

/// What a later cell declares again holds from there on; what ran before keeps what it meant.
@Suite struct DeclaredAgainTests {
  @Test(arguments: chapters) func holdsFromThereOn(chapter: AgainChapter) throws {
    let record = try Workbench().record(chapter.text)
    #expect(record.cells.map(\.printed) == chapter.printed)
  }

  @Test func whatALaterCellDeclaresHasNoValueYet() throws {
    let workbench = try Workbench()
    let text = "# T\n\n```swift\nprint(weights.shape)\n```\n\n```swift\nlet weights = Tensor.zeros(2)\n```\n"
    let path = try workbench.write(text, to: "chapter.md")
    #expect(workbench.pipeline().run(path) == .refused)
    #expect(workbench.reporter.diagnostics.map(\.message) == ["use of 'weights' before its declaration"])
  }
}

struct AgainChapter: Sendable, CustomTestStringConvertible {
  var name: String
  /// The cells' code, with what each prints.
  var cells: [(code: String, printed: String)]
  var testDescription: String { name }
  var text: String { "# T\n\n" + cells.map { "```swift\n\($0.code)\n```\n" }.joined(separator: "\n") }
  var printed: [String] { cells.map { $0.printed.isEmpty ? "" : $0.printed + "\n" } }
}

private let chapters: [AgainChapter] = [
  AgainChapter(
    name: "members of extensions",
    cells: [
      (
        """
        extension Int {
          var doubled: Int { self * 2 }
          func plus() -> Int { self + 1 }
        }
        print(1.doubled, 1.plus())
        let old = { 5.doubled }
        """, "2 2"
      ),
      (
        """
        print(1.doubled, [1, 2].map(\\.doubled), [1].map { $0.plus() })
        extension Int {
          var doubled: Int { self * 20 }
          func plus() -> Int { self + 10 }
        }
        print(old())
        """, "20 [20, 40] [11]\n10"
      ),
      ("print(2.doubled, 2.plus())", "40 12"),
    ]),
  AgainChapter(
    name: "generic extensions",
    cells: [
      (
        """
        extension Sequence where Element: Hashable { func unique() -> [Element] { Array(Set(self)).prefix(1) + [] } }
        extension Array { subscript(safe i: Int) -> Element? { indices ~= i ? self[i] : nil } }
        print([1, 1].unique(), [7][safe: 3] as Any)
        """, "[1] nil"
      ),
      (
        """
        print([1, 1, 3].unique())
        extension Sequence where Element: Hashable {
          func unique() -> [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } }
        }
        extension Array {
          subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : last }
          var second: Element? { self[safe: 1] }
        }
        print([7][safe: 3] as Any, [1].second!)
        """, "[1, 3]\nOptional(7) 1"
      ),
    ]),
  AgainChapter(
    name: "initialisers, subscripts and static members",
    cells: [
      (
        """
        struct Pile<T> { var items: [T] = [] }
        extension Pile {
          init(of x: T) { items = [x] }
          subscript(i: Int) -> T { items[i] }
          static var kind: String { "first" }
        }
        var pile = Pile(of: 1)
        print(pile[0], pile.items, Pile<Int>.kind)
        """, "1 [1] first"
      ),
      (
        """
        extension Pile {
          init(of x: T) { items = [x, x] }
          subscript(i: Int) -> T { items[items.count - 1 - i] }
          static var kind: String { "second" }
        }
        pile.items.append(2)
        print(pile[0], pile[keyPath: \\.[1]], Pile(of: "z").items, Pile<Int>.kind)
        """, "2 1 [\"z\", \"z\"] second"
      ),
    ]),
  AgainChapter(
    name: "conformances and what they ask for",
    cells: [
      (
        """
        struct P { var x = 1 }
        protocol Shape { func area() -> Int }
        extension P: CustomStringConvertible { var description: String { "P\\(x)" } }
        extension P: Shape { func area() -> Int { 1 } }
        extension Shape { func twice() -> Int { 2 * area() } }
        func show() { print("show", P()) }
        let boxed: any Shape = P()
        print(P(), [P()], boxed.area(), P().twice()); show()
        """, "P1 [P1] 1 2\nshow P1"
      ),
      (
        """
        extension P: CustomStringConvertible { var description: String { "Point(\\(x))" } }
        extension P: Shape { func area() -> Int { 10 } }
        func total(_ shapes: [any Shape]) -> Int { shapes.reduce(0) { $0 + $1.area() } }
        func one<T: Shape>(_ shape: T) -> Int { shape.area() }
        print(P(), [P()], "\\(P())", boxed.area(), P().twice(), total([boxed, P()]), one(P())); show()
        """, "Point(1) [Point(1)] Point(1) 10 20 20 10\nshow Point(1)"
      ),
      (
        """
        extension P { var description: String { "third" } }
        extension Shape { func twice() -> Int { -1 } }
        print(P(), boxed.twice(), one(P()))
        """, "third -1 10"
      ),
    ]),
  AgainChapter(
    name: "operators",
    cells: [
      (
        """
        struct P { var x = 0 }
        func + (a: P, b: P) -> P { P(x: a.x + b.x) }
        extension P { static func * (a: P, b: Int) -> P { P(x: a.x * b) } }
        let old = { (P(x: 1) + P(x: 2) * 2).x }
        print(old())
        """, "5"
      ),
      (
        """
        func + (a: P, b: P) -> P { P(x: 100 + a.x + b.x) }
        extension P { static func * (a: P, b: Int) -> P { P(x: -a.x * b) } }
        print((P(x: 1) + P(x: 2) * 2).x, [P(x: 1), P(x: 4)].reduce(P(), +).x, old())
        """, "97 205 5"
      ),
    ]),
  AgainChapter(
    name: "operators of a type after global ones",
    cells: [
      ("func * (s: String, n: Int) -> String { String(repeating: s, count: n) }\nprint(\"-\" * 3)", "---"),
      (
        """
        extension String { static func * (s: String, n: Int) -> String { "<" + String(repeating: s, count: n) + ">" } }
        print("-" * 3)
        """, "<--->"
      ),
    ]),
  AgainChapter(
    name: "what stands before it still means the earlier one",
    cells: [
      ("var x = 3\nlet add = { x + $0 }\nfunc one() -> Int { 1 }", ""),
      (
        """
        print(add(1), x, one())
        let add = { x + $0 + 1000 }
        var x = 5
        func one() -> Int { 500 }
        print(add(1), x)
        """, "4 3 500\n1004 5"
      ),
    ]),
  AgainChapter(
    name: "accessors name their own variable",
    cells: [
      ("var level = \"low\"\nvar area = [1]", ""),
      (
        """
        var level = 1 { didSet { if level > 3 { level = 3 }; print(oldValue, level) } }
        level = 5
        var area: Int { get { level * 2 } set { level = newValue } }
        area = 2
        print(area)
        """, "1 3\n3 2\n4"
      ),
    ]),
]
