// swift-format-ignore-file
struct Squares: Collection {
  var startIndex: Int { 0 }
  var endIndex: Int { 10 }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Int { i * i }
}
let part = Squares()[2..<5]
print(part[3], Array(part), part.first { $0 > 4 } ?? 0)
print(part[7])
