// swift-format-ignore-file
func half(_ n: Int) -> Double {
  let x = n * 0.5
  return x
}
