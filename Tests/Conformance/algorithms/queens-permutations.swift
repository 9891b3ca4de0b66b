// swift-format-ignore-file
func queens(_ n: Int) -> [[Int]] {
  var out: [[Int]] = [], row: [Int] = []
  func place() {
    if row.count == n { out.append(row); return }
    for c in 0..<n where !row.enumerated().contains(where: { $1 == c || abs($1 - c) == row.count - $0 }) {
      row.append(c)
      place()
      row.removeLast()
    }
  }
  place()
  return out
}
let q = queens(6)
print(q.count, queens(8).count)
for c in q[0] { print(String(repeating: ".", count: c) + "Q" + String(repeating: ".", count: 5 - c)) }
func permutations<T>(_ a: [T]) -> [[T]] {
  guard let first = a.first else { return [[]] }
  return permutations(Array(a.dropFirst())).flatMap { p in
    (0...p.count).map { i in var r = p; r.insert(first, at: i); return r }
  }
}
print(permutations([1, 2, 3]))
print(Set(permutations(Array("aab")).map { String($0) }).sorted())
func subsets<T>(_ a: ArraySlice<T>) -> [[T]] {
  guard let x = a.first else { return [[]] }
  let rest = subsets(a.dropFirst())
  return rest + rest.map { [x] + $0 }
}
print(subsets([1, 2, 3][...]))
func hanoi(_ n: Int, _ a: String = "A", _ b: String = "B", _ c: String = "C", move: (String, String) -> Void) {
  guard n > 0 else { return }
  hanoi(n - 1, a, c, b, move: move)
  move(a, c)
  hanoi(n - 1, b, a, c, move: move)
}
var moves = 0
hanoi(3) { print($0 + $1, terminator: " "); moves += 1 }
print(moves)
