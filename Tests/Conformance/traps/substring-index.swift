// swift-format-ignore-file
let text = "hello"
let part = text.dropFirst(2)
print(part[part.startIndex], part.index(after: part.startIndex).utf16Offset(in: part), part.endIndex.utf16Offset(in: text))
print(part[String.Index(utf16Offset: 1, in: part)])
print(part[text.startIndex])
