// swift-format-ignore-file
let s = "héllo wörld"
var i = s.startIndex
print(s[i], s[s.index(after: i)], s[s.index(before: s.endIndex)])
i = s.index(s.startIndex, offsetBy: 4)
print(s[i], s[..<i], s[i...], s[s.startIndex...i])
if let sp = s.firstIndex(of: " ") {
  print(s.distance(from: s.startIndex, to: sp))
  print(s[s.index(after: sp)...].count)
}
print(s.index(s.startIndex, offsetBy: 50, limitedBy: s.endIndex) == nil)
print(s.index(s.endIndex, offsetBy: -3) < s.endIndex)
for j in s.indices where s[j] == "l" { print(s.distance(from: s.startIndex, to: j), terminator: " ") }
print()
let r = s.index(s.startIndex, offsetBy: 1)..<s.index(s.startIndex, offsetBy: 5)
print(s[r], String(s[r]).uppercased())
print(s.last!, s.first!, s.dropFirst(2), s.dropLast(2), s.prefix(3), s.suffix(3))
