// swift-format-ignore-file
// sequences & iterators
struct Fib: Sequence, IteratorProtocol { var a = 0, b = 1; mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(Fib().prefix(10)), Fib().first { $0 > 100 }!, Fib().prefix { $0 < 30 }.reversed())
struct Countdown: Collection { let n: Int; var startIndex: Int { 0 }; var endIndex: Int { n }; func index(after i: Int) -> Int { i + 1 }; subscript(i: Int) -> Int { precondition(i < n); return n - i } }
let c = Countdown(n: 5); print(c.map { $0 }, c.count, c.first!, c.isEmpty, c[1...3].map { $0 }, c.firstIndex(of: 2)!, c.dropFirst(2).startIndex, c.max()!, c.contains(3), Array(c.enumerated().map { $0.offset * $0.element }), c.split(separator: 3).map(Array.init))
struct Chunk<B: Collection>: Sequence { let base: B, n: Int; func makeIterator() -> AnyIterator<B.SubSequence> { var i = base.startIndex; return AnyIterator { guard i < base.endIndex else { return nil }; let j = base.index(i, offsetBy: n, limitedBy: base.endIndex) ?? base.endIndex; defer { i = j }; return base[i..<j] } } }
extension Collection { func chunks(_ n: Int) -> Chunk<Self> { Chunk(base: self, n: n) } }
print("abcdefg".chunks(3).map(String.init), [1, 2, 3, 4, 5].chunks(2).map { $0.reduce(0, +) }, c.chunks(2).map(Array.init))
var it = [10, 20, 30].makeIterator(); _ = it.next(); print(it.next()!, Array(IteratorSequence(it)))
print(sequence(first: 27) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }.reduce(0) { n, _ in n + 1 })
print(Array(sequence(state: (0, 1)) { (s: inout (Int, Int)) -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 < 50 ? s.0 : nil }))
let s1 = stride(from: 1.0, through: 2.0, by: 0.25); print(Array(s1), s1.map { $0 * 2 }.reduce(0, +), Array(stride(from: 5, to: 0, by: -2)))
print(zip(1..., ["a", "b"]).map { "\($0)\($1)" }, Array(zip([1, 2, 3], Fib())).map { $0.0 + $0.1 }, Array(repeatElement("x", count: 3)), [[1], [2, 3], []].joined().map { $0 }, Array([[1], [2]].joined(separator: [0, 0])))
let l = [3, 1, 2].lazy.map { (x: Int) -> Int in print("m\(x)", terminator: " "); return x * x }; print(l.first!, l.contains(1), l.count)
print([1, 2, 3, 4, 5, 6].partitioned { $0 % 2 == 0 })
extension Sequence { func partitioned(_ p: (Element) -> Bool) -> (yes: [Element], no: [Element]) { reduce(into: ([], [])) { if p($1) { $0.yes.append($1) } else { $0.no.append($1) } } }
  func scan<R>(_ i: R, _ f: (R, Element) -> R) -> [R] { var a = i; return [i] + map { a = f(a, $0); return a } }
  func pairs() -> Zip2Sequence<Self, DropFirstSequence<Self>> { zip(self, self.dropFirst(1)) } }
print((1...5).scan(0, +), [1, 4, 9, 16].pairs().map { $1 - $0 }, [1, 2, 3].starts(with: [1, 2]), [1, 2].elementsEqual([1, 2]), [1, 2].lexicographicallyPrecedes([1, 3]), [3, 1, 2].min(by: >)!, (1...4).allSatisfy { $0 < 5 })
var arr = Array(1...10); arr.removeAll { $0 % 3 == 0 }; arr.swapAt(0, 1); let p = arr.partition { $0 > 5 }; print(arr[..<p].sorted(), arr[p...].sorted(), arr.firstIndex { $0 == 7 } != nil, arr.lastIndex(of: 2)!)
arr = [5, 3, 8]; arr.insert(contentsOf: [1, 2], at: 1); arr.replaceSubrange(0...1, with: repeatElement(7, count: 3)); arr += [9]; print(arr, arr.suffix(2), arr.dropLast(3), arr.prefix(while: { $0 == 7 }), arr[safe: 99] as Any, arr[safe: 0] as Any)
extension Array { subscript(safe i: Int) -> Element? { indices ~= i ? self[i] : nil } }
let d = Dictionary(uniqueKeysWithValues: zip("abc", 1...)); print(d.keys.sorted(), d.values.reduce(0, +), d.mapValues { $0 * $0 }.filter { $0.value > 1 }.map { "\($0)\($1)" }.sorted(), d.first { $0.value == 2 }!.key, d.contains { $0.key == "z" }, d.min { $0.value < $1.value }!)
let g = Dictionary(grouping: ["apple", "avocado", "bean"], by: { $0.first! }); print(g.keys.sorted(), g["a"]!, Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: +), g.reduce(0) { $0 + $1.value.count })
var m = ["x": 1]; m.merge(["x": 5, "y": 2]) { $0 + $1 }; m["z", default: 10] -= 1; if let i = m.index(forKey: "y") { print(m[i], m.remove(at: i)) }; print(m.sorted { $0.key < $1.key }, m.updateValue(3, forKey: "x") as Any, m.removeValue(forKey: "q") as Any)
let A: Set = [1, 2, 3], B: Set = [3, 4]; print(A.union(B).sorted(), A.intersection(B), A.subtracting(B).sorted(), A.symmetricDifference(B).sorted(), A.isSuperset(of: [1]), A.isDisjoint(with: [9]), A.map { $0 * 2 }.sorted(), [A, B].map(\.count))
