// The types of protocols and of what conforms to them; functions with autoclosures as values.
protocol P {}
protocol Q {}
struct S: P, Q {}
let k: any P.Type = S.self
typealias A = P
typealias B = any P
let a: A.Type = S.self
let c: A.Protocol = P.self
let b: B.Type = P.self
print(a, b, c, b == c, k == S.self)
print((k as Any) is P.Type, (P.self as Any) is P.Type, (P.self as Any) is Any.Type)
print((k as Any) is P.Protocol, (P.self as Any) is P.Protocol)
func isType<T>(_ type: T.Type, _ value: Any) -> Bool { value is T.Type }
print(isType(P.self, S.self), isType(P.self, P.self), isType(S.self, S.self), isType(P.self, k))
print([P.self, Q.self] as [Any])
let errors: [Error.Type] = [Error.self]
print(errors)

func either(_ a: Bool, _ b: @autoclosure () -> Bool) -> Bool { a || b() }
let f = either
print(f(true, false), f(false, 1 > 2))
let g: (Bool, () -> Bool) -> Bool = either
print(g(false, { true }))
func apply(_ f: (Bool, @autoclosure () throws -> Bool) throws -> Bool) -> Bool { (try? f(false, true)) ?? false }
print(apply(||), apply(&&))
