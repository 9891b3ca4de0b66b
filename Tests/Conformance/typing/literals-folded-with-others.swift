// What an array of numbers is folded with says what the numbers are, where they can't be what they are by themselves.
struct Money: Numeric {
  var cents: Int
  init(_ cents: Int) { self.cents = cents }
  init(integerLiteral value: Int) { self.init(value * 100) }
  init?<T: BinaryInteger>(exactly source: T) { self.init(Int(source)) }
  var magnitude: Int { cents.magnitude > 0 ? abs(cents) : 0 }
  static func + (a: Money, b: Money) -> Money { Money(a.cents + b.cents) }
  static func - (a: Money, b: Money) -> Money { Money(a.cents - b.cents) }
  static func * (a: Money, b: Money) -> Money { Money(a.cents * b.cents) }
  static func *= (a: inout Money, b: Money) { a = a * b }
}

struct Scaled: Equatable {
  var value: Int
  static func + (a: Scaled, b: Int) -> Scaled { Scaled(value: a.value * 10 + b) }
}

let start = Money(50)
print([1, 2, 3].reduce(start, +), [1, 2].reduce(Money.zero, +), [2, 3].reduce(Money(1), -))
print([1, 2, 3].reduce(2 as UInt8, +), [1, 2, 3].reduce(Float(0.5), +), [1, 2, 3].reduce(1.5, +))
print([1, 2, 3].reduce(Scaled(value: 0), +))
let total: UInt16 = [1, 2, 3].reduce(0, +)
print(total, type(of: [4, 5].reduce(Int8(1), max)))
func sum<T: Numeric>(_ first: T) -> T { [1, 2, 3].reduce(first, +) }
print(sum(1), sum(0.5), sum(start))

// The result that a call is to give is known before what an empty literal holds.
struct State<S, A> {
  let run: (S) -> (A, S)
  func map<B>(_ change: @escaping (A) -> B) -> State<S, B> {
    .init {
      let (a, s) = run($0)
      return (change(a), s)
    }
  }
  func then<B>(_ next: @escaping (A) -> State<S, B>) -> State<S, B> {
    .init {
      let (a, s) = run($0)
      return next(a).run(s)
    }
  }
  static func pure(_ a: A) -> Self { .init { (a, $0) } }
}

func sequence<S, A>(_ states: [State<S, A>]) -> State<S, [A]> {
  states.reduce(.pure([])) { all, next in all.then { list in next.map { list + [$0] } } }
}
func pairs<A>(_ lists: [[A]]) -> [[A]] {
  lists.reduce(.init([[]])) { all, list in all.flatMap { head in list.map { head + [$0] } } }
}
let counter = State<Int, Int> { ($0, $0 + 1) }
print(sequence([counter, counter, counter]).run(4), pairs([[1, 2], [3], [4, 5]]))

func wrapped<T>(_ value: T) -> String { "T" }
func wrapped<T>(_ value: T?) -> String { "T?" }
print(wrapped(1), wrapped(1 as Int?), wrapped("a" as String?), wrapped([1]), wrapped(nil as [Int]?))
