protocol P { var name: String { get } }
struct A: P { var name = "a" }
struct B: P { var name = "b" }
func list() -> [some P] { [A(), A()] }
func pair() -> (some P, some P) { (A(), B()) }
func maybe() -> (some P)? { Optional(A()) }
func maybe2(_ b: Bool) -> (some P)? { b ? A() : nil }
print(list().map(\.name))
let (x, y) = pair()
print(x.name, y.name)
print(maybe()?.name as Any, maybe2(false)?.name as Any)
let v: some P = A()
print(v.name)
var w: some P = B()
print(w.name)
let vs: [some P] = [A(), A()]
print(vs.count, vs[0].name)
struct H {
  var body: some P { B() }; var all: [some P] { [A()] }; let l: some P = A(); var m: [some P] = [B()];
  static let t: some P = A()
}
print(H().body.name, H().all[0].name, H().l.name, H().m[0].name, H.t.name)
func dict() -> [String: some P] { ["a": A()] }
print(dict()["a"]!.name)
func seq() -> some Sequence<Int> { [1, 2, 3].lazy.map { $0 * 2 } }
for i in seq() { print(i) }
let t: (some P, Int) = (A(), 1)
print(t.0.name, t.1)
func local() { let q: [some P] = [B()]; print(q[0].name); let r: (some P)? = A(); print(r!.name) }
local()
func gen<T: P>(_ t: T) -> [some P] { [t, t] }
print(gen(B())[1].name)
func genPair<T: P, U: P>(_ t: T, _ u: U) -> (first: some P, second: some P) { (t, u) }
print(genPair(A(), B()).second.name)
extension Array where Element: P { func each() -> [some P] { self }; var firstOne: (some P)? { first } }
print([A()].each()[0].name, [B()].firstOne!.name)
var same = list()
same = list()
same.append(list()[0])
print(same.count, type(of: same))
