// swift-format-ignore-file
enum Either<L, R> {
  case left(L), right(R)
  func fold<T>(_ f: (L) throws -> T, _ g: (R) throws -> T) rethrows -> T { switch self { case .left(let l): try f(l); case .right(let r): try g(r) } }
  func map<T>(_ f: (R) -> T) -> Either<L, T> { switch self { case let .left(l): .left(l); case let .right(r): .right(f(r)) } }
}
extension Either: Equatable where L: Equatable, R: Equatable {}
let e: Either<String, Int> = .right(4)
print(e.map { $0 * 2 }, e.fold({ $0.count }, { $0 }), e == .left("x"), Either<String, Int>.left("q").map { $0 + 1 })
enum Bad: Error, Equatable { case odd(Int) }
func half(_ n: Int) -> Result<Int, Bad> { n % 2 == 0 ? .success(n / 2) : .failure(.odd(n)) }
for n in [8, 6, 5] {
  let r = half(n).flatMap(half).map { "quarter \($0)" }
  switch r { case .success(let s): print(s); case .failure(let e): print("failed", e) }
}
print(half(4), half(3), try half(10).get(), (try? half(7).get()) as Any, half(2) == .success(1))
do { print(try half(9).get()) } catch Bad.odd(let n) { print("odd", n) }
let r = Result { try half(3).get() }
print(r, r.mapError { ($0 as? Bad) ?? .odd(0) } == .failure(.odd(3)))
struct Validated<T> { let rules: [(T) -> String?]; func check(_ x: T) -> [String] { rules.compactMap { $0(x) } } }
let v = Validated<Int>(rules: [{ $0 < 0 ? "negative" : nil }, { $0 % 2 == 1 ? "odd" : nil }, { abs($0) > 9 ? "large" : nil }])
print(v.check(4), v.check(13), v.check(-2))
