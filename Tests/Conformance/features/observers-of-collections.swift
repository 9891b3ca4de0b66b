// swift-format-ignore-file
struct P { var n = 1 }
final class H { var dict: [String: P] = [:] { didSet { print("dict", dict["a"]?.n ?? 0) } } ; var arr: [P?] = [P()] { didSet { print("arr") } }; var opt: P? = P() { didSet { print("opt") } } }
let h = H()
h.dict["a"] = P(); print(1); h.dict["a"]!.n = 5; print(2); h.dict["a"]?.n += 1; print(3); h.dict["b"]?.n += 1; print(4); h.arr[0]!.n = 3; print(5); h.arr[0]?.n = 3
print(6); h.opt!.n = 3; print(7); h.opt?.n = 3; h.opt = nil; print(8); h.opt?.n = 4
print(9); h.dict["a", default: P()].n += 1
print(10); h.dict["a"] = nil; print(11); if let _ = h.dict["a"] { }
