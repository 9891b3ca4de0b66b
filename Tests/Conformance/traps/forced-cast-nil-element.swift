// swift-format-ignore-file
let marks: [String: Int?] = ["Ann": 3]
print(marks as! [String: Int] == ["Ann": 3])
let more: [Int?] = [1, nil]
print(more as! [Int])
