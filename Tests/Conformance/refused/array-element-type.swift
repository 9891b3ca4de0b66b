// swift-format-ignore-file
var a = [1, 2]
a.append("3")
