// swift-format-ignore-file
func caesar(_ text: String, by shift: Int) -> String {
  String(text.map { c -> Character in
    guard let v = c.asciiValue, c.isLetter else { return c }
    let base: UInt8 = c.isUppercase ? 65 : 97
    let moved = (Int(v - base) + shift + 26) % 26
    return Character(UnicodeScalar(base + UInt8(moved)))
  })
}
let secret = caesar("Hello, World!", by: 3)
print(secret, caesar(secret, by: -3))
func rle(_ s: String) -> String {
  var out = "", run = 0
  var last: Character?
  for c in s {
    if c == last { run += 1 } else {
      if let l = last { out += run > 1 ? "\(run)\(l)" : "\(l)" }
      last = c; run = 1
    }
  }
  if let l = last { out += run > 1 ? "\(run)\(l)" : String(l) }
  return out
}
print(rle("WWWWBBCDDDDD"), rle(""), rle("abc"))
func isPalindrome(_ s: String) -> Bool {
  let cs = s.lowercased().filter { $0.isLetter }
  return cs == String(cs.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("no"))
func isPangram(_ s: String) -> Bool { Set(s.lowercased().filter { $0.isASCII && $0.isLetter }).count == 26 }
print(isPangram("The quick brown fox jumps over the lazy dog"), isPangram("abc"))
