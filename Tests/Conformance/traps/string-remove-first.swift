// swift-format-ignore-file
var s = "ab"
while true { print(s.removeFirst()) }
