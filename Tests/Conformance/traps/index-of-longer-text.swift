// swift-format-ignore-file
let long = "a longer text", short = "text"
let i = long.index(long.startIndex, offsetBy: 9)
print(short.distance(from: short.startIndex, to: long.index(long.startIndex, offsetBy: 2)))
print(short.distance(from: short.startIndex, to: i))
