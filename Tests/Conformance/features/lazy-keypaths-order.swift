// swift-format-ignore-file
// Lazy sequences, custom iterators, key paths, sorting stability, evaluation order.
struct Fib: Sequence, IteratorProtocol { var (a, b) = (0, 1); mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(Fib().lazy.filter { $0 % 2 == 0 }.map { $0 * $0 }.prefix(5)), Array(Fib().prefix(while: { $0 < 50 })))
var log: [String] = []
let lz = (1...10).lazy.map { x -> Int in log.append("m\(x)"); return x * 2 }.filter { log.append("f\($0)"); return $0 % 3 == 0 }
print(lz.first!, log); log = []; print(Array(lz.prefix(2)), log.count); print(lz.contains(12), type(of: lz.first))
print(sequence(first: 100) { $0 > 1 ? ($0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1) : nil }.reduce(0) { n, _ in n + 1 })
print(Array(sequence(state: (1, [Int]())) { (s: inout (Int, [Int])) -> [Int]? in guard s.0 < 5 else { return nil }; s.1.append(s.0); s.0 += 1; return s.1 }))
struct Emp { var name: String, dept: String, pay: Int, manager: Boss?; struct Boss { var name: String; var level: Int } }
var es = [Emp(name: "Ann", dept: "x", pay: 30, manager: nil), Emp(name: "Bob", dept: "y", pay: 20, manager: .init(name: "Z", level: 3)), Emp(name: "Cid", dept: "x", pay: 20, manager: .init(name: "Q", level: 1)), Emp(name: "Dee", dept: "y", pay: 30, manager: nil)]
extension Sequence { func sorted<each_: Comparable>(by kp: KeyPath<Element, each_>, desc: Bool = false) -> [Element] { sorted { desc ? $0[keyPath: kp] > $1[keyPath: kp] : $0[keyPath: kp] < $1[keyPath: kp] } } }
print(es.sorted(by: \.pay).map(\.name), es.sorted(by: \.dept, desc: true).map(\.name), es.sorted(by: \.name.count).map(\.name))
let kp: WritableKeyPath<Emp, Int> = \.pay; es[1][keyPath: kp] *= 3; print(es[1].pay, es.map(\.manager?.level), es.compactMap(\.manager?.name))
let chain = (\Emp.name).appending(path: \.count); print(es.map { $0[keyPath: chain] }, \Emp.pay == kp)
es[2].manager?.level += 10; print(es[2].manager!.level, es[keyPath: \[Emp][0].name], es[keyPath: \.first?.dept] as Any, [[1, 2], [3]].map(\.[0]))
func f(_ n: Int) -> Int { print("f\(n)", terminator: " "); return n }
print(f(1) + f(2) * f(3), [f(4), f(5)][f(0)], f(6) > f(7) || f(8) > f(7) && f(9) > 0)
var arr = [1, 2, 3]; arr[f(0)] += f(10); print(arr); func pair() -> (Int, Int) { print("pair", terminator: " "); return (1, 2) }
(arr[f(1)], arr[f(2)]) = pair(); print(arr)
func d(_ a: Int = f(100), b: Int = f(200), _ c: Int) -> Int { a + b + c }
print(d(f(1), f(3)), d(b: f(2), f(3)))
let dict = ["a": [1, 2], "b": [3]]; print(dict.mapValues { $0.reduce(0, +) }.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }, dict.flatMap(\.value).sorted())
var grid = Array(repeating: Array(repeating: ".", count: 4), count: 3); for (i, j) in zip(0..., [1, 3, 0]) { grid[i][j] = "#" }; print(grid.map { $0.joined() }.joined(separator: "\n"))
print(stride(from: 1, through: 2, by: 0.25).map { $0 }, stride(from: 5, to: 0, by: -2).reversed(), zip("abc", 1...).map { "\($0)\($1)" })
print((1...3).flatMap { i in (i...3).map { (i, $0) } }.filter(!=).map { "\($0.0)\($0.1)" }, (0..<20).split { $0 % 7 == 0 }.map(\.count), (1...6).reversed().partitioned { $0 % 2 == 0 })
extension Sequence { func partitioned(_ p: (Element) -> Bool) -> (yes: [Element], no: [Element]) { reduce(into: (yes: [], no: [])) { p($1) ? $0.yes.append($1) : $0.no.append($1) } } }
let a2 = Array("mississippi"); print(Dictionary(grouping: a2.indices, by: { a2[$0] }).sorted { $0.value[0] < $1.value[0] }.map { "\($0):\($1)" }, a2.firstIndex(of: "s")!, a2.lastIndex(of: "s")!, Dictionary(a2.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys.sorted())
var rot = Array(0..<7); let pv = rot.partition { $0 % 3 == 0 }; print(rot, pv); rot.swapAt(0, 6); rot.replaceSubrange(1...2, with: [9, 9, 9]); print(rot, rot.suffix(from: 5), rot[...2].sum)
extension Collection where Element: Numeric { var sum: Element { reduce(0, +) } }
print([3, 1, 2].sorted(by: >), ["b", "A", "c"].sorted { $0.lowercased() < $1.lowercased() }, [1, 2, 3].elementsEqual([1, 2, 3].lazy), [1, 2] .lexicographicallyPrecedes([1, 3]), (1...3).starts(with: [1, 2]), [5, 3].min()!, ["xx", "y"].max { $0.count < $1.count }!)
for case let (i, x?) in [nil, 3, nil, 5].enumerated() where x > 3 { print(i, x) }
print(AnySequence(Fib().prefix(3)).map { $0 }, AnyCollection([1, 2]).count, Array(repeatElement("z", count: 2)), Array(EmptyCollection<Int>()), CollectionOfOne(3).map { $0 })
