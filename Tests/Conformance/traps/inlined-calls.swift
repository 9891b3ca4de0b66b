// swift-format-ignore-file
func item(_ numbers: [Int], _ index: Int) -> Int { numbers[index] }
func last(_ numbers: [Int]) -> Int { item(numbers, numbers.count) }
for i in 0..<2 { print(item([i, 5], i)) }
for _ in 0..<2 { print(last([1, 2, 3])) }
