// swift-format-ignore-file
enum Color { case red, green }
func f(_ c: Color) -> Int {
  switch c {
  case .red: return 1
  case .green: return 2
  case .purple: return 3
  }
}
