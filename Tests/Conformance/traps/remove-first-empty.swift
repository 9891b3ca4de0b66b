// swift-format-ignore-file
var q: [Int] = [1]
while true {
  print(q.removeFirst())
}
