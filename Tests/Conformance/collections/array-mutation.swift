// swift-format-ignore-file
var a = [3, 1, 2]
a.append(4)
a.append(contentsOf: [5, 6])
a += 7...8
a.insert(0, at: 0)
a.insert(contentsOf: [10, 11], at: 2)
print(a, a.count, a.isEmpty, a.capacity >= a.count)
print(a.remove(at: 2), a.removeFirst(), a.removeLast(), a.popLast()!, a)
a.removeFirst(2)
a.removeLast(1)
print(a)
a.removeAll { $0 % 2 == 0 }
print(a)
a.replaceSubrange(0..<1, with: [7, 8, 9])
a[1...2] = [0]
print(a)
a.swapAt(0, a.count - 1)
a.reverse()
a.sort()
print(a, a.first as Any, a.last!, [Int]().first as Any)
a.sort(by: >)
a.removeSubrange(1..<2)
print(a)
var b = a
b[0] = 99
print(a, b, a == b, a != b)
b.removeAll(keepingCapacity: true)
print(b, b.popLast() as Any)
for i in a.indices { a[i] *= 2 }
print(a)
var grid = [[Int]](repeating: [0, 0], count: 2)
grid[1][0] += 5
grid[0].append(1)
print(grid)
