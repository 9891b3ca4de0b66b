// swift-format-ignore-file
class A { var n = 1 }
class B: A {}
func id<T>(_ x: T) -> T { x }
let r1 = [[B(), B()], [B(), A()]]
print(r1.count)
let r2 = id([[B(), B()], [B(), A()]])
print(r2.count)
print(id([[B(), B()], [A()]]).flatMap { $0 }.count)
print([[B()], [A()]].flatMap { $0 }.map(\.n))
print([[B(), B()], [B(), A()]].map { $0.count })
let r3 = [["a": B()], ["b": A()]]
print(r3.count, [(1, B()), (2, A())].count)
let r4: [[A]] = [[B()], [B(), A()]]
print(id(r4).count, id([[B()], []]).count, [[B()], [B(), A()], []].count)
class C: A { var c = 3 }
print([[B()], [C()]].count, [[B()], [C()]].flatMap { $0 }.map { $0.n })
print(["x": [B()], "y": [A()]].mapValues(\.count).sorted { $0.key < $1.key }.map { $0.value })
print([[[B()]], [[A()], [C()]]].joined().count)
protocol P {}
extension A: P {}
let os: [Any] = [[B()], [A()], [1]]
print(os.count, [[1], [2]].flatMap { $0 }, [["a"], []].count, [[nil, 1], [2]].count)
for row in [[B(), B()], [A()]] { print(row.count, type(of: row)) }
var grid = [[B()], [A()]]
grid[0].append(A())
print(grid.map(\.count))
