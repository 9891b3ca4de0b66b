// swift-format-ignore-file
// Functions named as values several times in one expression.
let a = [1, 2, 3], b = [0.5, 1.5]
let whole: Int = a.reduce(0, +) + a.reduce(1, *) + a.reduce(0, max) + a.reduce(9, min)
print(whole, a.reduce(0, +) + a.map { $0 * 2 }.reduce(0, +))
print(b.reduce(0, +) / Double(b.count), b.reduce(1, *) - b.reduce(0, max))
print([1, 2].reduce(0, +) + [3, 4].reduce(0, +), [1.5, 2].reduce(0, +) + [0.5].reduce(0, +))
let words: String = a.map(String.init).joined() + b.map { String($0) }.joined(separator: ",")
print(words)
struct Money: ExpressibleByIntegerLiteral, Equatable { var c: Int; init(integerLiteral v: Int) { c = v }; static func + (x: Money, y: Money) -> Money { var z: Money = 0; z.c = x.c + y.c; return z } }
let purse: [Money] = [1, 2]
print(purse.reduce(0, +), purse.reduce(0, +) == 3)
