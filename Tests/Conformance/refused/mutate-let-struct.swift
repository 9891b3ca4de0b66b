// swift-format-ignore-file
struct Counter { var n = 0; mutating func up() { n += 1 } }
let c = Counter()
c.up()
