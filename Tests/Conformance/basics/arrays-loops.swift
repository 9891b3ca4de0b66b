// swift-format-ignore-file
var numbers = [5, 2, 8, 1]
numbers.append(9)
numbers[1] = 20
for n in numbers { print(n, terminator: " ") }
print(numbers.count, numbers.isEmpty, numbers.contains(8))
var total = 0, biggest = numbers[0]
for i in 0..<numbers.count { total += numbers[i]; if numbers[i] > biggest { biggest = numbers[i] } }
print(total, biggest, Double(total) / Double(numbers.count))
var table: [[Int]] = []
for r in 1...3 { var row: [Int] = []; for c in 1...3 { row.append(r * c) }; table.append(row) }
for row in table { print(row) }
var evens: [Int] = [], odds = [Int]()
for n in numbers { if n % 2 == 0 { evens.append(n) } else { odds.append(n) } }
print(evens, odds, evens + odds, [0] * 3)
func * (a: [Int], n: Int) -> [Int] { Array(repeating: a, count: n).flatMap { $0 } }
var seen = [Int: Bool]()
for n in [1, 2, 1, 3, 2] where seen[n] == nil { seen[n] = true; print("new", n, terminator: ";") }
print()
print(numbers.sorted(), numbers.reversed().map { $0 }, numbers.min()!, numbers.firstIndex(of: 9)!)
