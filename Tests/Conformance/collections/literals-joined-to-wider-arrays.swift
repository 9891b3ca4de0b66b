// swift-format-ignore-file
class Shape: Hashable { static func == (a: Shape, b: Shape) -> Bool { a === b }; func hash(into h: inout Hasher) {} }
class Sq: Shape { let s: Double; init(_ s: Double) { self.s = s } }
let shapes: [Shape] = [Sq(2), Sq(1)]
let a = shapes + [Sq(2)]; print(a.count)
let c = Set(shapes + [Sq(2)]); print(c.count)
print(Set(shapes + [Sq(2)]).count)
print((shapes + [Sq(2)]).count)
let d = Array(shapes + [Sq(2)]); print(d.count)
let sq = [Sq(4)]
print((shapes + sq).count, Set(shapes + sq).count)
protocol P {}; struct X: P {}; struct Y: P {}
let ps: [any P] = [X()]; print((ps + [Y()]).count, Array(ps + [Y(), X()]).count, (ps + [X()] as [any P]).count)
