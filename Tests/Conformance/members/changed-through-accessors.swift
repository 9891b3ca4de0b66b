// swift-format-ignore-file
func ord<T>(_ s: String, _ x: T) -> T { print(s, terminator: " "); return x }
struct In { var v = 3; subscript(_ k: Int) -> Int { get { print("get", k); return k + v } set { print("set", k, newValue); v = newValue } } 
  var c: Int { get { print("cget"); return v } set { print("cset"); v = newValue } } }
struct Out { var a: [In] { didSet { print("a set") } } ; var s: In { didSet { print("s set") } }; var d: [String: In] { willSet { print("d will") } } }
var o = Out(a: [In(), In()], s: In(), d: ["k": In()])
o.a[0][4] += 5
o.a[ord("i", 0)][ord("s", 4)] += ord("n", 5)
o.s[1] += ord("n", 2)
o.s[ord("j", 1)] += ord("n", 2)
o.d["k"]![ord("j", 1)] += ord("n", 2)
o.d["k"]?[ord("j", 1)] += ord("n", 2)
o.a[0].c += 1
o.a[ord("i", 1)].c += ord("n", 1)
o.s.c += ord("n", 1)
o.d["k"]?.c += ord("n", 1)
var saved = [o]
saved[0].a[0][4] += 5
saved[0].a[ord("i", 0)][ord("s", 4)] += ord("n", 5)
saved[0].a[ord("i", 0)].c += ord("n", 5)
saved[0].s.c += ord("n", 5)
saved[0].s[ord("k", 5)] += ord("n", 5)
struct P { var v = 1; var p: Q { get { print("p get"); return Q(w: v) } set { print("p set"); v = newValue.w } }; subscript(i: Int) -> Q { get { print("sub get", i); return Q(w: v + i) } set { print("sub set", i); v = newValue.w - i } } }
struct Q { var w: Int; var q: Int { get { print("q get"); return w * 2 } set { print("q set"); w = newValue / 2 } }; var r: R { get { print("r get"); return R(z: w) } set { print("r set"); w = newValue.z } } ; mutating func bump() { print("bump"); w += 1 } ; var mg: Int { mutating get { print("mg get"); w += 1; return w } set { print("mg set"); w = newValue } } }
struct R { var z: Int; var y: Int { get { print("y get"); return z } nonmutating set { print("y set", newValue) } }; var o: Int { get { print("o get"); return z } set { print("o set"); z = newValue } } }
final class H { var pp = P() { didSet { print("pp did") } }; var arr = [P(), P()]; var opt: P? = P() { willSet { print("opt will") } }; nonisolated(unsafe) static var st = P() { didSet { print("st did") } } ; var dict: [String: P] { get { print("dict get"); return ["a": P()] } set { print("dict set", newValue.count) } } }
var pv = P()
pv.p.q += 3
pv.p.q = 8
print(pv.v)
pv.p.r.o += 4
pv.p.r.o = 4
pv.p.r.y += 1
pv.p.r.y = 1
pv.p.bump()
pv[ord("ix", 2)].q += ord("rhs", 2)
pv[ord("ix", 2)].r.o = ord("rhs", 2)
pv.p.mg += 1
pv.p.mg = 3
func io(_ x: inout Int) { print("io"); x += 1 }
func io2(_ x: inout Int, _ y: inout Int) throws { x += 1; y += 1; struct E: Error {}; throw E() }
io(&pv.p.q); io(&pv.p.r.o); io(&pv[1].q); io(&pv.p.mg)
let hh = H()
hh.pp.p.q += 1
hh.pp.p.q = 6
hh.pp[2].r.o -= 1
hh.arr[1].p.q += 3
hh.arr[0].p.q = 3
hh.arr[0][3].q += 3
hh.opt?.p.q += 3
hh.opt?.p.q = 3
hh.opt!.p.r.o += 3
hh.opt![1].r.o = 3
H.st.p.q += 1
H.st.p.q = 1
hh.dict["a"]?.p.q += 2
hh.dict["b"]?.p.q += 2
hh.dict["a", default: P()].p.q += 2
hh.dict["b"]?.p.q = 2
hh.dict["a"]!.p.q = 2
io(&hh.dict["a"]!.p.q)
print(hh.pp.v, hh.arr[1].v, hh.opt!.v, H.st.v, hh.pp.p.q, hh.opt?.p.q as Any)
do { var v2 = P(); try io2(&v2.p.q, &hh.pp.p.q) } catch { print("thrown", hh.pp.v) }
let kp = \P.p.q
swap(&pv.p.q, &hh.pp.p.q)
(pv.p.q, hh.arr[0].p.w) = (4, 5)
