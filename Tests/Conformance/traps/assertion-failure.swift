// swift-format-ignore-file
for i in 0..<3 {
  if i == 2 { assertionFailure("reached \(i)") }
  print(i)
}
