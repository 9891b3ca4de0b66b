// swift-format-ignore-file
var a = [4, 1, 3]
print(a.startIndex, a.endIndex, a.index(before: 3), a.index(after: 0), a.index(0, offsetBy: 2), a.index(0, offsetBy: 9, limitedBy: 3) as Any, a.formIndexes)
extension Array { var formIndexes: [Int] { var i = startIndex, out: [Int] = []; while i != endIndex { out.append(i); formIndex(after: &i) }; return out } }
print(a.sorted(), a.sorted(by: >), a.reversed() as [Int], a.shuffled().count, a.min(by: >)!, a.max { $0 < $1 }!)
a.insert(contentsOf: [7, 7], at: 1)
a.append(contentsOf: a.prefix(1))
print(a, a.lastIndex(of: 7)!, a.firstIndex(where: { $0 < 4 })!, a.last(where: { $0 < 4 })!, a.contains(where: { $0 == 3 }))
a.removeAll { $0 == 7 }
a.reserveCapacity(10)
print(a, a.popLast()!, a.dropFirst(1), a.dropLast(1), a.suffix(2), a.prefix(0), a.suffix(from: 1), a.prefix(while: { $0 > 3 }), a.drop(while: { $0 > 3 }))
a.replaceSubrange(1...1, with: repeatElement(9, count: 2))
a.removeSubrange(0..<1)
print(a, a + [1], [0] + a, a == [9, 9, 3], a != [], a.elementsEqual([9, 9, 3]), a.starts(with: [9]))
print(a.reduce(into: [:]) { $0[$1, default: 0] += 1 } == [9: 2, 3: 1], a.enumerated().map { $0 * $1 }, a.forEachSum())
extension Array where Element == Int { func forEachSum() -> Int { var s = 0; forEach { s += $0 }; return s } }
print(a.joinedText(), a.split(separator: 9).count, a.split(separator: 9, maxSplits: 1, omittingEmptySubsequences: false).map { Array($0) })
extension Sequence { func joinedText() -> String { map { "\($0)" }.joined(separator: "~") } }
print(Array(repeating: [0], count: 2), Array("ab"), Array(1...3))
print(a.isEmpty, a.count, a.first!, a.last!, a.indices.map { a[$0] }, a.randomElement() != nil, a.allSatisfy { $0 > 2 }, a.description)
a.swapAt(0, 2); a.reverse(); a.sort(); a.shuffle()
a.sort { $0 > $1 }
print(a, a.map { [$0] }.flatMap { $0 }, a.compactMap { $0 > 3 ? $0 : nil }, a.lazy.map { $0 + 1 }.reduce(0, +), zip(a, a).map { $0 == $1 })
let (small, big) = (a.filter { $0 < 5 }, a.filter { $0 >= 5 })
print(small, big, a[1...], a[..<1], a[0...1].reduce(0, +), a[a.count - 1], [[1], [2, 3]].joined().count, Array([[1], [2]].joined(separator: [0, 0])))
a.removeAll()
a += [1]
a.append(2)
print(a.removeFirst(), a.removeLast(), a, a.max() as Any)
