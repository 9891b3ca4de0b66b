// swift-format-ignore-file
class N { let id: Int; init(_ i: Int) { id = i }; deinit { print("~\(id)", terminator: " ") } }
class K { lazy var lz = { print("lz!", terminator: " "); return [1] }(); weak var w: N?; unowned var u: N; unowned var uo: N?; var ob = [0] { willSet { print("w\(newValue.count)", terminator: " ") } didSet { print("d\(oldValue.count)", terminator: " ") } }; var cp: Int { get { print("get", terminator: " "); return b } set { print("set\(newValue)", terminator: " "); b = newValue } }; var b = 1; var st = S(); static var sv: [String: Int] = [:] { didSet { print("sv\(sv.count)", terminator: " ") } }; class var cv: Int { get { 1 } set { print("cv\(newValue)", terminator: " ") } }; init(_ n: N) { u = n } }
struct S { var a = 1 { didSet { print("a\(oldValue)", terminator: " ") } }; var arr = [[1, 2], [3]] { didSet { print("arr", terminator: " ") } }; weak var w: N?; lazy var lz = { a * 2 }(); var opt: Int? = 1 { didSet { print("opt", terminator: " ") } } ; var d: [String: Int] = [:] { didSet { print("D", terminator: " ") } }; mutating func lzv() -> Int { lz } }
final class K2: K { override var ob: [Int] { didSet { print("k2", terminator: " ") } }; override var cp: Int { get { super.cp + 1 } set { super.cp = newValue * 2 } }; override var b: Int { willSet { print("b->\(newValue)", terminator: " ") } }; override class var cv: Int { get { super.cv + 10 } set { super.cv = newValue } } }
let n = N(1); let ks: [K] = [K(n), K2(n)]
func inc(_ x: inout Int) { x += 1 }; func app(_ x: inout [Int]) { x.append(9) }; func setN(_ x: inout N?) { x = N(5); x = nil }
for k in ks {
  k[keyPath: \.lz].append(2); print(k.lz, k[keyPath: \.lz].count); app(&k.lz); k.lz[0] = 7; print(k.lz)
  k[keyPath: \.ob].append(1); k.ob[0] = 5; app(&k.ob); k.ob += [3]; print(k.ob)
  k[keyPath: \.cp] += 5; inc(&k.cp); k.cp *= 2; print(k.b)
  k.st.a += 1; k[keyPath: \.st.a] += 1; inc(&k.st.a); k.st.arr[0][1] = 8; k.st.arr[1].append(4); k.st.opt? += 1; k.st.opt = nil; k.st.d["x", default: 0] += 1; k.st.d["x"]! += 1; k.st.d["x"] = nil; print(k.st.a, k.st.arr, k.st.opt as Any, k.st.d, k.st.lz, k.st.lz)
  k.w = n; k[keyPath: \.w] = nil; k.w = n; print(k.w!.id, k[keyPath: \.u].id, k[keyPath: \.uo] as Any); setN(&k.w); print(k.w as Any); k.uo = n; setN(&k.uo); print(k.uo == nil)
  type(of: k).cv += 1; type(of: k).sv["\(k.b)"] = 1; print(type(of: k).cv, K.sv.count)
}
print("--"); var s = S(); let f = { s.a += 10; s.arr[0].removeAll(); return s.lzv() }; print(f(), f(), s.a, s.arr); let g = { [s] in s.a }; s.a = 0; print(g(), s.a); var ss = [s, S()]; ss[1].a = 4; ss[0].arr.append([]); ss[1].w = n; inc(&ss[1].a); for i in ss.indices { ss[i].a *= 2 }; ss.indices.forEach { ss[$0].opt = $0 }; print(ss.map(\.a), ss[1].w!.id, ss[0].w as Any, ss.map { $0.opt! })
enum En { case k(K), s(S), n(N?); var a: Int { get { switch self { case .k(let k): k.st.a; case .s(let s): s.a; case .n(let n): n?.id ?? -1 } } set { switch self { case .k(let k): k.st.a = newValue; case .s(var s): s.a = newValue; self = .s(s); case .n: self = .n(N(newValue)) } } } }
var es: [En] = [.k(ks[0]), .s(S()), .n(nil)]; for i in es.indices { es[i].a += 3; print(es[i].a, terminator: " ") }; es.removeLast(); print(es.count, ks[0].st.a)
var opt: K? = K2(n); opt?.ob.append(1); opt?.st.a = 9; opt?.cp += 1; opt?.lz.removeAll(); opt?.w = n; opt?.st.arr[0].append(1); print(opt?.ob.count as Any, opt!.st.a, opt?.lz as Any, opt?.st.arr.first?.last as Any); opt = nil; opt?.cp = 1; func ret() -> K? { print("ret", terminator: " "); return ks[0] }; ret()?.b = { print("rhs", terminator: " "); return 3 }(); ret()!.st.arr[0][0] += { print("rhs2", terminator: " "); return 3 }(); print(ks[0].b, ks[0].st.arr[0])
func gen<T: K, V>(_ t: T, _ p: ReferenceWritableKeyPath<T, V>, _ f: (inout V) -> Void) -> V { f(&t[keyPath: p]); return t[keyPath: p] }; print(gen(ks[1], \.ob) { $0 = [1] }, gen(ks[0], \.st.a) { $0 = 5 }, gen(ks[1] as! K2, \.cp) { $0 += 1 }, gen(ks[0], \.lz) { $0 = [] })
swap(&ks[0].st.a, &ks[1].b); swap(&ss[0], &ks[0].st); print(ks[0].st.a, ks[1].b, ss[0].a); (ks[0].ob, ks[1].ob) = (ks[1].ob, ks[0].ob); print(ks.map(\.ob)); ks.forEach { $0.st = S() }; defer { print("end") }; print(ks.map { $0.st.a })
