// swift-format-ignore-file
func reset(_ n: Int) -> Int {
  n = 0
  return n
}
