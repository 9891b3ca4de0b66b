// swift-format-ignore-file
import Foundation
let word = "héllo 👨‍👩‍👧 x"
print(word.startIndex, word.endIndex, word.index(after: word.startIndex))
debugPrint(word.startIndex)
print(word.indices.map { $0 })
let rest = word.dropFirst(2)
print(rest.startIndex, rest.endIndex)
print(word.firstIndex(of: "l") as Any)
print("\(word.range(of: "ll")!)")
