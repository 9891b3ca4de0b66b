// swift-format-ignore-file
import Foundation
// text adventure/CSV/JSON printing, string algos
let csv = "name,age,city\nAnn,31,Paris\nBob,25,\"Rome, IT\"\n,40,\n"
func parseCSV(_ s: String) -> [[String]] { var rows: [[String]] = [], row: [String] = [], field = "", q = false
  for ch in s { switch (ch, q) { case ("\"", _): q.toggle(); case (",", false): row.append(field); field = ""; case ("\n", false): row.append(field); rows.append(row); row = []; field = ""; default: field.append(ch) } }
  return rows }
let rows = parseCSV(csv); let head = rows[0]
let recs = rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
print(recs.map { $0["name"]!.isEmpty ? "?" : $0["name"]! }, recs.compactMap { Int($0["age"] ?? "") }.max()!, recs[1]["city"]!)
indirect enum JSON { case null, bool(Bool), num(Double), str(String), arr([JSON]), obj([(String, JSON)])
  func text(_ indent: Int = 0) -> String { let pad = String(repeating: "  ", count: indent + 1), end = String(repeating: "  ", count: indent)
    switch self { case .null: return "null"; case .bool(let b): return "\(b)"; case .num(let n): return n == n.rounded() ? "\(Int(n))" : "\(n)"; case .str(let s): return "\"\(s.replacingOccurrences(of: "\"", with: "\\\""))\""
    case .arr(let a): return a.isEmpty ? "[]" : "[\n" + a.map { pad + $0.text(indent + 1) }.joined(separator: ",\n") + "\n\(end)]"
    case .obj(let o): return "{\n" + o.map { "\(pad)\"\($0)\": \($1.text(indent + 1))" }.joined(separator: ",\n") + "\n\(end)}" } }
  subscript(k: String) -> JSON? { if case .obj(let o) = self { return o.first { $0.0 == k }?.1 }; return nil }
  subscript(i: Int) -> JSON? { guard case .arr(let a) = self, a.indices.contains(i) else { return nil }; return a[i] } }
extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
  init(arrayLiteral e: JSON...) { self = .arr(e) }; init(dictionaryLiteral e: (String, JSON)...) { self = .obj(e) }; init(stringLiteral s: String) { self = .str(s) }; init(floatLiteral f: Double) { self = .num(f) }; init(integerLiteral i: Int) { self = .num(Double(i)) }; init(booleanLiteral b: Bool) { self = .bool(b) }; init(nilLiteral: ()) { self = .null } }
let j: JSON = ["a": 1, "b": [true, nil, 2.5, "q\"x"], "c": ["d": []]]
print(j.text()); if case .num(let n)? = j["b"]?[2] { print(n) }; print(j["zz"] == nil, j["b"]?[9] == nil)
func isPalindrome(_ s: String) -> Bool { let c = s.lowercased().filter { $0.isLetter || $0.isNumber }; return c == String(c.reversed()) }
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("no"))
func rle(_ s: String) -> String { var out = "", i = s.startIndex; while i < s.endIndex { let c = s[i]; var j = i; while j < s.endIndex, s[j] == c { j = s.index(after: j) }; let n = s.distance(from: i, to: j); out += n > 1 ? "\(n)\(c)" : String(c); i = j }; return out }
print(rle("aaabccd"), rle(""), "Mississippi".reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)\($0.value)" })
func levenshtein(_ a: String, _ b: String) -> Int { let (a, b) = (Array(a.utf8), Array(b.utf8)); var prev = Array(0...b.count); for (i, x) in a.enumerated() { var cur = [i + 1]; for (j, y) in b.enumerated() { cur.append(x == y ? prev[j] : 1 + min(prev[j], prev[j + 1], cur[j])) }; prev = cur }; return prev.last! }
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"))
let grouped = Dictionary(grouping: ["listen", "silent", "enlist", "google", "elgoog"]) { String($0.sorted()) }; let anagrams = grouped.values.map { $0.sorted() }.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }; print(anagrams)
func wrap(_ s: String, _ w: Int) -> [String] { var lines: [String] = [], line = ""; for word in s.split(separator: " ") { if line.isEmpty { line = String(word) } else if line.count + 1 + word.count <= w { line += " " + word } else { lines.append(line); line = String(word) } }; if !line.isEmpty { lines.append(line) }; return lines }
for l in wrap("the quick brown fox jumps over the lazy dog", 12) { print("|" + l.padding(toLength: 12, withPad: " ", startingAt: 0) + "|") }
print("camelCaseString".reduce("") { $0 + ($1.isUppercase ? "_" + $1.lowercased() : String($1)) }, "snake_case_here".split(separator: "_").enumerated().map { $0 == 0 ? String($1) : $1.capitalized }.joined(), "vowels".filter { "aeiou".contains($0) }.count, String("hello".map { Character(String($0).uppercased()) }), "a-b-c".replacingOccurrences(of: "-", with: "+"), "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") }.map { ($0[0], Int($0[1])!) })
let bin = String(13, radix: 2); print(String(repeating: "0", count: 8 - bin.count) + bin, bin.reversed().enumerated().reduce(0) { $0 + ($1.element == "1" ? 1 << $1.offset : 0) }, "AZ".unicodeScalars.map { $0.value }, Character("A").asciiValue! + 1, ("a"..."e").contains("c"), "é".unicodeScalars.count, "abc" < "abd", "10" < "9", "apple".compare("Banana", options: .caseInsensitive) == .orderedAscending)
for (n, p) in [("Espresso", 2.5), ("Latte", 3.75), ("Tea", 1)] { print(n + String(repeating: ".", count: 12 - n.count) + String(format: "%6.2f", p)) }
print(String(format: "%08.3f|%+.1e|%-6d|%6d|%@", 3.14159, 12345.678, 42, -42, "str"), String(format: "%02d:%02d", 5, 7), String(format: "%5@|%-5@|", "ab", "cd"))
