// swift-format-ignore-file
let a = [1, 2, 3]
for n in [2, 0, -1] { print(a.prefix(n)) }
