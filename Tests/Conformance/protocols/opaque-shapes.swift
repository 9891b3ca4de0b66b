protocol Shape { func draw() -> String }
struct Sq: Shape { func draw() -> String { "[]" } }
struct Ci: Shape { func draw() -> String { "()" } }
struct Pair<A: Shape, B: Shape>: Shape { var a: A, b: B; func draw() -> String { a.draw() + b.draw() } }
func mk() -> some Shape { Pair(a: Sq(), b: Ci()) }
var s = mk()
s = mk()
print(s.draw())
let all: [some Shape] = [mk(), mk()]
print(all.map { $0.draw() })
func both() -> (some Shape, [some Shape]) { (mk(), [Sq()]) }
let (m, n) = both()
print(m.draw(), n.first!.draw(), type(of: n))
struct V { var body: some Shape { Sq() }; var opt: (some Shape)? { body } }
print(V().opt?.draw() ?? "-")
func eq() -> some Equatable { 3 }
print(eq() == eq())
let l: [some Comparable] = [3, 1, 2]
print(l.sorted().count, l.max()! == l[0])
func opt() -> (some Numeric)? { Optional(4) }
print(opt() as Any)
func two() -> (some Hashable, [some Hashable]) { ("a", [1]) }
let r = two()
print(r.0.hashValue == r.0.hashValue, r.1.count, r)
func inside<T: Shape>(_ shape: T) -> String {
  let hidden: some Shape = Pair(a: shape, b: shape)
  var more: some Shape { Pair(a: hidden, b: shape) }
  return more.draw()
}
print(inside(Ci()))
var computed: some Shape { Sq() }
print(computed.draw())
func empty() -> some Collection<Int> { [] }
print(empty().count)
