// swift-format-ignore-file
let z = [0].first!
print(1)
print(10 / z)
