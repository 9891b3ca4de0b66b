// swift-format-ignore-file
var v = 100
for d in [5, 2, 0] {
  v /= d
  print(v)
}
