// swift-format-ignore-file
func day(_ n: Int) -> String {
  switch n {
  case 1: return "Mon"
  case 2: return "Tue"
  default: preconditionFailure("no day \(n)")
  }
}
print(day(1), day(2))
print(day(3))
