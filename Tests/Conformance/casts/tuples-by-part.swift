// swift-format-ignore-file
class A {}
class B: A {}
protocol P {}
extension Int: P {}
func point(_ x: Any) -> (x: Int, y: Int)? { x as? (x: Int, y: Int) }
print(point((x: 1, y: 2)) as Any, point((3, 4)) as Any, point((x: 1, z: 2)) as Any, point((1, 2, 3)) as Any)
func three<T, U>(_ x: Any, _: T.Type, _: U.Type) -> (t: T, u: U)? { x as? (t: T, u: U) }
print(three((1, "a"), Int.self, String.self) as Any, three((1, "a"), String.self, String.self) as Any)
print(three((1, B() as A), P.self, B.self).map { "\($0.t) \(type(of: $0.u))" } as Any)
print(three(([1, 2] as [Any], 3), [Int].self, Int?.self) as Any)
let whole: Any = (name: "n", (1, 2.5))
if let (name, (count, weight)) = whole as? (String, (Int, Double)) { print(name, count, weight) }
print(whole is (String, (Int, Int)), whole is (name: String, (Int, Double)), whole is (Any, Any))
switch whole { case let pair as (String, (Int, Double)): print("pair", pair.0); default: print("other") }
