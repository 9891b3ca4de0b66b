// Looking for nothing: it is found at each place.
let text = "abc"
print(text.ranges(of: "").map { text.distance(from: text.startIndex, to: $0.lowerBound) })
print([1, 2, 3].ranges(of: []), [Int]().ranges(of: []))
print(text.split(separator: ""), text.split(separator: "", maxSplits: 1), text.split(separator: "", maxSplits: 0))
print(text.split(separator: "", omittingEmptySubsequences: false))
print("".split(separator: "", omittingEmptySubsequences: false), "".split(separator: ""))
print([1, 2].split(separator: [], omittingEmptySubsequences: false), [1, 2].split(separator: []))
print(text.replacing("", with: "-"), text.replacing("", with: "-", maxReplacements: 2))
print([1, 2].replacing([], with: [0]), text.trimmingPrefix(""))
var changed = "xy"
changed.replace("", with: ".")
print(changed, text.firstRange(of: "") != nil)
print("a--b----c--".split(separator: "--", omittingEmptySubsequences: false), "aaaa".ranges(of: "aa").count)
