// swift-format-ignore-file
struct E: Error {}
func f() throws { throw E() }
print(1)
try! f()
