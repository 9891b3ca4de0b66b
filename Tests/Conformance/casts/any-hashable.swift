// swift-format-ignore-file
func cast<T, U>(_ x: T, to: U.Type) -> U? { x as? U }
struct P: Hashable { var x = 1 }
struct N {}
let n: Int? = nil, m: Int? = 3
print(cast(3, to: AnyHashable.self) as Any, cast("s", to: AnyHashable.self) as Any, cast(P(), to: AnyHashable.self) as Any, cast(N(), to: AnyHashable.self) as Any, cast([1], to: AnyHashable.self) as Any)
print(cast(m, to: AnyHashable.self) as Any, cast(n, to: AnyHashable.self) as Any)
print(cast(AnyHashable(3), to: Int.self) as Any, cast(AnyHashable("x"), to: Int.self) as Any, cast(AnyHashable(3), to: AnyHashable.self) as Any)
let a: Any = m as Any, b: Any = n as Any, c: Any = 4
print(a as? AnyHashable as Any, b as? AnyHashable as Any, c as? AnyHashable as Any)
let d: [AnyHashable: Any] = ["a": 1, 2: "b"]
print(d["a"] as? Int as Any, d[2] as? String as Any, (cast(d, to: [String: Any].self) == nil))
let xs: [Any] = [1, "a", P(), N()]
print(xs.compactMap { $0 as? AnyHashable }.count, xs.map { $0 is AnyHashable })
func key<T>(_ t: T) -> AnyHashable? { t as? AnyHashable }
print(key(1.5) == key(1.5), key(1) == key(2), key(N()) == nil)
