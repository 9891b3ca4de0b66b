// swift-format-ignore-file
func f() -> Int {
  let x: Int
  x = 1
  x = 2
  return x
}
