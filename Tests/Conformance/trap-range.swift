// swift-format-ignore-file
let n = [5].first!
print(n)
for i in 6..<n { print(i) }
