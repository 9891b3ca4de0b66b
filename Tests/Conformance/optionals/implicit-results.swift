// swift-format-ignore-file
class View { func name() -> Int! { nil } }
let v = View()
func f(_ n: Int) -> Int! { n > 0 ? n : nil }
print(f(0) as Any, f(0) == nil, f(1) == 1, f(0) ?? 3, f(2) + 1, f(0)?.description ?? "nil", f(4)!)
let a = f(0)
print(a ?? 5, type(of: a))
if let x = f(7) { print(x) }
guard let y = f(8) else { fatalError() }
let z: Int = f(9)
let k: Int? = v.name()
print(y, z, k as Any)
switch f(0) { case nil: print("none"); case let n?: print(n) }
let g = f
print(g(0) as Any, [1, 2, 0].compactMap { f($0) }, [1, 2].map { f($0) * 2 })
class Q { init!(_ n: Int) { if n == 0 { return nil } }; func hi() { print("hi") } }
Q(1).hi()
print(Q(0) == nil)
if let q = Q(2) { q.hi() }
