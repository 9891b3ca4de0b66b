// swift-format-ignore-file
let x0: Any = [1, 2]
print(x0 as? [Any] as Any, x0 as? [Any?] as Any, x0 as? [Int?] as Any)
let y: Any = [[1], [2]]
print(y as? [Any] as Any, y as? [Any?] as Any, y as? [[Any]] as Any, y as? [[Int?]?] as Any)
let z: Any = [1, nil] as [Int?]
print(z as? [Any] as Any, z as? [Any?] as Any, z as? [Int] as Any)
let n: Any = 1
print(n as? Any? as Any, n as? Int? as Any, n as? Int?? as Any)
class A {}
class B: A {}
let b: A = B()
print(b is B?, (b as? B?) != nil, b as Any is A??, [b] as [Any] is [A?])
let o: Int? = nil
let p: Any = o as Any
print(p as? Int? as Any, p as? Int as Any, p is Int?, p is String?, p is Int)
let q: Any = Optional(3) as Any
print(q as? Int as Any, q as? Int? as Any, q is Double?, q as? String? as Any)
let m: [String: Any] = ["a": 1, "b": o as Any]
print((m["b"] as? Int?) as Any, m["a"] as? Int? as Any, m["c"] as? Int? as Any)
