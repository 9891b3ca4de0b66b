// swift-format-ignore-file
class View { var title: String! }
let v = View()
v.title = "t"
print(v.title.count)
v.title = nil
print(v.title.count)
