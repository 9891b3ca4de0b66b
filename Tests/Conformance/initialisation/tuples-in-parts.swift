// swift-format-ignore-file
func combine(_ p: (toy: String, id: Int), _ n: Int) -> (id: Int, toy: String, tags: [String]) {
  var c: (id: Int, toy: String, tags: [String])
  c.id = p.id
  c.toy = p.toy + "\(c.id)"
  if n > 1 { c.tags = ["a"] } else { c.tags = [] }
  c.tags.append("z")
  return c
}
print(combine(("bear", 3), 2), combine(("x", 1), 0))
func two() -> (Int, String) { var t: (Int, String); t.1 = "s"; t.0 = t.1.count; t.0 += 4; return t }
print(two())
class K { init(_ n: Int) { self.n = n }; let n: Int; deinit { print("d\(n)") } }
func objs() { var t: (K, K); t.0 = K(1); t.1 = K(2); t.0 = K(3); print(t.0.n, t.1.n) }
objs()
