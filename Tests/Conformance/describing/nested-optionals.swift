// swift-format-ignore-file
let a: Int? = 1, b: Int?? = 1, c: Int?? = .some(nil), d: Int?? = nil
print(a as Any, b as Any, c as Any, d as Any)
print([a, nil], ["k": a], (a, b), [[a]], Set([a]))
struct S { var a: Int? = nil; var b: Int?? = 3; var s: String? = "x"; var l: [Int]? = []; var e: E? = .x(nil) }
enum E { case x(Int?), y }
print(S())
print(E.x(1), E.x(nil), Optional(E.y) as Any, [E.x(2)])
print("\(a as Any) \(String(describing: b)) \(a ?? 0) \(b! ?? 0) \(a!)")
let arr: [Int?]? = [1, nil]
print(arr as Any, arr! as Any, arr?[1] as Any, arr?.first as Any, arr?.first! as Any)
let r: Result<Int?, Never> = .success(nil)
print(r, try! r.get() as Any)
let t: (Int?, String?)? = (nil, "q")
print(t as Any, t!, t?.1 as Any)
print(Optional<[String]>(["a"]) as Any, Optional(Optional(1.5)) as Any, Optional(()) as Any, Optional((1, 2)) as Any)
debugPrint(a as Any, S(), arr as Any)
