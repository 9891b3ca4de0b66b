// swift-format-ignore-file
protocol Scorable { var score: Int { get } }
struct A: Scorable { let score: Int }
extension Array where Element: Scorable { var total: Int { reduce(0) { $0 + $1.score } }; func best() -> Element? { self.max { $0.score < $1.score } } }
extension Collection where Element: BinaryInteger { var mean: Double { isEmpty ? 0 : Double(reduce(0, +)) / Double(count) } }
extension Sequence where Element == String { func csv() -> String { joined(separator: ",") } }
print([A(score: 1), A(score: 5)].total, [A(score: 2)].best()!.score, [A]().best() == nil)
print([1, 2].mean, [UInt8(3)].mean, (1...4).mean, ["a", "b"].csv(), Set(["z"]).csv(), [Int]().mean)
