// swift-format-ignore-file
let s = "e\u{301}🇩🇪👍🏽z"
print(s.count, s.unicodeScalars.count, s.utf8.count, s.utf16.count)
for c in s { print(c, c.unicodeScalars.map { String($0.value, radix: 16) }) }
print(Array("é!".utf8))
print(Array("é😀".utf16))
print("e\u{301}" == "\u{e9}", "e\u{301}".unicodeScalars.count == "\u{e9}".unicodeScalars.count)
let u = Unicode.Scalar(0x1F600)!
print(u, u.value, u.isASCII, Unicode.Scalar(0xD800 as UInt32) == nil)
print("A".unicodeScalars.first!.value)
var out = ""
for v in "HAL".unicodeScalars { out.unicodeScalars.append(Unicode.Scalar(v.value + 1)!) }
print(out)
print(String(decoding: [72, 105, 33] as [UInt8], as: UTF8.self))
print("abc".utf8.reduce(0) { $0 + Int($1) })
for b in "hi".utf8 { print(b, terminator: ",") }
print()
print(u.properties.isAlphabetic, ("a" as Unicode.Scalar).properties.isAlphabetic)
