// swift-format-ignore-file
let text = "aZ9 _é\n½五"
for c in text {
  print(c.isLetter, c.isNumber, c.isWhitespace, c.isUppercase, c.isLowercase, c.isPunctuation, c.isASCII, c.isNewline)
}
let a: Character = "a"
print(a.asciiValue!, Character("é").asciiValue as Any)
print(a.uppercased(), Character("ß").uppercased())
print(Character("7").wholeNumberValue!, Character("f").hexDigitValue!, Character("x").wholeNumberValue as Any)
print(a < "b", a == "a", max(a, "q"))
print(Character(UnicodeScalar(65)), Character(UnicodeScalar(a.asciiValue! + 2)))
let cs: [Character] = ["s", "w", "i"]
print(String(cs), cs, cs.map { String($0) + "." }.joined())
print("+".first!.isSymbol, "$".first!.isCurrencySymbol, "≤".first!.isMathSymbol)
