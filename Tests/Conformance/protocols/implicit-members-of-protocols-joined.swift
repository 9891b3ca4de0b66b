// swift-format-ignore-file
protocol P { associatedtype A }
struct S: P { typealias A = Int }
extension P where Self == S { static func make(_ d: Double) -> S { print("d", d); return S() }; static var one: S { S() } }
func f<T: P>(_ a: T, _ b: T) { print(T.self) }
f(.one, S())
f(S(), .make(2))
f(.one, .make(3))
func g(_ p: (some P)?) { print(p == nil) }
func h<T: P>(_ p: [T]) { print(p.count) }
h([.one, .make(1)])
func k<T: P>(_ p: T...) { print(p.count) }
k(.one, .one)
struct V<Q: P> { let q: Q; init(_ q: Q) { self.q = q }; init(q: Q, n: Int) { self.q = q } }
print(V(.one), V(q: .make(4), n: 1))
let o = true
func s<T: P>(style: T) -> String { "\(T.A.self)" }
print(s(style: o ? .one : .make(9)))
