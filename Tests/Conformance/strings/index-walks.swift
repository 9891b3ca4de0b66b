// swift-format-ignore-file
let s = "héllo\r\nwörld 👨‍👩‍👧 e\u{301}!"
var i = s.startIndex
while i < s.endIndex { print(s[i], s.distance(from: s.startIndex, to: i), terminator: ";"); i = s.index(after: i) }
print(s.count, s.isEmpty, "".isEmpty, s.utf8.count, Array(s.utf8)[3])
let t = "ab\r\ncd\r\nef"
print(t.count, t.index(t.startIndex, offsetBy: 3) == t.endIndex, t[t.index(t.startIndex, offsetBy: 2)] == "\r\n", t[t.index(t.endIndex, offsetBy: -3)])
for d in 0...t.count { let k = t.index(t.startIndex, offsetBy: d); print(t.utf8.distance(from: t.utf8.startIndex, to: k), terminator: " ") }
for d in 0...t.count { let k = t.index(t.endIndex, offsetBy: -d); print(t.utf8.distance(from: t.utf8.startIndex, to: k), terminator: " ") }
