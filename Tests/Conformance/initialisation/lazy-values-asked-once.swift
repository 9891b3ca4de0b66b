// swift-format-ignore-file
func t<T>(_ s: String, _ x: T) -> T { print(s, terminator: " "); return x }
struct A { var v = 1; lazy var z: Int = { print("lazy", terminator: " "); return 4 }() }
final class H { var a = A() { didSet { print("a did", terminator: " ") } }; var b = A(); lazy var c: A = { print("c lazy", terminator: " "); return A() }() }
final class K { private var kept = H(); var h: H { print("h", terminator: " "); return kept }; var o: A?; var d: [String: A] = [:]; var oh: H? }
func two(_ a: inout Int, _ b: inout Int) { swap(&a, &b) }
struct E: Error {}
func bad(_ a: inout Int) throws { a += 1; throw E() }
let k = K()
k.o?.z = t("v", 1); print("|")
k.d["x"]?.z = t("w", 1); print("|")
k.oh?.c.z = t("x", 1); print("|")
k.oh?.c = t("y", A()); print("|")
k.h.b.z = t("z", 1); print("|")
k.h.a.z = t("z", 1); print("|")
var n = 7
two(&k.h.b.z, &n); print("|", n)
two(&k.h.c.z, &n); print("|", n)
try? bad(&k.h.b.z); print("|", k.h.b.z)
try? bad(&k.h.a.z); print("|", k.h.a.z)
var list = [A(), A()]
two(&list[t("i", 0)].z, &n); print("|", n)
list[t("i", 1)].z += t("k", 1); print("|", list[1].z)
