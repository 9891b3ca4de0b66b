// swift-format-ignore-file
let s: Set = [10, 20, 30, 40]
let a: [Int] = s.filter { $0 > 20 }
print(a.sorted())
let d = [1: "a", 2: "b"]
let p: [(key: Int, value: String)] = d.filter { $0.key > 1 }
print(p)
func take(_ x: [Int]) -> Int { x.count }
print(take(s.filter { $0 > 10 }))
let c: [Character] = "Hello World".filter { $0 > "a" }
print(c)
let sl: [Int] = [1, 2, 3][1...].filter { $0 > 2 }
print(sl, s.filter { $0 > 20 }.count, "abc".filter { $0 != "b" })
let ds: [(Int, String)] = d.filter { $0.key > 1 }
print(ds, d.filter { $1 == "a" })
