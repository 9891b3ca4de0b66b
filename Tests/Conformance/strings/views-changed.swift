// swift-format-ignore-file
var s = "héllo"
s.unicodeScalars.append("!")
s.unicodeScalars.insert("x", at: s.unicodeScalars.startIndex)
print(s)
s.unicodeScalars.removeAll { $0.properties.isDiacritic || $0 == "l" }
print(s, s.unicodeScalars.count)
s.unicodeScalars.removeFirst()
s.unicodeScalars += "zz".unicodeScalars
s.unicodeScalars.replaceSubrange(s.startIndex..<s.unicodeScalars.index(after: s.startIndex), with: ["Q", "R"])
print(s, s.unicodeScalars.reversed().map { $0 })
var v = "ab".unicodeScalars
v.append(contentsOf: "c\u{301}".unicodeScalars)
print(v, String(v), String(v).count, v.count, v.last!, String.UnicodeScalarView(["h", "i"]))
let t = "a😀é"
let u = t.utf16
print(u.count, Array(u), u.first!, u.last!, u[u.startIndex], u.index(u.startIndex, offsetBy: 2) < u.endIndex, u[u.index(after: u.index(after: u.startIndex))], u.reversed().map { $0 }, u.dropFirst().map { $0 }, u.firstIndex(of: 0xE9) != nil, u.distance(from: u.startIndex, to: u.endIndex))
for i in u.indices { print(u[i], i.utf16Offset(in: t), terminator: " ") }
print()
let w = "hello world".dropFirst(6)
print(w.utf8.count, w.utf8.first!, Array(w.utf8), w.utf16.count, w.unicodeScalars.count, w.utf8[w.startIndex], String(w.utf8)!, w.utf8.map { $0 }.reduce(0) { $0 + Int($1) })
print(w.utf8.index(of: 111) != nil, w.utf8.firstIndex(of: 111)! == w.firstIndex(of: "o")!, w[w.utf8.firstIndex(of: 108)!...])
func f<S: StringProtocol>(_ s: S) -> [Int] { [s.utf8.count, s.utf16.count, s.unicodeScalars.count, s.count] }
print(f("né😀"), f("né😀".dropFirst()))
let sc: Unicode.Scalar = "A"
print(sc.properties.generalCategory, sc.properties.isIDStart, sc.properties.titlecaseMapping, sc.properties.age!, sc.properties.canonicalCombiningClass.rawValue, sc.properties.name!, sc.properties.isGraphemeBase)
for x in "a1 _-+$(\u{301}€Ⅷǅ".unicodeScalars { print(x.properties.generalCategory, x.properties.numericType as Any, x.properties.numericValue as Any, x.properties.canonicalCombiningClass == .above, terminator: "; ") }
print()
switch Unicode.Scalar("5").properties.generalCategory { case .decimalNumber: print("digit"); case .lowercaseLetter, .uppercaseLetter: print("letter"); default: print("other") }
print(Unicode.GeneralCategory.mathSymbol, "x".unicodeScalars.first!.properties.generalCategory == .lowercaseLetter)
