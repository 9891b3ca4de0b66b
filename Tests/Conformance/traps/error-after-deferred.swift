// swift-format-ignore-file
struct Empty: Error {}
func next(_ i: Int) throws -> Int { if i == 2 { throw Empty() }; return i }
defer { print("closing") }
for i in 1...3 {
  defer { print("done with", i) }
  print(try next(i))
}
