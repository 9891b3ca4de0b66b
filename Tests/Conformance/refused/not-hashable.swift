// swift-format-ignore-file
struct P { var x = 1 }
var s: Set<P> = []
