// swift-format-ignore-file
func on(_ n: Int, when g: ((Int) -> Bool)? = nil, do a: ((inout Int) -> Void)? = nil) { print(n, g == nil, a == nil) }
on(1) { $0 += 1 }
on(2) { $0 > 1 }
on(3) { _ in }
on(4) { _ in true }
func both(x: () -> Void = {}, y: () -> Void = {}) { x(); print("|"); y() }
both { print("hi") }
func third(a: (Int) -> Int = { $0 }, b: Int = 1, c: (String) -> String = { $0 }) { print(a(1), b, c("s")) }
third { $0.uppercased() }
third { $0 + 1 }
struct V { init(_ title: String, action: () -> Void = {}, label: () -> Int) { print(title, label()) } }
_ = V("a") { 4 }
