// swift-format-ignore-file
class C { var n = 4; func m(_ x: Int) -> Int { x + n } }
let c = C()
print(C.m(c)(2))
let x = C.m(c)(2)
let y: Int = C.m(c)(1)
struct S { func g(_ a: Int, _ b: Int) -> Int { a * b }; static func s(_ q: Int) -> Int { q } ; func z() -> Int { 9 } }
print(S.g(S())(2, 5))
print(S.s(1))
print(S.z(S())())
print([S(), S()].map(S.z).map { $0() })
print(String.uppercased("a")(), Int.advanced(by:)(4)(3))
