// swift-format-ignore-file
// The views of a part of a text are types of their own.
let text = "The héllo 👍 end"
let part = text.dropFirst(4).prefix(5)
print(part, type(of: part.utf8), type(of: part.utf16), type(of: part.unicodeScalars), type(of: text.utf8.prefix(2)))
print(part.utf8.count, Array(part.utf8), part.utf8.first!, part.utf8.last!, Array(part.utf8.dropFirst().prefix(2)))
print(part.utf16.count, Array(part.utf16.suffix(2)), part.utf16.map { $0 }.max()!, part.utf8.contains(195))
print(part.unicodeScalars.map(\.value), part.unicodeScalars.last!, String(part.unicodeScalars.prefix(2)))
print(text.utf8.dropFirst(14))
print(Substring(text.utf8.prefix(3)), Substring(text.utf16.dropLast(4)), Substring(text.unicodeScalars.prefix(6)))
print(String(text.utf8.prefix(6)) as Any, String(text.utf8.prefix(5))!, String(text.utf16.prefix(5))!)
var scalars = part.unicodeScalars
scalars.append("!")
scalars.insert("¡", at: scalars.startIndex)
scalars.removeFirst()
print(String(scalars), scalars.count, scalars.popLast() as Any, scalars.popFirst() as Any, String(scalars))
scalars.replaceSubrange(scalars.startIndex..<scalars.index(after: scalars.startIndex), with: "EE".unicodeScalars)
print(String(scalars), scalars.reversed().first!)
print(String(decoding: text.utf16, as: UTF16.self) == text, String(decoding: text.utf8, as: UTF8.self) == text)
print(Substring(decoding: [72, 105] as [UInt8], as: UTF8.self), String(validating: [0xD83D] as [UInt16], as: UTF16.self) as Any)
func bytes<S: StringProtocol>(_ s: S) -> [UInt8] { s.utf8.map { $0 } }
print(bytes(part), bytes("é"))
let first = part.utf8.startIndex
print(part.utf8[first], part.utf8.index(first, offsetBy: 2) < part.utf8.endIndex, part.utf8.distance(from: first, to: part.utf8.endIndex))
