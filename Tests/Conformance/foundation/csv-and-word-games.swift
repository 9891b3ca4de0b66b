// swift-format-ignore-file
import Foundation
// Text adventure / inventory / csv / word games
let csv = """
name,dept,salary,start
Ann,Eng,72000,2019-03-01
Bob,Ops,51000.5,2021-11-15
"Cy, Jr",Eng,,2020-01-01
Dee,Ops,49000,2018-07-30
"""
func fields(_ line: Substring) -> [String] { var out = [""], quoted = false; for c in line { switch c { case "\"": quoted.toggle(); case "," where !quoted: out.append(""); default: out[out.count - 1].append(c) } }; return out }
let table = csv.split(separator: "\n").map(fields), header = table[0]
struct Row { let name, dept: String; let salary: Double?; let year: Int
  init?(_ d: [String: String]) { guard let n = d["name"], let dep = d["dept"], let y = d["start"]?.prefix(4), let year = Int(y) else { return nil }; name = n; dept = dep; salary = d["salary"].flatMap(Double.init); self.year = year } }
let rows = table.dropFirst().compactMap { Row(Dictionary(uniqueKeysWithValues: zip(header, $0))) }
print(rows.count, rows.map(\.name), rows.compactMap(\.salary).reduce(0, +), rows[2].salary as Any)
let byDept = Dictionary(grouping: rows, by: \.dept)
for (dept, people) in byDept.sorted(by: { $0.key < $1.key }) { let pay = people.compactMap(\.salary); print(dept.padding(toLength: 5, withPad: " ", startingAt: 0), people.count, String(format: "%10.2f", pay.isEmpty ? 0 : pay.reduce(0, +) / Double(pay.count)), people.map(\.year).min()!) }
let widths = header.indices.map { c in table.map { $0[c].count }.max()! }
print("┌" + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: "┬") + "┐")
for r in table { print("│" + zip(r, widths).map { " " + $0.padding(toLength: $1, withPad: " ", startingAt: 0) + " " }.joined(separator: "│") + "│") }
print("└" + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: "┴") + "┘")
func anagrams(_ w: [String]) -> [[String]] { Dictionary(grouping: w) { String($0.lowercased().sorted()) }.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
print(anagrams(["listen", "silent", "enlist", "google", "elbow", "below"]))
func rle(_ s: String) -> String { var out = ""; var i = s.startIndex; while i < s.endIndex { var j = i, n = 0; while j < s.endIndex, s[j] == s[i] { n += 1; s.formIndex(after: &j) }; out += (n > 1 ? "\(n)" : "") + String(s[i]); i = j }; return out }
func unrle(_ s: String) -> String { var out = "", n = 0; for c in s { if let d = c.wholeNumberValue { n = n * 10 + d } else { out += String(repeating: c, count: max(n, 1)); n = 0 } }; return out }
print(rle("WWWWBWWWCCD"), unrle(rle("WWWWBWWWCCD")) == "WWWWBWWWCCD", rle(""))
let morse: [Character: String] = ["S": "...", "O": "---", "E": "."]; let back = Dictionary(uniqueKeysWithValues: morse.map { ($1, $0) })
let code = "SOS E".map { $0 == " " ? "/" : morse[$0, default: "?"] }.joined(separator: " "); print(code, code.components(separatedBy: " ").map { back[$0].map(String.init) ?? " " }.joined())
func wrap(_ s: String, _ w: Int) -> [String] { s.split(separator: " ").reduce(into: [""]) { l, word in if l[l.count - 1].isEmpty { l[l.count - 1] = String(word) } else if l.last!.count + 1 + word.count <= w { l[l.count - 1] += " " + word } else { l.append(String(word)) } } }
for l in wrap("the quick brown fox jumps over the lazy dog", 12) { print("|\(l.padding(toLength: 12, withPad: " ", startingAt: 0))|", "|" + String(repeating: " ", count: 12 - l.count) + l + "|") }
func vigenere(_ s: String, _ key: String, _ sign: Int = 1) -> String { let k = key.unicodeScalars.map { Int($0.value) - 65 }; var i = 0; return String(String.UnicodeScalarView(s.unicodeScalars.map { u in guard ("A"..."Z").contains(u) else { return u }; defer { i += 1 }; return UnicodeScalar((Int(u.value) - 65 + sign * k[i % k.count] + 26) % 26 + 65)! })) }
print(vigenere("ATTACK AT DAWN", "LEMON"), vigenere(vigenere("ATTACK AT DAWN", "LEMON"), "LEMON", -1))
let vowels = Set("aeiou"); func pig(_ w: String) -> String { guard let i = w.firstIndex(where: vowels.contains) else { return w + "ay" }; return w[i...] + w[..<i] + "ay" }; print("pig latin string apple rhythm".split(separator: " ").map { pig(String($0)) }.joined(separator: " "))
print("The rain in Spain".replacingOccurrences(of: "[aeiou]+", with: "*", options: .regularExpression), "2024-01-15".range(of: #"^\d{4}-\d{2}-\d{2}$"#, options: .regularExpression) != nil, "a1b22".components(separatedBy: .decimalDigits).filter { !$0.isEmpty }, "x=1;y=2".components(separatedBy: ";").map { $0.components(separatedBy: "=") })
let binary = (0..<16).map { let s = String($0, radix: 2); return String(repeating: "0", count: 4 - s.count) + s }; print(binary[5], binary.last!, binary.filter { $0 == String($0.reversed()) }, Int("1010", radix: 2)! ^ 0b0110, String(48879, radix: 16, uppercase: true))
let isbn = "978-3-16-148410-0".compactMap(\.wholeNumberValue); print(isbn.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) } % 10 == 0); func luhn(_ s: String) -> Bool { s.reversed().compactMap { $0.wholeNumberValue }.enumerated().map { $0 % 2 == 1 ? ($1 * 2 > 9 ? $1 * 2 - 9 : $1 * 2) : $1 }.reduce(0, +) % 10 == 0 }; print(luhn("4539 3195 0343 6467"), luhn("8273 1232 7352 0569"))
var board = Array(repeating: Array(repeating: ".", count: 3), count: 3); for (i, m) in [4, 0, 8, 2, 1, 7, 6].enumerated() { board[m / 3][m % 3] = i.isMultiple(of: 2) ? "X" : "O" }; print(board.map { $0.joined(separator: " ") }.joined(separator: "\n")); let linesW = (0..<3).map { r in (0..<3).map { (r, $0) } } + (0..<3).map { c in (0..<3).map { ($0, c) } } + [(0..<3).map { ($0, $0) }, (0..<3).map { ($0, 2 - $0) }]; print(linesW.first { l in Set(l.map { board[$0.0][$0.1] }).count == 1 && board[l[0].0][l[0].1] != "." }.map { board[$0[0].0][$0[0].1] + " wins" } ?? "draw")
