// swift-format-ignore-file
func root(_ x: Double) -> Double {
  precondition(x >= 0)
  return x.squareRoot()
}
print(root(4))
print(root(-4))
