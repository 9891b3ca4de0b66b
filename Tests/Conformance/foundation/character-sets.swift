// swift-format-ignore-file
import Foundation
var s = "hello world"
let r = s.range(of: "world")!
print(s.replacingCharacters(in: r, with: "there"))
print(s.replacingCharacters(in: s.startIndex..<s.index(after: s.startIndex), with: "J"))
let sub = s[s.startIndex..<r.lowerBound]
print(sub.replacingCharacters(in: sub.startIndex..<sub.index(after: sub.startIndex), with: String("X")), "[\(sub)]")
print("a b&c=d/é?".addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "nil")
print("a b&c=d/é?".addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? "nil")
print("a b&c=d/é?#[]@!$'()*+,;:%".addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "nil")
print("a b&c=d/é?#[]@!$'()*+,;:%".addingPercentEncoding(withAllowedCharacters: .urlFragmentAllowed) ?? "nil")
print("a b&c=d/é?#[]@!$'()*+,;:%".addingPercentEncoding(withAllowedCharacters: .urlUserAllowed) ?? "nil")
print("a b&c=d/é?#[]@!$'()*+,;:%\"<>\\^`{|}~-_.".addingPercentEncoding(withAllowedCharacters: .urlPasswordAllowed) ?? "nil")
print("a%20b%C3%A9".removingPercentEncoding ?? "nil", "%zz".removingPercentEncoding ?? "nil", "%".removingPercentEncoding ?? "nil", "%C3".removingPercentEncoding ?? "nil", "plain".removingPercentEncoding ?? "nil")
print("(12)".trimmingCharacters(in: ["(", ")"]))
let cs: CharacterSet = ["a", "b"]
print(cs.contains("a"), cs.isSubset(of: .letters), CharacterSet(charactersIn: "a1").isSubset(of: .letters), CharacterSet(charactersIn: "12").isSubset(of: .decimalDigits))
print(CharacterSet.letters.union(.decimalDigits).inverted.contains("!"), CharacterSet.letters.subtracting(CharacterSet(charactersIn: "aeiou")).contains("e"), CharacterSet.letters.intersection(cs).contains("b"), CharacterSet.alphanumerics.subtracting(.letters).contains("4"))
print(cs.isEmpty, CharacterSet().isEmpty, cs.isSuperset(of: ["a"]), cs.isDisjoint(with: .decimalDigits), cs == CharacterSet(charactersIn: "ba"), cs.symmetricDifference(["b", "c"]).contains("c"))
var m = CharacterSet.lowercaseLetters; m.formIntersection(cs); print(m.contains("a"), m.contains("c")); m.subtract(["a"]); print(m.contains("a"))
print(CharacterSet.letters.inverted.union(.decimalDigits).contains("5"), CharacterSet.letters.inverted.union(.uppercaseLetters).contains("Q"), CharacterSet.letters.inverted.union(.uppercaseLetters).contains("q"))
let t: TimeInterval = 2.5
print(t * 2, type(of: t))
func f(_ n: Int) { if n > 2 { print("bye"); exit(EXIT_SUCCESS) } }
f(1); f(3); print("not here")
