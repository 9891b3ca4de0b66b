// swift-format-ignore-file
protocol Src: AnyObject { var up: Src? { get } }
final class S1: Src { unowned var up: (any Src)?; unowned var cl: S1?; weak var w: (any Src)? }
let s = S1()
print(s.cl == nil)
print(s.w == nil)
s.cl = s; print(s.cl === s); s.cl = nil; print(s.cl === nil)
print(s.up == nil)
s.up = s; print(s.up === s)
struct W { weak var a: S1?; unowned var b: S1?; var n = 1 }
var ow: W? = W(); print(ow == nil, ow!.a == nil, ow!.b == nil, [W(a: s, b: s)].map { $0.b === s }); ow?.b = s; ow?.b = nil; print(ow?.b as Any); ow = nil; print(ow == nil)
func f(_ o: S1?) { weak var w = o; unowned var u = o; let c = { [weak o] in o == nil }; print(w == nil, u == nil, c()) }; f(nil); f(s)
class Dept { var name: String; var courses: [Course] = []; init(_ n: String) { name = n } }; class Course { let n: Int; unowned var dept: Dept; unowned var next: Course?; init(_ n: Int, in d: Dept) { self.n = n; dept = d; d.courses.append(self) } }
let dp = Dept("D"); let c1 = Course(1, in: dp), c2 = Course(2, in: dp); c1.next = c2; print(c1.next!.n, c2.next == nil, c2.dept.name, dp.courses.map { $0.next?.n ?? 0 })
