// swift-format-ignore-file
func find(_ k: String) -> Int? { ["a": 1, "b": 2][k] }
if let a = find("a") { print("a", a) } else { print("none") }
if let a = find("a"), let b = find("b"), a < b { print(a + b) }
if let z = find("z") { print(z) } else if let b = find("b") { print("b is", b) }
var value: Int? = 5
if let value { print(value + 1) }
if var value { value *= 2; print(value) }
while let v = value { print("loop", v); value = v > 3 ? v - 1 : nil }
func g(_ s: String?) -> String {
  guard let s, !s.isEmpty else { return "empty" }
  guard let n = Int(s) else { return "not a number: \(s)" }
  return "number \(n)"
}
print(g(nil), g(""), g("x1"), g("12"))
print(find("q") ?? find("a") ?? 0, find("q") ?? 7, find("b")!, find("z") == nil, find("a") != nil, find("a") == 1)
var o: Int? = nil
o = o ?? 3
o! += 1
o? += 1
print(o as Any, o.map { $0 * 2 } as Any, o.flatMap { $0 > 100 ? $0 : nil } as Any)
switch o { case .some(let x) where x > 4: print("big", x); case .some(let x): print(x); case .none: print("nil") }
switch find("z") { case let x?: print(x); case nil: print("no z") }
if case let x? = find("a") { print("case", x) }
if find("a") == .some(1), o != .none { print("eq") }
let (p, q) = (find("a"), find("z"))
print([p, q], [p, q].compactMap { $0 }, p.debugDescription)
