// swift-format-ignore-file
func mean(_ xs: [Double]) -> Double {
  assert(!xs.isEmpty, "mean of nothing")
  return xs.reduce(0, +) / Double(xs.count)
}
print(mean([1, 2]))
print(mean([]))
