// swift-format-ignore-file
protocol Named { var name: String { get } }; protocol Sized { var size: Int? { get set } }
final class N5: Named { lazy var name: String = "lazy \(k)"; var k = 3 }
class L6: Named, Sized { var id = 1; lazy var name = { print("made"); return "id\(id)" }(); lazy var size: Int? = id + 1 }
final class L7: L6 { override init() { super.init(); id = 70 } }
struct M: Named { var name: String { var c = self; return c.lz }; lazy var lz = "from \(z)"; var z = 9 }
final class Gx<T>: Named { let t: T; init(_ t: T) { self.t = t }; lazy var pair = (t, t); lazy var name: String = "\(T.self) \(pair)" }
func g<T: Named>(_ t: T) -> String { t.name + "/" + t.name }
print(g(N5()), g(L6()), g(L7()), g(M()), g(Gx(1)), g(Gx("s")))
let all: [any Named] = [N5(), L6(), L7(), M(), Gx([1])]
for a in all { print(a.name, a.name) }
var s: any Sized = L6(); print(s.size as Any); s.size = nil; print(s.size as Any); s.size = 5; s.size? += 1; print(s.size!)
func h<T: Sized>(_ t: inout T) { t.size = (t.size ?? 0) * 10; print(t.size as Any) }; var l7 = L7(); h(&l7); h(&l7); print(l7.size!)
