// swift-format-ignore-file
class Shape { let name: String; class var kind: String { "shape" }
  init(name: String) { self.name = name }
  convenience init() { self.init(name: Self.kind) }
  convenience init(n: Int) { print(type(of: self)); self.init(name: Self.make(n) + "\(Self.self)") }
  class func make(_ n: Int) -> String { "n\(n)" }
}
class R: Shape { override class var kind: String { "rect" } }
print(Shape().name, R().name, R(n: 3).name)
class Q { let a: Int; let b: String
  static let d = 4
  init() { a = Self.d; b = "\(Self.self)" }
}
print(Q().a, Q().b)
struct S { let a: Int; static let k = 2; init() { a = Self.k }; init(x: Int) { self.init(); print(Self.k + x) } }
print(S().a, S(x: 1).a)
enum En { case a, b; init(_ s: String) { self = Self.pick(s) }; static func pick(_ s: String) -> Self { s == "a" ? .a : .b } }
print(En("a"), En("q"))
