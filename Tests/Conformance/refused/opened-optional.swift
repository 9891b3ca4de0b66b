protocol P {}
struct A: P {}
func name<T: P>(_ t: T?) -> String { "\(T.self)" }
let p: any P = A()
let q: (any P)? = p
print(name(p))
print(name(q))
