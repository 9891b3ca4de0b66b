// swift-format-ignore-file
func pascal(_ n: Int) -> [[Int]] { (0..<n).reduce(into: []) { rows, _ in rows.append(rows.last.map { r in zip([0] + r, r + [0]).map(+) } ?? [1]) } }
let rows = pascal(6), width = rows.last!.map(String.init).joined(separator: " ").count
for r in rows { let s = r.map { "\($0)" }.joined(separator: " "); print(String(repeating: " ", count: (width - s.count) / 2) + s) }
for i in 1...9 where i % 3 == 0 { print((1...5).map { j in let s = "\(i * j)"; return String(repeating: " ", count: 4 - s.count) + s }.joined()) }
func diamond(_ n: Int) -> String { (Array(1...n) + (1..<n).reversed()).map { String(repeating: " ", count: n - $0) + String(repeating: "*", count: 2 * $0 - 1) }.joined(separator: "\n") }
print(diamond(3))
for i in 1...15 { print(i % 15 == 0 ? "FizzBuzz" : i % 5 == 0 ? "Buzz" : i % 3 == 0 ? "Fizz" : String(i), terminator: i == 15 ? "\n" : " ") }
func mandel(_ x: Double, _ y: Double) -> Character { var a = 0.0, b = 0.0; for i in 0..<30 { (a, b) = (a * a - b * b + x, 2 * a * b + y); if a * a + b * b > 4 { return Array(".:-=+*")[i % 6] } }; return "#" }
for y in stride(from: -1.0, through: 1.0, by: 0.5) { print(String(stride(from: -2.0, through: 0.5, by: 0.125).map { mandel($0, y) })) }
func sierpinski(_ n: Int) -> [String] { n == 0 ? ["*"] : { let s = sierpinski(n - 1), p = String(repeating: " ", count: s.count); return s.map { p + $0 + p } + s.map { $0 + " " + $0 } }() }
sierpinski(2).forEach { print($0) }
func rule(_ n: Int, _ row: [Bool]) -> [Bool] { row.indices.map { i in let l = i > 0 && row[i - 1], r = i + 1 < row.count && row[i + 1]; return n >> ((l ? 4 : 0) + (row[i] ? 2 : 0) + (r ? 1 : 0)) & 1 == 1 } }
var row = (0..<17).map { $0 == 8 }
for _ in 0..<4 { print(String(row.map { $0 ? "#" : "." })); row = rule(90, row) }
