protocol P {}
struct A: P {}
func name<T: P>(_ t: T) -> String { "\(T.self)" }
let p: any P = A()
print(name(p), name((p as any P)))
print(name(p as any P))
