// swift-format-ignore-file
let r = 0..<3
print(r.index(after: 2), r.index(before: 3), r.index(0, offsetBy: 3), r.index(3, offsetBy: -3), r[1..<3], r.index(1, offsetBy: 5, limitedBy: 3) as Any)
let c = 0...3
print(c[c.index(c.startIndex, offsetBy: 3)], c[c.index(c.endIndex, offsetBy: -2)], c.index(c.startIndex, offsetBy: 4) == c.endIndex, c.index(c.endIndex, offsetBy: 0) == c.endIndex)
print(Array(r.reversed()), Array(c.dropLast(2)), Array(r.suffix(2)), r.prefix(10), Array(c.indices).count, r.lastIndex(of: 1)!, r.dropFirst(5), "é".utf8.index("é".startIndex, offsetBy: 2) == "é".endIndex)
func each<C: Collection>(_ c: C) { var i = c.startIndex; while i != c.endIndex { print(c[i], terminator: " "); c.formIndex(after: &i) }; print() }
each(r); each(c); each(r.lazy.map { $0 * 2 }); each("añb".utf8)
print(r.index(after: 3))
