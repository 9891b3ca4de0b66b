// swift-format-ignore-file
var lines: [String] = []
for i in 1...3 { lines.append("\(i). " + String(repeating: "=", count: i) + (i == 2 ? "!" : "")) }
print(lines.joined(separator: "\n"))
var s = ""
for c in "a1b2" { if let n = c.wholeNumberValue { s += String(repeating: s.last.map(String.init) ?? "", count: n) } else { s.append(c) } }
print(s, s.count)
let csv = [["n", "sq"], ["1", "1"], ["2", "4"]].map { $0.joined(separator: ";") }
csv.forEach { print($0) }
print("\(lines.count) lines, \(csv.map(\.count).reduce(0, +)) chars", "=" + "-" * 3)
func * (s: String, n: Int) -> String { String(repeating: s, count: n) }
