// swift-format-ignore-file
func f() -> Int {
  let x: Int
  return x
}
print(f())
