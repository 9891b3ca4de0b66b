// swift-format-ignore-file
let line = "name=Ada Lovelace;born=1815;"
let parts = line.split(separator: ";")
print(parts, parts.count, type(of: parts[0]))
for p in parts {
  let kv = p.split(separator: "=", maxSplits: 1)
  print(String(kv[0]), "->", kv[1].uppercased())
}
print(line.split(separator: ";", omittingEmptySubsequences: false).count)
print("a,,b,".split(separator: ",", omittingEmptySubsequences: false))
print("a b  c".split { $0 == " " }, "a b c d".split(maxSplits: 2, whereSeparator: { $0 == " " }))
let sub = line.prefix(4)
var copy = String(sub)
copy.append("!")
print(copy, sub, line.prefix { $0 != "=" }, line.drop { $0 != "=" }.prefix(4))
print(sub == "name", sub + "x", [sub, "y"].joined(separator: "-"))
print("one--two--three".split(separator: "--"))
print(Int("42".prefix(1))! + 1, sub.hasPrefix("na"), sub.contains("m"))
func shout(_ s: some StringProtocol) -> String { s.uppercased() + "!" }
print(shout(sub), shout("plain"))
