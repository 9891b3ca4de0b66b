// swift-format-ignore-file
extension Int {
  var squared: Int { self * self }
  var digits: [Int] { String(magnitude).compactMap(\.wholeNumberValue) }
  static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
  mutating func double() { self *= 2 }
  func `repeat`(_ f: () -> Void) { for _ in 0..<self { f() } }
  subscript(i: Int) -> Int { digits.reversed()[i] }
  enum Kind { case neg, zero, pos }
  var kind: Kind { self < 0 ? .neg : self == 0 ? .zero : .pos }
  init(digits: [Int]) { self = digits.reduce(0) { $0 * 10 + $1 } }
}
var n = 7
n.double()
print(n.squared, 1234.digits, Int.gcd(12, 18), 1234[0], 1234[2], (-3).kind, Int(digits: [4, 5]))
3.repeat { print("hi", terminator: " ") }
print()
extension String {
  var isPalindrome: Bool { self == String(reversed()) }
  subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
  subscript(r: Range<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)] }
  func times(_ k: Int) -> String { String(repeating: self, count: k) }
  mutating func shout() { self = uppercased() + "!" }
}
var word = "level"
print(word.isPalindrome, word[1], word[1..<3], word.times(2))
word.shout()
print(word)
extension Array where Element: Comparable { func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy(<=) }; mutating func insertSorted(_ x: Element) { insert(x, at: firstIndex { $0 > x } ?? endIndex) } }
extension Array { subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }; func grouped<K: Hashable>(_ f: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: f) } }
var xs = [1, 4, 9]
xs.insertSorted(5)
print(xs, xs.isSorted(), xs[safe: 1]!, xs[safe: 9] as Any, xs.grouped { $0 % 2 }[1]!)
extension Sequence { func sum<T: AdditiveArithmetic>(_ f: (Element) -> T) -> T { reduce(.zero) { $0 + f($1) } }; func count(_ p: (Element) -> Bool) -> Int { filter(p).count } }
print(["a", "bcd"].sum(\.count), (1...10).count { $0 % 3 == 0 }, [1.5, 2].sum { $0 * 2 })
extension Collection where Element == String { var longest: String? { self.max { $0.count < $1.count } } }
print(["aa", "b"].longest!, [String]().longest as Any)
extension Dictionary where Key == String { func sortedKeys() -> [String] { keys.sorted() } }
extension Bool { var toggled: Bool { !self }; init(_ n: Int) { self = n != 0 } }
extension Double { var clean: String { self == rounded() ? String(Int(self)) : String(self) } }
extension Character { var code: Int { Int(unicodeScalars.first!.value) } }
extension Range where Bound == Int { var mid: Int { (lowerBound + upperBound) / 2 } }
extension Optional where Wrapped == Int { var orZero: Int { self ?? 0 } }
print(["b": 1, "a": 2].sortedKeys(), true.toggled, Bool(3), 2.0.clean, 2.5.clean, ("A" as Character).code, (2..<9).mid, Int("x").orZero)
protocol Greets { func hi() -> String }
extension Int: Greets { func hi() -> String { "int \(self)" } }
extension String: Greets { func hi() -> String { "str \(self)" } }
extension Array: Greets where Element: Greets { func hi() -> String { map { $0.hi() }.joined(separator: "+") } }
print([1, 2].hi(), [["a"]].hi(), ([1, "b"] as [any Greets]).map { $0.hi() })
