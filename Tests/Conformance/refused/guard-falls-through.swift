// swift-format-ignore-file
func f(_ o: Int?) -> Int {
  guard let x = o else { print("none") }
  return x
}
