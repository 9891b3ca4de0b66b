// swift-format-ignore-file
var t = (1, "a")
t.0 = "b"
