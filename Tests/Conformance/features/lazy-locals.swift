// swift-format-ignore-file
class Base { let id: Int; init(_ i: Int) { id = i; print("init", i) }; deinit { print("Base", id) } }
func f(_ n: Int) -> Int {
  lazy var q = Base(n)
  lazy var unusedValue: Int = { print("never"); return 1 }()
  lazy var table: [Int: String] = { print("table"); return [n: "n"] }()
  if n == 0 { return 0 }
  print("not yet"); print(q.id)
  table[5] = "five"; table[n]?.append("!")
  print(table.sorted { $0.key < $1.key })
  let get = { table.count + q.id }
  return get()
}
print(f(0)); print(f(3))
func outer(_ xs: [Int]) -> [Int] {
  lazy var sum = xs.reduce(0, +)
  lazy var mean = Double(sum) / Double(xs.count)
  func above() -> [Int] { xs.filter { Double($0) > mean } }
  defer { print("sum", sum) }
  sum += 100
  return above()
}
print(outer([1, 2, 3, 10]))
for i in 0..<2 { lazy var v: Int? = { print("v", i); return i == 0 ? nil : i }(); print(v as Any, v as Any); v = 9; print(v!) }
struct S { func m() -> String { lazy var d = "<\(self.x)>"; return d + d }; var x = 4 }
print(S().m())
func bump(_ x: inout Int) { x += 1 }
func g() { lazy var c = 10; bump(&c); c *= 2; print(c); lazy var never = c; _ = never }
g()
do { lazy var k: Double = 3; let h = [1, 2].map { Double($0) * k }; print(h) }
func rec(_ n: Int) -> Int { lazy var next = rec(n - 1); return n == 0 ? 0 : n + next }
print(rec(5))
