// swift-format-ignore-file
var names = ["a"]
names.apend("b")
