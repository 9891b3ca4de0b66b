// swift-format-ignore-file
do {
let f = { "\($0 as Int)".lowercased() }
print(f(3))
}
func fen(_ xs: [Int]) -> String {
  let transform = { "\($0 as Int)".lowercased() }
  return xs.map(transform).joined()
}
print(fen([3]))
let f = { (x) in "\(x as Int)" }
print(f(3))
let h = { "\($0 + 1)" }
print(h(3))
