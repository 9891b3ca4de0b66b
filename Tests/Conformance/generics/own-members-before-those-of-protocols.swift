// swift-format-ignore-file
struct Column<T>: Sequence { var v: [T]
  func map<U>(_ name: String? = nil, _ f: (T) throws -> U) rethrows -> Column<U> { Column<U>(v: try v.map(f)) }
  func filter(_ x: Int = 1, _ f: (T) -> Bool) -> Column { self }
  func makeIterator() -> IndexingIterator<[T]> { v.makeIterator() } }
let c = Column(v: [1, 2])
print(c.map { $0 + 1 }, c.map { "\($0)" })
let a: [Int] = c.map { $0 }
print(a, c.filter { $0 > 1 }, c.map("x") { $0 })
let x = c.map { $0 * 2 }; print(type(of: x))
for y in c.map({ $0 }) { print(y) }
