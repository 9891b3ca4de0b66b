// swift-format-ignore-file
let text = """
  It was the best of times, it was the worst of times,
  it was the age of wisdom, it was the age of foolishness
  """
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
var freq: [String: Int] = [:]
for w in words { freq[w, default: 0] += 1 }
for (w, n) in freq.sorted(by: { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }).prefix(4) { print(w, n) }
print(words.count, freq.count, words.map(\.count).max()!, words.filter { $0.count > 6 })
func wrap(_ words: [String], _ width: Int) -> [String] {
  words.reduce(into: [""]) { lines, w in
    let last = lines[lines.count - 1]
    if last.isEmpty { lines[lines.count - 1] = w } else if last.count + 1 + w.count <= width { lines[lines.count - 1] += " " + w } else { lines.append(w) }
  }
}
for l in wrap(words, 24) { print("|" + l + String(repeating: " ", count: 24 - l.count) + "|") }
let groups = Dictionary(grouping: ["listen", "silent", "enlist", "cat", "act", "dog"]) { String($0.sorted()) }
print(groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] })
func title(_ s: String) -> String { s.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ") }
print(title("the quick brown fox"), String(words.last!.reversed()), words.first!.first!)
let acronym = "Portable Network Graphics".split(separator: " ").compactMap(\.first)
print(String(acronym), "CamelCaseName".reduce("") { $0 + ($1.isUppercase && !$0.isEmpty ? "_" : "") + $1.lowercased() })
func csv(_ s: String) -> [[String]] { s.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) } }
print(csv("a,b,c\n1,,3\nx,y,"))
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
print("programming".filter { !vowels.contains($0) }, "hello".map { vowels.contains($0) ? "*" : String($0) }.joined())
