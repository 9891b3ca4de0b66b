// swift-format-ignore-file
protocol F { associatedtype P; static func build(_ s: String) -> P; init(n: Int) }
extension Int: F { static func build(_ s: String) -> Int { s.count }; init(n: Int) { self = n * 2 } }
extension String: F { static func build(_ s: String) -> String { s + s }; init(n: Int) { self = "\(n)" } }
class S: F { var x = 0; required init(n: Int) { x = n }; class func build(_ s: String) -> String { "S" + s } }
class U: S { override class func build(_ s: String) -> String { "U" + s } }
func b1<T: F>(_ f: T.Type, _ ss: String...) -> [T.P] { ss.map(f.build) }
func b2<T: F>(_ f: T.Type, _ ns: Int...) -> [T] { ns.map(f.init) }
func b3<T: F>(_ f: T.Type) -> (String) -> T.P { let t = f; return t.build }
print(b1(Int.self, "a", "bcd"), b1(String.self, "q"), b2(Int.self, 1, 2), b2(String.self, 3), b3(Int.self)("four"), b3(String.self)("z"))
print(b1(S.self, "a"), b1(U.self, "b"), b2(U.self, 4).map { "\(type(of: $0)) \($0.x)" }, b3(U.self)("c"))
let ms: [S.Type] = [S.self, U.self]; print(ms.map { ["q"].map($0.build) }, ms.map { [1].map($0.init).map { type(of: $0) } })
let e: any F.Type = Int.self; print(["x"].map { e.build($0) }, type(of: e.init(n: 4)))
