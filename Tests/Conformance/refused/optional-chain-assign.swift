// swift-format-ignore-file
struct P { var name: String }
let p: P? = P(name: "a")
let n: String = p?.name
