protocol Parent { associatedtype T; func t() -> T }
protocol Shown { var shown: String { get } }
extension Int: Shown { var shown: String { "int \(self)" } }
protocol Nested { associatedtype U: Parent where U.T: Shown; func u() -> U }
func show<N: Nested>(_ n: N) -> String { n.u().t().shown }
struct In: Parent { func t() -> Int { 5 } }
struct Out: Nested { func u() -> In { In() } }
print(show(Out()))
func need<T: Shown>(_ t: T.Type) { print(t) }
func pass<N: Nested>(_ n: N) { need(N.U.T.self) }
pass(Out())
protocol More: Nested where U.T: Equatable {}
func same<M: More>(_ m: M) -> Bool { m.u().t() == m.u().t() }
extension Out: More {}
print(same(Out()))
