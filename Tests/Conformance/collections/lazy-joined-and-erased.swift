// Joined lazily what is lazy stays so; erased sequences give erased ones.
var looks = 0
let words = ["ab", "c", "", "de"].lazy.map { word -> String in
  looks += 1
  return word
}
let joined = words.joined()
print(type(of: joined), looks, joined.first!, looks > 0)
print(type(of: [[1], [2, 3]].lazy.joined()), Array([[1], [2, 3]].lazy.joined().map { $0 * 2 }))
let text: String = words.joined()
print(text, words.joined(separator: "-"), ["a", "b"].joined(), ["x"].lazy.joined(separator: "+"))
print(type(of: [1].lazy.lazy), type(of: [1].lazy.map { $0 }.lazy), type(of: [1].lazy.elements))
let erased = AnySequence([5, 3, 8])
print(type(of: erased.dropFirst()), type(of: erased.prefix(2)), type(of: erased.drop { $0 > 4 }))
print(Array(erased.dropFirst(2)), Array(erased.prefix(2)), Array(erased.prefix()), Array(erased.drop { $0 > 4 }))
print(Array(erased.dropFirst().dropFirst()), erased.dropFirst().map { $0 + 1 }, Array(AnySequence(1...).prefix(3)))
print((1..<5).overlaps(5...6), (1..<6).overlaps(5...6), (3...4).overlaps(4..<4))
