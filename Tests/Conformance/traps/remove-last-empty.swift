// swift-format-ignore-file
var q: [String] = []
print(q.popLast() as Any)
print(q.removeLast())
