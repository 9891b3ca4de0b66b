// swift-format-ignore-file
let s = "Swift 6"
print(s.startIndex == s.indices.first!, s.indices.count, s.utf8.count, s.unicodeScalars.map(\.value).max()!, s.utf16.count)
var i = s.startIndex
s.formIndex(after: &i)
print(s[i], s[s.index(before: s.endIndex)], s.index(i, offsetBy: 3, limitedBy: s.endIndex).map { s[$0] } as Any, s.distance(from: i, to: s.endIndex))
print(s.firstIndex(where: \.isWhitespace).map { s[..<$0] } ?? "", s.lastIndex(of: "t").map { s[$0...] } ?? "", s.prefix(upTo: i), s.suffix(from: i), s.prefix(through: i))
print(s.max()!, s.min()!, s.sorted().count, s.allSatisfy(\.isASCII), s.contains(where: \.isNumber), s.first(where: \.isNumber)!, s.count { $0.isLetter })
print(s.map { $0.isLetter ? "L" : "-" }.joined(), s.flatMap { [$0, $0] }.count, s.compactMap(\.wholeNumberValue), s.reduce("") { String($1) + $0 }, s.enumerated().map { "\($0)\($1)" }.last!)
print(s.split(separator: " "), s.split(maxSplits: 1) { $0 == "i" || $0 == "f" }, s.dropFirst(3), s.drop { $0 != "f" }, s.prefix { $0 != "f" })
print(s.starts(with: "Sw"), s.elementsEqual("Swift 6"), s.lexicographicallyPrecedes("Swift 7"), s.hasSuffix("6"), s.description, s.debugDescription, s.isEmpty)
var t = s
t.replaceSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 5), with: "Go")
t.append(contentsOf: ["!", "?"])
t.removeAll(where: { $0 == " " })
t += "z"
print(t, t.removeFirst(), t.popLast()!, t, t.shuffled().count == t.count, t.randomElement() != nil)
t.removeSubrange(t.startIndex..<t.index(after: t.startIndex))
t.reserveCapacity(50)
print(t, String(t.reversed()), t.lowercased() == t.uppercased(), zip(t, t.dropFirst()).map { "\($0)\($1)" })
print(String(repeating: "-", count: 5), String(12, radix: 2), String("abc".dropLast()), String(["x", "y"]), String(describing: 3.5), String(Substring("q")), Substring("sub").count)
print("a,b;c".split { ",;".contains($0) }, "line1\nline2\n".split(separator: "\n", omittingEmptySubsequences: false).count, "A".unicodeScalars.first!.properties.isUppercase)
