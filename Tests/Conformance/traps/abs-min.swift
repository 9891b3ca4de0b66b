// swift-format-ignore-file
let xs: [Int] = [-5, .min]
for x in xs { print(abs(x)) }
