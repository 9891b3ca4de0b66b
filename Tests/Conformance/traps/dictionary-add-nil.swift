// swift-format-ignore-file
var ages: [String: Int] = ["a": 1]
ages["a"]! += 1
print(ages["a"]!)
ages["b"]! += 1
