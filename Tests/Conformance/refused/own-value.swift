// swift-format-ignore-file
let step = 2
let total = total + step
print(total)
