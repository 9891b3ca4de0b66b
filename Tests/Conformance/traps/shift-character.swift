// swift-format-ignore-file
let letters: [Character] = ["a", "z"]
func after(_ c: Character) -> UInt8 { c.asciiValue! }
print(letters.map(after))
print(after("é"))
