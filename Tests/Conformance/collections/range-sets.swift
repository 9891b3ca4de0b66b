var set = RangeSet<Int>()
set.insert(contentsOf: 1..<4)
set.insert(contentsOf: 6..<8)
print(set.contains(2), set.contains(5), set.ranges.count, set.isEmpty, Array(set.ranges))
set.remove(contentsOf: 2..<3)
print(set, set == RangeSet([1..<2, 3..<4, 6..<8]), set.ranges.last!)
let wide = RangeSet([1..<9])
let five = RangeSet(5..<6)
print(RangeSet([1..<3]).union(five), wide.intersection(five), wide.subtracting(five))
print(wide.symmetricDifference(RangeSet(5..<16)), five.isSubset(of: wide), five.isStrictSuperset(of: wide))

var numbers = [1, 2, 3, 4, 5, 6]
let even = numbers.indices(where: { $0 % 2 == 0 })
print(even.ranges.count, numbers[even].count, Array(numbers[even]), numbers[even].map { $0 * 10 }.reduce(0, +))
print(Array(numbers.removingSubranges(even)), [1, 2, 1].indices(of: 1).ranges.map { $0 })
let moved = numbers.moveSubranges(even, to: 4)
print(numbers, moved)
numbers.removeSubranges(numbers.indices(where: { $0 > 3 }))
print(numbers)
var text = "a-b-c"
text.removeSubranges(text.indices(of: "-"))
print(text, numbers.indices, numbers.indices.count)

var slice = [1, 2, 3][...]
slice.reserveCapacity(10)
print(slice.capacity >= 3, Array("abc".utf8CString), type(of: \String.count).valueType)
