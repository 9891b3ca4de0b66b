// swift-format-ignore-file
struct S { static let limit = 3 }
let s = S()
print(s.limit)
