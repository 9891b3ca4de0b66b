// swift-format-ignore-file
let small: [Int] = [12, 255, 256]
for s in small { print(UInt8(s)) }
