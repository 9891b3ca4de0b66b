// swift-format-ignore-file
func f(_ b: () throws -> Void) { print("void") }
func f<T>(_ b: () throws -> T) { print("generic") }
func x() throws -> Int { 1 }
func v() throws {}
f { try x() }
f { try v() }
f { 1 }
f { }
f { let y = 1; _ = y }
f { return 2 }
f { print(1) }
func g(_ b: () -> Void) { print("void") }
func g<T>(_ b: () -> T) { print("generic") }
g { 1 }
g { print(1) }
g { var z = 1; z += 1; return z }
func h(_ b: (Int) -> Void) { print("void") }
func h<T>(_ b: (Int) -> T) { print("generic") }
h { $0 }
h { $0 + 1 }
h { print($0) }
func k<T>(_ a: T) { print("generic any") }
func k(_ a: () -> Void) { print("fn") }
k { print(1) }
k { 1 }
k(1)
