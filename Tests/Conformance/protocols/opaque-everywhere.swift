protocol P { var n: Int { get } }
struct A: P { var n = 1 }
class K { static var s: [some P] = [A()]; subscript(i: Int) -> [some P] { [A()] } }
print(K.s.count, K()[0][0].n)
extension P { func twice() -> [some P] { [self, self] }; var pair: (some P, Int) { (self, n) } }
print(A().twice().count, A().pair.1, A().pair.0.n)
protocol Q { associatedtype B: P; var body: B { get } }
struct W: Q { var body: some P { A() } }
print(W().body.n)
func use(_ q: some Q) -> Int { q.body.n }
print(use(W()))
enum E { case a; var p: (some P)? { A() as A? }; static func make() -> [String: [some P]] { ["k": [A()]] } }
print(E.a.p!.n, E.make()["k"]![0].n)
func throwing() throws -> [some P] { [A()] }
print(try throwing().count, (try? throwing())?.count ?? 0)
let closureMade: [some P] = { [A(), A()] }()
print(closureMade.count)
for p in closureMade { print(p.n) }
if let f = closureMade.first { print(f.n) }
var mutable: (some P)? = Optional(A())
print(mutable?.n ?? 0)
mutable = nil
print(mutable?.n ?? 0)
