// swift-format-ignore-file
let a = [1, 2]
a.append(3)
