// swift-format-ignore-file
// A property's initial value is computed once for each initialiser that takes it.
var n = 0
func next() -> Int { n += 1; return n }
struct P { var a: Int; var c = next() }
print(P(a: 1), n); print(P(a: 1, c: 7), n)
struct Q { var c = next() }
print(Q(), n); print(Q(c: 7), n)
struct R { var c = next(); init() {} ; init(x: Int) { c = x } }
print(R(), n); print(R(x: 1), n)
