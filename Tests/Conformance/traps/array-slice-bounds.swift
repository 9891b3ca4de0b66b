// swift-format-ignore-file
let a = [1, 2, 3, 4]
let n = a.count
print(a[1..<n])
print(a[2...n])
