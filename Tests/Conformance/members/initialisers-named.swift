// swift-format-ignore-file
// Initialisers as functions: which one is meant is told by what they take alone.
struct Point {
  var x: Int
  init(_ x: Int) { self.x = x }
  init<N: BinaryInteger>(narrow x: N) { self.x = Int(x) }
}

class Counter {
  var count: Int
  init(_ count: Int) { self.count = count }
  convenience init(from count: Int) { self.init(count + 1) }
}

protocol Made { init(a: Int) }
extension Made { init(b: Int) { self.init(a: b * 2) } }
struct Thing: Made { var a: Int }

print([1, 2].map(String.init), [[1], [2, 3]].map(String.init), ["a" as Character].map(Character.init))
print([1, 2].map(Double.init), [1.5, 2.5].map(Int.init), [1, 2].map(Int8.init), [3 as Int8].map(Int.init))
print([44, 300 as UInt].map(Int8.init), [7 as UInt].map(UInt.init), [65 as UInt8].map(Unicode.Scalar.init))
print(["1", "x"].map(Int.init), ["1", "x"].compactMap(Int.init), ["a b".split(separator: " ")].flatMap { $0.map(String.init) })
print([1, 2].map(Point.init).map(\.x), [1].map(Counter.init).map(\.count), [4].map(Thing.init).map(\.a))
let scalars: [Unicode.Scalar] = ["a", "é"]
print(scalars.map(UInt64.init), scalars.map(UInt32.init), scalars.map(String.init), scalars.map(Character.init))
let size: (Int) -> Double = Double.init
let text: ((Int) -> String)? = String.init
print(size(3), text?(4) ?? "none")
