// swift-format-ignore-file
var total = Int.max - 2
for i in 0..<5 {
  print("adding", i)
  total += i
}
