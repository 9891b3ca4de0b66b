let words = ["pear", "Apple", "fig", "apple", "Fig", "éclair", "zoo", "10", "9"]
print(words.sorted())
print(words.sorted { $0.lowercased() < $1.lowercased() }.count)
print("abc" < "abd", "abc" < "ab", "Z" < "a", "" < "a", "a" >= "a")
print("hello".contains("l"), "hello".contains("ell"), "hello".hasPrefix("he"), "hello".hasSuffix("lo"))
print("hello".firstIndex(of: "l") == "hello".lastIndex(of: "l"))
print("banana".filter { $0 != "a" }, "banana".first { $0 > "b" } as Any)
print("banana".max()!, "banana".min()!, String("banana".sorted()), String("abc".reversed()))
print("hello".elementsEqual("hello"), "hello".starts(with: "hel"), "abc".lexicographicallyPrecedes("abd"))
print(words.min()!, words.max()!)
print("Straße".lowercased(), "Straße".uppercased(), "ΑΣ".lowercased())
print("x".isEmpty, "".isEmpty, "a\tb\\c\"d\"".count)
print("same" == "same", "Same" != "same", "abc".hashValue == "abc".hashValue)
print(
  "mississippi".reduce(into: [:]) { (d: inout [Character: Int], c) in d[c, default: 0] += 1 }.sorted { $0.key < $1.key }
    .map { "\($0.key)\($0.value)" })
