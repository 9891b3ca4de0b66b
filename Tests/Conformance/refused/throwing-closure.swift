// swift-format-ignore-file
func apply(_ f: (Int) -> Int) -> Int { f(1) }
struct E: Error {}
print(apply { n in if n > 0 { throw E() }; return n })
