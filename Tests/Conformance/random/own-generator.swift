// swift-format-ignore-file
struct LCG: RandomNumberGenerator { var s: UInt64
  mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s ^ (s >> 29) } }
var g = LCG(s: 42)
print((0..<8).map { _ in Int.random(in: -5...5, using: &g) }, (0..<4).map { _ in Int8.random(in: -100..<100, using: &g) }, UInt8.random(in: .min ... .max, using: &g), Int.random(in: .min ... .max, using: &g))
print((0..<3).map { _ in UInt32.random(in: 0...4_000_000_000, using: &g) }, Int.random(in: 0..<(1 << 62) + (1 << 61), using: &g))
print(Double.random(in: 0..<1, using: &g), Double.random(in: -2...3, using: &g), Float.random(in: 0..<1, using: &g), Float.random(in: 1...2, using: &g))
print(Bool.random(using: &g), [1, 2, 3, 4, 5].shuffled(using: &g), "abcdef".randomElement(using: &g)!, (1...100).randomElement(using: &g)!)
let n: UInt16 = g.next(); print(n, g.next(upperBound: 10 as UInt64), g.next(upperBound: 7 as UInt8), g.next(upperBound: UInt.max))
var xs = Array(0..<10); xs.shuffle(using: &g); print(xs, Set([3]).randomElement(using: &g)!)
