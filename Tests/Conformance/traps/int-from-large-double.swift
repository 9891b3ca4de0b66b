// swift-format-ignore-file
let values = [1.5, 1e18, 1e30]
for v in values {
  print(Int(v))
}
