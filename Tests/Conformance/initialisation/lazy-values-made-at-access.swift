// swift-format-ignore-file
func f(_ s: String) -> Int { print("f", s); return 1 }
struct Cfg { var n = 0; var xs: [Int] = []; mutating func add(_ k: Int) { n += k } }
final class C { lazy var data: [Int] = { print("loading"); return [7] }(); lazy var d2: [String: Int] = { print("loading d2"); return [:] }(); lazy var k: Int = { print("loading k"); return 3 }(); lazy var cfg: Cfg = { print("loading cfg"); return Cfg() }(); lazy var ref: R = { print("loading ref"); return R() }() }
final class R { var x = 0; func set(_ k: Int) { x = k } }
struct S { lazy var data: [Int] = { print("S loading"); return [7] }(); lazy var k: Int = { print("S loading k"); return 3 }() ; lazy var cfg: Cfg = { print("S loading cfg"); return Cfg() }() }
var c = C(); c.data.append(f("a")); print(c.data)
c = C(); c.data[0] = f("b"); c = C(); c.data += [f("c")]; c = C(); c.data[0] += f("d")
c = C(); c.d2["x"] = f("e"); c = C(); c.d2["x", default: 0] += f("g"); c = C(); c.k += f("h"); c = C(); c.k = f("i"); print(c.k)
c = C(); c.cfg.n = f("j"); c = C(); c.cfg.xs.append(f("k")); c = C(); c.cfg.add(f("l")); c = C(); c.cfg.n += f("m")
c = C(); c.ref.x = f("n"); c = C(); c.ref.x += f("o"); c = C(); c.ref.set(f("p")); c = C(); c.data.insert(f("q"), at: f("r"))
var s = S(); s.data.append(f("a")); print(s.data)
s = S(); s.data[0] = f("b"); s = S(); s.k += f("c"); s = S(); s.cfg.n = f("d"); s = S(); s.cfg.add(f("e")); s = S(); s.data[f("0") - 1] += f("z")
func io(_ a: inout Int, _ b: Int) { a += b }
c = C(); io(&c.k, f("s")); c = C(); io(&c.cfg.n, f("t")); s = S(); io(&s.k, f("u"))
c = C(); let total = c.k + f("v"); s = S(); let t2 = s.k + f("w") + s.k; print(total, t2)
c = C(); (c.k, c.cfg.n) = (f("x"), f("y"))
c = C(); swap(&c.k, &s.k); print(c.k, s.k)
