// swift-format-ignore-file
func one<C: Collection>(_ c: C) -> Int { c.count }
let c: any Collection<Int> = [1, 2, 3]
protocol P { associatedtype C: Collection<Int>; var c: C { get }; func f() -> C; func g(_: Int) -> C }
struct S: P { var c = [1]; func f() -> [Int] { c }; func g(_: Int) -> [Int] { c } }
let p: any P = S()
print(one(p.c), Array(p.c))
print(one(p.f()), Array(p.f()))
print(one(p.g(1)), Array(c).count, Set(c).count)
let d = c.dropLast()
print(one(d), Array(d), one(c.sorted()), Array(c.sorted().dropFirst()))
