// swift-format-ignore-file
protocol A { var h: Int { get set }; init() }
struct S: A { var h = 4 }
struct G<T: A> { var all: [T] = [T(), T()]; var one = T(); mutating func a(_ n: Int) { one.h = n; one.h += 1; all[0].h += n }
 mutating func c(_ n: Int) { all[1].h = n } }
var g = G<S>();g.a(4); print(g)
g.c(3); print(g)
