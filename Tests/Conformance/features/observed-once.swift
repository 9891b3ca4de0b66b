// swift-format-ignore-file
final class K { var ob = [0] { willSet { print("w\(newValue.count)") } didSet { print("d\(oldValue.count)") } }; var st = S(); var n = 0 { didSet { print("n", n) } } }
struct S { var a = 1 { willSet { print("will", a, newValue) } didSet { print("a\(oldValue)", c); c += 1 } }; var c = 0; var arr = [[1, 2]] { didSet { print("arr", c) } }; var k: K { get { ks[0] } nonmutating set { } } }
let ks = [K(), K()]; var calls = 0
func ret(_ i: Int = 0) -> K { calls += 1; print("ret", i); return ks[i] }
func opt() -> K? { print("opt"); return ks[1] }
ret().ob.append(1); ret().ob[0] = 5; ret().n += 1; ret().n = 5; opt()?.n += 2; opt()!.n -= 1; opt()?.ob = []
ret().st.a += 1; ret().st.a = 9; opt()!.st.arr[0][0] += 3; opt()?.st.arr.append([]); opt()?.st.k.n = 8; ret().st.k.ob[0] += 1
var q = [K(), K(), K()]; q.popLast()!.n = 3; q.popLast()?.ob.append(2); print(q.count, calls); q.removeFirst().st.a = 4; print(q.count)
var ss = [S(), S()]; func i() -> Int { print("i"); return 1 }; ss[i()].a = 3; ss[i()].arr[0].append(4); print(ss[1].c, ss[1].arr)
var it = ks.makeIterator(); it.next()!.n = 70; it.next()?.n = 80; print(ks.map(\.n), it.next() == nil); func set(_ x: inout Int) { x += 100 }; set(&ret().n); set(&ret(1).st.a); swap(&ret(0).n, &ret(1).n); print(ks.map(\.n), ks[1].st.c)
