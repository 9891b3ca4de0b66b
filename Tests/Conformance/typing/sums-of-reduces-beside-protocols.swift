// swift-format-ignore-file
// A protocol of one's own that asks for + leaves sums of folds what they are.
protocol Summable { static func + (a: Self, b: Self) -> Self }
struct Vec: Summable { var x = 0.0; static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x) } }
let means = [0.5, 1.5], whole = [1, 2, 3]
print(means.reduce(0, +) + means.reduce(0, +) + means.reduce(0, +) + means.reduce(1, +))
print(means.map { $0 * 2 }.reduce(0, +) + means.map { $0 * 3 }.reduce(0, +) + means.map { $0 * 4 }.reduce(0, +)
  + means.map { $0 * 5 }.reduce(0, +) + means.map { $0 * 6 }.reduce(0, +) + means.map { $0 * 7 }.reduce(0, +))
print(whole.reduce(0, +) + whole.map { $0 + 1 }.reduce(0, +) + whole.reduce(1, *), [Vec(x: 1), Vec(x: 2)].reduce(Vec(), +).x)
func total<T: Summable>(_ xs: [T], _ zero: T) -> T { xs.reduce(zero, +) }
extension Int: Summable {}
print(total(whole, 0) + whole.reduce(0, +) + whole.reduce(0, +) + whole.reduce(0, +), total([Vec(x: 3)], Vec()).x)
