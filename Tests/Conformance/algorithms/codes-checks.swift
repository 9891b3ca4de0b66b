// swift-format-ignore-file
func luhn(_ s: String) -> Bool {
  let d = s.filter { $0 != " " }.reversed().compactMap(\.wholeNumberValue)
  guard d.count > 1, d.count == s.filter({ $0 != " " }).count else { return false }
  return d.enumerated().map { i, x in i % 2 == 0 ? x : x * 2 > 9 ? x * 2 - 9 : x * 2 }.reduce(0, +) % 10 == 0
}
print(luhn("4539 3195 0343 6467"), luhn("8273 1232 7352 0569"), luhn("0"), luhn("05a"))
func isbn(_ s: String) -> Bool {
  let c = Array(s.replacing("-"))
  guard c.count == 10 else { return false }
  var sum = 0
  for (i, ch) in c.enumerated() { if let d = ch.wholeNumberValue { sum += d * (10 - i) } else if ch == "X" && i == 9 { sum += 10 } else { return false } }
  return sum % 11 == 0
}
extension String { func replacing(_ c: Character) -> String { filter { $0 != c } } }
print(isbn("3-598-21508-8"), isbn("3-598-21507-X"), isbn("3-598-21508-9"))
func hamming(_ a: String, _ b: String) -> Int? { a.count == b.count ? zip(a, b).filter { $0 != $1 }.count : nil }
print(hamming("GAGCCT", "CATCGT")!, hamming("A", "AB") as Any)
let dna: [Character: Character] = ["G": "C", "C": "G", "T": "A", "A": "U"]
print(String("GCTA".compactMap { dna[$0] }), "GATTACA".reduce(into: [:]) { $0[$1, default: 0] += 1 }.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined())
func vigenere(_ s: String, _ key: String, _ sign: Int = 1) -> String {
  let k = key.unicodeScalars.map { Int($0.value) - 97 }
  return String(s.unicodeScalars.enumerated().map { i, c -> Character in
    let moved = (Int(c.value) - 97 + sign * k[i % k.count] + 26) % 26
    return Character(UnicodeScalar(UInt8(moved + 97)))
  })
}
let v = vigenere("attackatdawn", "lemon")
print(v, vigenere(v, "lemon", -1))
func binary(_ n: Int) -> String { n < 2 ? "\(n)" : binary(n / 2) + "\(n % 2)" }
print((0...5).map(binary), Int("1011", radix: 2)!, String(0b1011 ^ 0b0110, radix: 2), (0..<8).map { $0 ^ ($0 >> 1) }.map { String($0, radix: 2) })
let crc = "abc".utf8.reduce(0xFFFF as UInt16) { c, b in (0..<8).reduce(c ^ UInt16(b)) { x, _ in x & 1 == 1 ? x >> 1 ^ 0xA001 : x >> 1 } }
print(crc, "abc".utf8.reduce(5381 as UInt32) { $0 &* 33 &+ UInt32($1) })
func romanToInt(_ s: String) -> Int { let m: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "M": 1000]; let v = s.map { m[$0]! }; return zip(v, v.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) } }
print(romanToInt("MCMXCIV"), romanToInt("XLII"))
print([2000, 1900, 2024, 2023].map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) })
func weekday(_ y: Int, _ m: Int, _ d: Int) -> String { let t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4], y = m < 3 ? y - 1 : y; return ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][(y + y / 4 - y / 100 + y / 400 + t[m - 1] + d) % 7] }
print(weekday(2000, 1, 1), weekday(2024, 2, 29))
