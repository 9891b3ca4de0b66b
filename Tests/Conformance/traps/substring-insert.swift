// swift-format-ignore-file
var part = "hello".dropLast()
part.insert("p", at: part.startIndex)
print(part)
part.insert("!", at: "hello there".endIndex)
print(part)
