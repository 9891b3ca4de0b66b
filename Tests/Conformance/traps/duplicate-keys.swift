// swift-format-ignore-file
let pairs = [("a", 1), ("b", 2), ("a", 3)]
print(Dictionary(pairs, uniquingKeysWith: max)["a"]!)
print(Dictionary(uniqueKeysWithValues: pairs).count)
