// swift-format-ignore-file
let pairs = [(1, "a"), (2, "b")]
for (i, var s) in pairs { s += "!"; print(i, s) }
for (var i, s) in pairs.enumerated() { i += 1; print(i, s.1) }
let names = ["a": 1]
for (key: k, value: var v) in names { v += 1; print(k, v) }
let grid = [[1, 2], [3, 4]]
for (r, (c, var x)) in [(0, (1, 2))] { x += 1; print(r, c, x) }
print(grid)
