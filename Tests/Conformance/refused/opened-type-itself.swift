protocol P { init() }
func make<T: P>(_ t: T.Type) -> [T] { [t.init()] }
print(make((any P).self))
