// swift-format-ignore-file
let s = "Hello, World"
print(s.count, s.uppercased(), s.lowercased(), s.isEmpty, s.hasPrefix("Hell"), s.contains("World"))
for c in s where c.isUppercase { print(c, terminator: " ") }
print(String(s.reversed()))
var vowels = 0
for ch in s.lowercased() { switch ch { case "a", "e", "i", "o", "u": vowels += 1; default: break } }
print("vowels \(vowels)", Array(s)[4], s[s.startIndex], s[s.index(s.startIndex, offsetBy: 7)], s.first!, s.last!)
let words = s.split(separator: ",")
print(words.count, words[1], "a-b-c".split(separator: "-").joined(separator: "+"))
var built = ""
for i in 1...5 { built += String(i) + (i < 5 ? "," : "") }
print(built, built.filter { $0 != "," }, Int(built.prefix(1))! + 1)
print("ab" + "cd", "x" < "y", "abc" == "abc", "caf\u{e9}", "tab\tend", "quote \"q\"", #"raw \n"#)
let multi = """
  line one
    indented
  end
  """
print(multi.split(separator: "\n").count, multi)
var copy = s
copy.append("!")
copy.insert("*", at: copy.startIndex)
copy.removeLast()
print(copy, copy == s, copy.dropFirst() == s)
