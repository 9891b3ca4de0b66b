// swift-format-ignore-file
let s = "swift"
print(s.index(s.startIndex, offsetBy: 5) == s.endIndex)
print(s.index(s.startIndex, offsetBy: 6) == s.endIndex)
