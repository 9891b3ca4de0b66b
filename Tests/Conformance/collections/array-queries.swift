let a = [4, 8, 15, 16, 23, 42, 8]
print(
  a.firstIndex(of: 8)!, a.lastIndex(of: 8)!, a.firstIndex { $0 > 15 }!, a.lastIndex { $0 < 5 }!,
  a.firstIndex(of: 7) as Any)
print(
  a.contains(15), a.contains { $0 > 100 }, a.allSatisfy { $0 > 0 }, a.first { $0 % 2 == 1 }!, a.last { $0 % 2 == 1 }!)
print(a.min()!, a.max()!, a.min { $0 % 10 < $1 % 10 }!, a.max { $0 % 10 < $1 % 10 }!)
print(a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast(5), a.prefix { $0 < 16 }, a.drop { $0 < 16 })
print(a[2...], a[..<2], a[1..<3], a[...1], a.prefix(upTo: 2), a.prefix(through: 2), a.suffix(from: 5))
print(
  a.reversed(), Array(a.reversed()), a.startIndex, a.endIndex, a.index(after: 0), a.index(0, offsetBy: 3),
  a.distance(from: 1, to: 4))
print(a.split(separator: 8), a.split { $0 > 15 && $0 < 42 })
print(a.starts(with: [4, 8]), a.elementsEqual([4]), [1, 2].lexicographicallyPrecedes([1, 3]))
print(a.enumerated().map { $0.offset * $0.element }, Array(zip(a, a.dropFirst())).map { $1 - $0 })
print(
  [1, 2] + [3], [[1], [2, 3]].joined().map { $0 }, ["a", "b"].joined(separator: ", "),
  [[1], [2]].joined(separator: [0]).map { $0 })
print(Array(1...5), Array("abc"), Array(repeating: "x", count: 2), Array(stride(from: 0, to: 10, by: 4)))
print(a.count(where: { $0 > 8 }))
print(a.indices, a.hashValue == [4, 8, 15, 16, 23, 42, 8].hashValue)
