// swift-format-ignore-file
protocol P { var d: String { get } }
extension Optional: P { var d: String { self == nil ? "none" : "some" } }
protocol Q { var q: String { get } }
extension Int: Q { var q: String { "i" } }
let n: Int? = nil, m: Int? = 3
print((n as? any P)?.d ?? "no", (m as? any P)?.d ?? "no", n is any P)
print((n as? any Q)?.q ?? "no", (m as? any Q)?.q ?? "no")
print((n as? any Hashable).map { "\($0)" } ?? "no", (m as? any Hashable).map { "\($0)" } ?? "no")
let nn: Int?? = 5
print((nn as? any Hashable).map { "\($0)" } ?? "no", (nn as? any P).map { "\($0)" } ?? "no")
struct Box<T> { var v: T; func h() -> String { (v as? any Hashable).map { "\($0)" } ?? "no" } ; func q() -> String { switch v { case let x as any Q: x.q; default: "none" } } ; func c() -> String { v is any P ? "P" : "-" } ; func f() -> any Hashable { v as! any Hashable } }
print(Box(v: m).h(), Box(v: n).h(), Box(v: m).q(), Box(v: n).q(), Box(v: 3).q(), Box(v: n).c(), Box(v: m).f())
func cast<T, U>(_ x: T, to: U.Type) -> U? { x as? U }
print(cast(n, to: (any P).self) as Any, cast(m, to: Int.self) as Any, cast(n, to: Int.self) as Any, cast(n, to: Int?.self) as Any, cast(m, to: (any Hashable).self) as Any)
print(cast(m, to: AnyHashable.self) as Any, cast(n, to: AnyHashable.self) as Any, cast(m, to: Any.self) as Any, cast(n, to: Any.self) as Any)
print(cast(n, to: String?.self) as Any, cast(m, to: String?.self) as Any, cast(m, to: Int??.self) as Any)
print(cast([n, m], to: [any Hashable].self) as Any, cast([n, m], to: [Any].self) as Any)
