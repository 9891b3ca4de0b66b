// swift-format-ignore-file
struct C { var n = 0; mutating func up() { n += 1 } }
let cs = [C(), C()]
for c in cs { c.up() }
