// swift-format-ignore-file
var a: Int? = 5
print(a as Any, a!, a ?? 0)
a = nil
print(a ?? -1, a == nil)
struct B { var n: Int?; var inner: [String: Int] = ["k": 1] }
struct A { var b: B? }
var x: A? = A(b: B(n: 3))
print(x?.b?.n ?? 0, x?.b?.inner["k"] as Any, x?.b?.inner["z"] as Any)
x?.b?.n = 7
print(x!.b!.n!)
if let n = x?.b?.n, n > 5 { print("big", n) }
func f(_ s: String?) -> Int {
  guard let s, let n = Int(s) else { return -1 }
  return n
}
print(f("12"), f(nil), f("q"))
let nested: Int?? = .some(nil)
print(nested == nil, nested as Any)
print([1, nil, 3].compactMap { $0 }, ["1", "x", "3"].map { Int($0) })
print(a.map { $0 + 1 } as Any, Optional(4).flatMap { $0 > 3 ? $0 : nil } as Any)
let d = ["a": 1]
if let v = d["a"] { print(v) } else { print("no") }
var s: String? = "abc"
print(s?.count as Any, s?.uppercased() ?? "")
s = nil
print(s?.count as Any)
let i: Int! = 3
print(i + 1)
while let v = a { print(v); a = nil }
