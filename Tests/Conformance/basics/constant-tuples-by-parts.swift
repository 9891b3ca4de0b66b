// swift-format-ignore-file
// A constant tuple may be given its elements one by one.
func parts(_ flag: Bool) -> String {
  let t: (Int, Int)
  t.0 = 1
  t.1 = t.0 + 1
  let n: (a: Int, b: String)
  if flag { n.a = 1 } else { n.a = 2 }
  n.b = "x\(n.a)"
  let whole: (Int, Int)
  if flag { whole = (1, 2) } else { whole.0 = 3; whole.1 = t.1 }
  var free: (Int, Int)
  free.0 = 1
  free.1 = 2
  free.0 += free.1
  for k in 0..<2 {
    let turn: (Int, Int)
    turn.0 = k
    turn.1 = k * k
    free.1 += turn.0 + turn.1
  }
  return "\(t) \(n) \(whole) \(free)"
}
print(parts(true), parts(false))
