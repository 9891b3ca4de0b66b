// swift-format-ignore-file
for step in [2, 0] {
  for i in stride(from: 0, to: 4, by: step) { print(i) }
}
