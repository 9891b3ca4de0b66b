// swift-format-ignore-file
protocol P {}; struct X: P {}
struct Bag<T> { mutating func put(_ x: [T]) {print("arr")} ; mutating func put<S: Sequence>(_ x: S) where S.Element == T {print("seq")} }
var ps = Bag<any P>()
ps.put([X()])
struct Bag2<T> { mutating func put<S: Sequence>(_ x: S) where S.Element == T {print("seq")};  mutating func put<S: Collection>(_ x: S) where S.Element == T {print("coll")} }
var p2 = Bag2<any P>()
p2.put([X()])
