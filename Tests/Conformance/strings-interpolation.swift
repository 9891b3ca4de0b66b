// swift-format-ignore-file
let name = "Ada"
let n = 3
print("Hello, \(name)! \(n) times \(n * 2), \(n > 2 ? "many" : "few")")
let multi = """
  first
    second \(name)
  third \
  joined
  """
print(multi)
print(#"raw \n \#(n)"#)
print("tab\tquote\"backslash\\ unicode\u{1F600}")
print("é".count, "e\u{301}".count, "👨‍👩‍👧".count)
var s = "abc"
s += "def"
s.append("g")
print(s, s.count, s.uppercased(), s.hasPrefix("abc"), s.contains("cd"))
print(s.reversed().map { String($0) }.joined(separator: "-"))
for (i, c) in s.enumerated() where i % 2 == 0 { print(i, c, terminator: " ") }
print()
print(s.prefix(2), s.suffix(2), s.dropFirst(), s.first!, s.last!)
print("a,b,,c".split(separator: ","), "a b  c".split(separator: " ").count)
print(s < "abd", s == "abcdefg", "Z" < "a")
let i = s.index(s.startIndex, offsetBy: 2)
print(s[i], s[..<i], s[i...])
print(String(repeating: "ab", count: 3), String(42), String(3.5), Int("17")!, Int("x") as Any)
