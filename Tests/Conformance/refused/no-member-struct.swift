// swift-format-ignore-file
struct Dog { var name: String }
let d = Dog(name: "Rex")
print(d.age)
