// swift-format-ignore-file
func f(_ x: Int) -> String { "Int" }
func f(_ x: Double) -> String { "Double" }
func f(_ x: String) -> String { "String" }
func f(_ x: Character) -> String { "Character" }
func f(_ x: [Int]) -> String { "[Int]" }
func f(_ x: [Double]) -> String { "[Double]" }
func f(_ x: Int?) -> String { "Int?" }
func f(_ x: (Int) -> Int) -> String { "closure" }
func f<T>(_ x: T, _ y: T) -> String { "T,T" }
func f(_ x: Int, _ y: Double) -> String { "Int,Double" }
print(f(1), f(1.5), f("s"), f("s" as Character), f([1]), f([1.0]), f([1, 2.5]), f(Int?(1)), f { $0 + 1 }, f(1, 2), f(1.5, 2), f("a", "b"), f(1, 2.5))
func g() -> Int { 1 }
func g() -> String { "s" }
func g() -> [Double] { [1] }
let i: Int = g(), s: String = g()
print(i, s, (g() as [Double]).count, g() + 1 as Int, "x" + g())
func h(_ x: Int...) -> String { "variadic\(x.count)" }
func h(_ x: Int) -> String { "one" }
func h(_ x: Int, y: Int = 0) -> String { "default" }
print(h(), h(1), h(1, 2), h(1, y: 2))
func k(a: Int) -> String { "a" }
func k(b: Int) -> String { "b" }
func k(_ x: Any) -> String { "any" }
func k(_ x: any Equatable) -> String { "eq" }
print(k(a: 1), k(b: 1), k(1), k({ 1 }), [k(a:), k(b:)].map { $0(0) })
struct S { func m() -> Int { 1 }; func m() -> String { "m" }; subscript(i: Int) -> String { "int" }; subscript(s: String) -> String { "str" }; subscript(r: Range<Int>) -> String { "range" }; subscript(x x: Int, y y: Int) -> Int { x * y } }
let z = S()
print(z.m() as Int, z.m() as String, z[1], z["a"], z[1..<2], z[x: 2, y: 3])
func id<T>(_ x: T) -> T { x }
let q: Double = id(1), u: [Float] = id([1, 2])
print(q, u, id(id)(3), type(of: id(1)))
func opt(_ x: Int?) -> String { x.map { "\($0)" } ?? "nil" }
print(opt(1), opt(nil), [1, nil].map(opt), [1, 2].map(opt))
