// swift-format-ignore-file
var names = ["a", "b"]
func edit(_ name: inout String, _ body: () -> Void) { name += "!"; body() }
edit(&names[0]) { print("no overlap") }
print(names)
edit(&names[1]) { names.append("c") }
