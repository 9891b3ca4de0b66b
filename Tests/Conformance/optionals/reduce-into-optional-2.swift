// swift-format-ignore-file
let q: Int? = [1, 2].reduce(0) { $0 + $1 }; print(q ?? 0)
let r: Int? = [1, 2].reduce(0, max); print(r ?? 0)
var s: Double? = nil; s = [1.5].reduce(0, +); print(s!)
func f(_ x: Int?) {}; f([1, 2].reduce(0, +))
