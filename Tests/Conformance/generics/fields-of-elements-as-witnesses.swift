// swift-format-ignore-file
protocol A { var h: Int { get set }; init() }
struct S: A { var h = 4 }
final class G<T: A>: A { var all: [T] = [T(), T()]; init() {}; var h: Int { get { all[0].h } set { for i in all.indices { all[i].h = newValue } } } }
var g = G<S>(); g.h = 5; print(g.h)
func up<T: A>(_ t: inout T) { t.h += 1 }
up(&g); print(g.h)
var a: any A = g; a.h = 7; print(a.h)
