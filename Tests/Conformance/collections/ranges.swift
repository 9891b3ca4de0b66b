// swift-format-ignore-file
let r = 2..<6, c = 2...6
print(r, c, r.count, c.count, r.contains(6), c.contains(6), r.lowerBound, c.upperBound, r.isEmpty, (3..<3).isEmpty)
print(r.map { $0 }, c.reversed().map { $0 }, Array(c.dropFirst()), r.first!, r.last!, c.min()!, r.sum)
print(r.overlaps(5..<9), r.clamped(to: 4..<10), (1...3) == 1...3, 3 ~= 3, c ~= 9)
extension Sequence where Element == Int { var sum: Int { reduce(0, +) } }
let letters: ClosedRange<Character> = "a"..."f"
print(letters.contains("c"), letters.contains("z"), ("a"..<"c").contains("bz"), (0.0...1.0).contains(0.5), (..<5).contains(4), (3...).contains(2))
let x = 15
switch x { case ..<0: print("neg"); case 0...9: print("digit"); case 10..<100: print("two"); default: print("big") }
for i in stride(from: 10, to: 0, by: -3) { print(i, terminator: " ") }
for d in stride(from: 0.0, through: 0.3, by: 0.1) { print(d, terminator: " ") }
print()
for i in (0..<5).reversed() where i != 2 { print(i, terminator: "") }
print()
for i in 3... { if i > 6 { break }; print(i, terminator: ",") }
print()
print(r.randomIndex, [10, 20, 30, 40][1...], [10, 20, 30, 40][..<2], "hello".prefix(3), (1...4).split { $0 == 2 }.map(Array.init))
extension Range where Bound == Int { var randomIndex: Int { (lowerBound + upperBound) / 2 } }
let neg = -3 ... -1
print(neg, neg.count, (Int8.min...Int8.max).count, UInt8(5)...7, (1...3).relative)
extension ClosedRange { var relative: String { "\(lowerBound)→\(upperBound)" } }
