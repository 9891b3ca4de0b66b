// swift-format-ignore-file
protocol P { var d: String { get } }
extension Optional: P { var d: String { self == nil ? "none" : "some" } }
func g<V>(_ x: V) -> String { (x as? any P)?.d ?? "no cast" }
func isP<V>(_ x: V) -> Bool { x is any P }
func a(_ x: Any) -> String { (x as? any P)?.d ?? "no cast" }
let n: Int? = nil, m: Int? = 3
print(g(n), g(m), isP(n), isP(m), a(n as Any), a(m as Any), a(3), g(3))
let nn: Int?? = .some(nil), n2: Int?? = .none, n3: Int?? = 5
print(g(nn), g(n2), g(n3), a(nn as Any))
protocol Q { var q: String { get } }
extension Optional: Q where Wrapped == Int { var q: String { "oi" } }
extension Int: Q { var q: String { "i" } }
func h<V>(_ x: V) -> String { (x as? any Q)?.q ?? "no" }
print(h(n), h(m), h(3), h(nn), h(n3))
func eq<V>(_ x: V) -> String { (x as? any Hashable).map { "\($0)" } ?? "not" }
print(eq(n), eq(m), eq(nn))
func any<V>(_ x: V) -> Any? { x as Any? }
print(any(n) as Any)
func f<V>(_ x: V, _ y: Any) { if let e = x as? any Equatable { print("eq", e) } else { print("neq") } }
f(n, 1); f(m, 2)
print((n as Any) is any P, (n as Any) is Int?, (n as Any) is String?, (m as Any) is String?)
