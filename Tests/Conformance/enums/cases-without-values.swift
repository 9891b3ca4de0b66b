// swift-format-ignore-file
enum Either<L, R> { case left(L), right(R) }
typealias Either3<A, B, C> = Either<A, Either<B, Either<C, Never>>>
func either3<A, B, C, D>(_ e: Either3<A, B, C>, _ a: (A) -> D, _ b: (B) -> D, _ c: (C) -> D) -> D {
  switch e {
  case let .left(x): return a(x)
  case let .right(.left(x)): return b(x)
  case let .right(.right(.left(x))): return c(x)
  }
}
let e: Either3<Int, String, Bool> = .right(.right(.left(true)))
print(either3(e, { "\($0)" }, { $0 }, { "\($0)!" }))
func value<T>(_ r: Result<T, Never>) -> T { switch r { case .success(let v): return v } }
print(value(.success(3)))
func get<T>(_ r: Result<T, Never>) -> T { if case .success(let v) = r { return v } ; fatalError() }
let r: Result<Int, Never> = .success(4)
let v = switch r { case .success(let x): x + 1 }
print(v, get(r))
