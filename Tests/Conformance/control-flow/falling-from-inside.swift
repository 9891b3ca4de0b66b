// swift-format-ignore-file
func f(_ n: Int, _ list: [Int]) -> String {
  var out = ""
  switch n {
  case 1:
    guard let first = list.first else { fallthrough }
    out += "first \(first) "
  case 2:
    out += "two "
    if list.count > 1 { fallthrough }
    out += "few "
  case 3 where list.isEmpty, 4:
    let label: String
    if n == 4 { label = "four"; out += label; fallthrough } else { label = "three" }
    out += label
  default: out += "default"
  }
  return out
}
print(f(1, [5]), f(1, []), f(2, [1]), f(2, [1, 2]), f(3, []), f(4, [1]), f(9, []), separator: "|")
func g(_ n: Int) -> Int {
  let x: Int
  switch n {
  case 0: if n < 1 { fallthrough }; x = 1
  default: x = 2
  }
  return x
}
print(g(0), g(5))
func h(_ n: Int) -> Int {
  switch n {
  case 0: guard n > 5 else { fallthrough }; return 3
  case 1: return 4
  default: return 5
  }
}
print(h(0), h(1))
