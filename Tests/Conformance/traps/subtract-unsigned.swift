// swift-format-ignore-file
let xs: [UInt] = [3, 5]
print(xs[1] - xs[0])
print(xs[0] - xs[1])
