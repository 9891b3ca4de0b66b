// swift-format-ignore-file
let answers: Any = ["Ann": [1, 2], "Bob": [3, 4.5]] as [String: [Any]]
if let numbers = (answers as! [String: [Any]])["Ann"] as? [Int] { print(numbers) }
let first: Any = [["a"], ["b"]]
print((first as! [[String]]).count)
let rest: Any = ["x", 2.5] as [Any]
print((rest as! [String]).count)
