// swift-format-ignore-file
protocol P { associatedtype T; func make() -> T }
let xs: [P] = []
func f(_ p: P) -> Int { p.make() }
