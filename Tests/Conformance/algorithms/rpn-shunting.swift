// swift-format-ignore-file
func rpn(_ s: String) -> Int? {
  var st: [Int] = []
  for t in s.split(separator: " ") {
    if let n = Int(t) { st.append(n); continue }
    guard st.count >= 2 else { return nil }
    let b = st.removeLast(), a = st.removeLast()
    switch t { case "+": st.append(a + b); case "-": st.append(a - b); case "*": st.append(a * b); case "/" where b != 0: st.append(a / b); default: return nil }
  }
  return st.count == 1 ? st[0] : nil
}
func shunt(_ s: String) -> String {
  let prec: [Character: (Int, left: Bool)] = ["+": (1, true), "-": (1, true), "*": (2, true), "/": (2, true), "^": (3, false)]
  var out: [String] = [], ops: [Character] = []
  for c in s where c != " " {
    switch c {
    case _ where c.isNumber: out.append(String(c))
    case "(": ops.append(c)
    case ")": while let o = ops.popLast(), o != "(" { out.append(String(o)) }
    default:
      guard let (p, left) = prec[c] else { continue }
      while let o = ops.last, o != "(", let (q, _) = prec[o], q > p || (q == p && left) { out.append(String(ops.removeLast())) }
      ops.append(c)
    }
  }
  return (out + ops.reversed().map(String.init)).joined(separator: " ")
}
for e in ["3 4 +", "1 2 + 3 4 + *", "1 +", "4 0 /", "5 x"] { print(e, "=>", rpn(e).map(String.init) ?? "error") }
for e in ["1+2*3", "(1+2)*3", "2^3^2-1", "8/4/2"] { print(e, "->", shunt(e)) }
print(rpn(shunt("(1+2)*(3+4)-5"))!)
