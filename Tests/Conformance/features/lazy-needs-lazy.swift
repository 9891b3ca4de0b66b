// swift-format-ignore-file
struct Lz { lazy var a: Int = { print("a!"); return 5 }(); lazy var b = a * 2; lazy var c: [Int] = (0..<b).map { $0 + a + k }; var k = 1; lazy var d = { "\(self.b) \(k)" }(); let name: String; lazy var greet = "hi \(name)"; mutating func all() -> Int { a + b + k } }
var lz = Lz(name: "n"); print(lz.c, lz.a, lz.all()); lz.a = 9; print(lz.all(), lz.d, lz.greet); var lz2 = lz; lz2.a += 1; print(lz.a, lz2.a)
var fresh = [Lz(k: 3, name: "f"), Lz(a: 1, name: "g")]; print(fresh[0].d, fresh[1].b, fresh[1].c.count); fresh[0].c.append(1); print(fresh[0].c.count)
final class K { lazy var x = 3; lazy var y = x + 1; lazy var f: () -> Int = { [unowned self] in self.y }; var z: Lz = Lz(name: "in") }; let kk = K(); print(kk.f(), kk.z.b, kk.z.d)
func inner() { var l = Lz(name: "loc"); print(l.d); let g = { l.b + l.k }; l.k = 50; print(g(), l.c.count); struct Two { lazy var p = q + 1; lazy var q = 1 }; var t = Two(); print(t.p, t.q) }
inner()
