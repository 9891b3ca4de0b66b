// swift-format-ignore-file
for n in [3, 1, 0] {
  for i in 1...n { print(i, terminator: " ") }
  print()
}
