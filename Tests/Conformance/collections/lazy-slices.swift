// swift-format-ignore-file
let l = (1...1000).lazy.map { $0 * $0 }.filter { $0 % 3 == 0 }
print(Array(l.prefix(2)))
print(Array(l.dropFirst(2).prefix(3)), l.first!, l.prefix(3).map { $0 }.count)
let m = [1, 2, 3].lazy.map { $0 * 2 }
print(m[1], Array(m[1...]), Array(m.dropLast()), Array(m.reversed()), m.last!, Array(m.suffix(2)))
let s = [1, 2, 3].lazy
print(Array(s.dropFirst()), Array(s[0..<2]), Array(s.dropFirst().map { $0 + 1 }))
print(Array("hello".lazy.filter { $0 != "l" }.map { String($0) }.prefix(2)))
print((1...10).lazy.filter { $0 % 2 == 0 }.map { $0 * $0 }.prefix(3).reduce(0, +))
for x in [3, 4].lazy.map({ $0 + 1 }).map({ "\($0)" }) { print(x) }
print(Array((0..<5).lazy.reversed().map { $0 }), Array([1, 2, 3, 4].lazy.enumerated().map { $0.offset }))
