// swift-format-ignore-file
func sum() -> Int {
  var total: Int
  let n = total
  return n
}
