// swift-format-ignore-file
let q: Int? = [1, 2].reduce(0, +); print(q ?? 0)
