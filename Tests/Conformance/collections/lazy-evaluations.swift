// swift-format-ignore-file
var calls = 0
let l = (1...1000).lazy.map { (x: Int) -> Int in calls += 1; return x * x }.filter { $0 % 3 == 0 }
let a = l.startIndex; print(calls)
let b = l.index(after: a); print(calls)
let c = l.index(a, offsetBy: 2, limitedBy: l.endIndex)!; print(calls)
let p = l[a..<c]; print(calls)
let p2 = l.prefix(2); print(calls)
for x in p { print(x) }; print(calls)
print(p.underestimatedCount, calls)
print(Array(p), calls)
print(p.first!, calls)
print(p.map { $0 }.count, calls)
