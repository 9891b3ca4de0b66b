// swift-format-ignore-file
let c = AnyCollection([1, 2, 3]), b = AnyBidirectionalCollection("hello"), r = AnyRandomAccessCollection(1...5)
print(c.count, c.first!, Array(c), c.map { $0 * 2 }, c.reduce(0, +), c.isEmpty, c.dropFirst().map { $0 }, c.contains(2))
print(b.last!, String(b.reversed()), b.count, b.lastIndex(of: "l") != nil, Array(b.dropLast(2)), b.suffix(2).map { $0 })
print(r[r.startIndex], r[r.index(r.startIndex, offsetBy: 3)], r.count, r.prefix(2).map { $0 }, r.distance(from: r.startIndex, to: r.endIndex), r.reversed().map { $0 })
let list: [AnyCollection<Int>] = [AnyCollection([1, 2]), AnyCollection(Set([7])), AnyCollection(5..<8), AnyCollection([3, 4].lazy.map { $0 * 2 })]
for x in list { print(x.count, x.first!, x.reduce(0, +)) }
func evens(_ n: Int) -> AnyCollection<Int> { AnyCollection((0..<n).lazy.filter { $0 % 2 == 0 }) }
print(Array(evens(10)), evens(7).count)
print(AnyCollection(r).count, AnyBidirectionalCollection(r).last!, AnyCollection(AnyCollection([1])).count, AnySequence(c).map { $0 })
let i = c.index(after: c.startIndex)
print(c[i], i < c.endIndex, c[i...].map { $0 }, c.indices.map { c[$0] }, i == c.startIndex)
for (k, v) in AnyCollection(["x": 1]) { print(k, v) }
print(5.words.count, (-1).words.first!, UInt8(7).words.map { $0 }, (300 as Int16).words.last!)
func wordCount<T: BinaryInteger>(_ x: T) -> Int { x.words.count }
print(wordCount(5), wordCount(UInt8(1)))
var it = IteratorSequence([1, 2, 3].makeIterator()); print(it.next()!, it.map { $0 })
let p = [1, 2, 3, 4, 1].lazy.prefix { $0 < 4 }
print(p.count, p.first!, Array(p), p[p.startIndex], p.index(p.startIndex, offsetBy: 2) < p.endIndex)
let q = [1, 2, 3, 4, 1].lazy.drop { $0 < 3 }
print(q.count, q.first!, q.last!, Array(q), q[q.startIndex], q.startIndex, q.isEmpty, q.map { $0 + 1 }.reversed().map { $0 })
let ci: CInt = 5, cd: CDouble = 2.5, ch: CChar = 65
print(ci, cd, ch, type(of: ci))
