// swift-format-ignore-file
class Base { class var st: Int { 4 }; class func g() -> Int { 1 }; class var v: Int { get { 1 } set { print("B", newValue) } }; class subscript(i: Int) -> Int { i } ; required init() {} }
class Sub: Base { override class var st: Int { 5 }; override class func g() -> Int { 2 }; override class var v: Int { get { 2 } set { print("S", newValue) } }; override class subscript(i: Int) -> Int { i * 2 } }
func k<T: Base>(_ t: T.Type) -> [Int] { T.v = 7; t.v += 1; return [T.st, t.st, T.g(), t.g(), T.v, T[3], t[3], T().x, T.init().x, t.init().x] }
extension Base { var x: Int { type(of: self).st } }
print(k(Base.self), k(Sub.self), m(Sub.self))
func m<T: Base>(_ t: T.Type) -> [Int] { [1].map { _ in T.g() } + [5].map { T[$0] } + [{ T.g }()()] }
struct W<T: Base> { var a: Int { T.st + T.g() }; static var b: Int { T.st } }
print(W<Sub>().a, W<Sub>.b, W<Base>().a)
