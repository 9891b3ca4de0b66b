// swift-format-ignore-file
func f(_ n: inout Int) -> () -> Int {
  return { n }
}
