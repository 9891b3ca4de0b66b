// swift-format-ignore-file
protocol P { var n: Int { get } }; struct X: P { var n = 1 }; struct Y: P { var n = 2 }
class B: Hashable, CustomStringConvertible { static func == (a: B, b: B) -> Bool { a === b }; func hash(into h: inout Hasher) { }; var description: String { "\(type(of: self))" } }
class D: B {}; final class D2: D {}
var ps: [any P] = []
ps.append(contentsOf: [X()]); ps += [Y()]; ps = ps + [X()]; ps.insert(contentsOf: [Y()], at: 0); ps.replaceSubrange(0..<1, with: [X(), X()])
print(ps.map(\.n))
var bs: [B] = [D()]
bs.append(contentsOf: [D2()]); bs += [D(), D()]; bs = [D2()] + bs + [D()]; bs.insert(contentsOf: [D()], at: 1)
print(bs)
var set: Set<B> = [D()]; set = set.union([D2()]); set.formUnion([D()]); print(set.count, set.isSuperset(of: [D()]))
var os: [Int?] = [1]; os += [2]; os.append(contentsOf: [3, 4]); let k = 5; os += [k]; os.append(contentsOf: [k]); os = os + [k]; print(os)
var anys: [Any] = []; anys += [1]; anys.append(contentsOf: ["a", "b"]); anys += [k, k]; print(anys)
let s = "x"; var strs: [String?] = []; strs += [s]; strs.append(contentsOf: [s, nil]); print(strs)
let nested: [[any P]] = [[X()], [Y(), X()]] + [[Y()]]; print(nested.map(\.count))
let d: [String: any P] = ["a": X()]; print(d.merging(["b": Y()]) { a, _ in a }.count)
let fs: [() -> Int] = [{ 1 }]; print((fs + [{ 2 }]).map { $0() })
var ds: [Double] = [1]; ds += [2]; ds.append(contentsOf: [3]); ds = ds + [4]; print(ds)
func take<S: Sequence>(_ s: S) -> Int where S.Element == any P { s.reduce(0) { $0 + $1.n } }
print(take([X()]), take([X(), X()]))
func both<C: Collection>(_ a: C, _ b: C) -> Int { a.count + b.count }; print(both([X()], [X(), X()]), both(bs, [D()]))
print(zip([X()], [Y()]).map { $0.n + $1.n }, [X()].contains { $0.n == 1 }, Array([D()]).first!, Set([D(), D()]).count)
let err: [any Error] = []; struct E1: Error {}; print((err + [E1()]).count)
