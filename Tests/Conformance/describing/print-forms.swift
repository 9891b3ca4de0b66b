// swift-format-ignore-file
print()
print("a", "b", separator: "")
print(1, 2, 3, separator: ", ", terminator: ".\n")
print("no newline", terminator: "")
print(" then", "more", terminator: "\n\n")
print([1, 2], ["a"], separator: "|")
var out = ""
print("to", "string", 5, separator: "-", terminator: "!", to: &out)
print("next", to: &out)
print(out.count, out)
struct Buffer: TextOutputStream { var parts: [String] = []; mutating func write(_ s: String) { parts.append(s) } }
var b = Buffer()
print("x", 1, to: &b)
print(b.parts.joined())
let items: [Any] = [1, "a", nil as Int? as Any]
print(items.count, items)
print("\n\t\"quoted\"\\", "multi\nline")
print("sum:", 1 + 2, "avg:", (1.0 + 2) / 2, true, !true, nil as String? as Any)
for i in 1...3 { print(i, terminator: i < 3 ? ", " : "\n") }
let row = ["a": 1, "b": 2].sorted { $0.key < $1.key }
print(row, row[0], row.first!.key)
for r in 0..<2 { print((0..<3).map { "\(r * 3 + $0)" }.joined(separator: "\t")) }
func pad(_ s: String, _ n: Int) -> String { s + String(repeating: " ", count: max(0, n - s.count)) }
for (k, v) in [("name", "Ada"), ("born", "1815")] { print(pad(k, 6) + "|" + pad(v, 5) + "|") }
print(1, "2", separator: "", terminator: ""); print("3")
debugPrint("a", 1, separator: "/", terminator: "$\n")
print(Array("héllo"), Array("ab".utf8), Array("ab".unicodeScalars))
print((0...2).description, (1..<1), [1: 2].description, "s".debugDescription, [1].debugDescription, 1.5.debugDescription)
