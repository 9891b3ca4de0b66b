// swift-format-ignore-file
struct Fail: Error {}
func compute(_ n: Int) throws -> Int { if n < 0 { throw Fail() }; print("computing"); return n * n }
struct C {
  subscript(key: Int, or make: @autoclosure () throws -> Int) -> Int { get throws { let v = try make(); return v + key } }
  func f(or make: @autoclosure () throws -> Int) throws -> Int { try make() }
}
let c = C()
print(try c[1, or: compute(2)])
print((try? c.f(or: compute(-1))) as Any)
print((try? c[1, or: compute(-1)]) as Any)
do { print(try c[1, or: compute(-1)]) } catch { print(error) }
