// swift-format-ignore-file
struct E: Error {}
func f(_ x: Int) throws -> Int { if x > 2 { throw E() }; return x }
print(try! { let y = 1; return try f(y) }())
let v = try { () throws -> Int in try f(1) }()
print(v)
let w = (try? { let q = try f(5); return q }()) ?? -1
print(w)
func g() throws { print(try { if true { return try f(2) }; return 0 }()) }
try g()
let k: Int = try { let z = try f(1); return z + 1 }(); print(k)
print(try { try f(0) }())
do { let m = try { let q = try f(7); return q }(); print(m) } catch { print("c", error) }
