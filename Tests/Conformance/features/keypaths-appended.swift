// swift-format-ignore-file
class A { func f(_ x: Int) -> Int { x } }
class B: A { func f(_ x: String) -> String { x } }
print(B().f(3), B().f("s"))
struct S { var name = "abc" }
let w = \S.name
let k: KeyPath<String, Int> = \String.count
print(S()[keyPath: w.appending(path: k)])
let c = w.appending(path: \.count)
print(S()[keyPath: c])
