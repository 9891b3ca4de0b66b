// swift-format-ignore-file
var a = Array(10..<20)
var s = a[3..<7]
print(s, s.startIndex, s.endIndex, s.count, s[3], s.first!, s.indices)
s[4] = 0
print(s, a[4])
s.append(99)
s.removeFirst()
print(s, s.startIndex)
for (i, x) in zip(s.indices, s) { print(i, x, terminator: " ") }
print()
print(Array(s), type(of: s), s == [0, 15, 16, 99], s.map { $0 + 1 }, s.sorted())
a[2..<4] = []
print(a)
a[...1] += [1]
print(a)
func sum(_ x: ArraySlice<Int>) -> Int { x.isEmpty ? 0 : x.first! + sum(x.dropFirst()) }
print(sum(a[...]), sum(a[2..<2]))
func half(_ x: [Int]) -> (ArraySlice<Int>, ArraySlice<Int>) { (x[..<(x.count / 2)], x[(x.count / 2)...]) }
let (l, r) = half([1, 2, 3, 4, 5])
print(l, r, r.startIndex, l + r)
var t = [5, 4, 3, 2, 1]
t[1...3].sort()
print(t)
t[1..<3].swapAt(1, 2)
t[2...].reverse()
print(t)
