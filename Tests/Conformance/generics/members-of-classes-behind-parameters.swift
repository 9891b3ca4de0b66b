// swift-format-ignore-file
protocol Sized { var size: Int { get set }; var nm: Int { get }; func f() -> Int; static var st: Int { get } }
extension Sized { var ext: Int { size + 1 } }
class Crate: Sized { var size = 9; var nm = 3; func f() -> Int { 1 }; class var st: Int { 4 } }
class Sub: Crate { override func f() -> Int { 2 }; override class var st: Int { 5 } }
protocol Z { var z: Int { get }; func f() -> Int }
func k<T: Crate>(_ t: T) -> Int { t.size = 5; return t.size + t.nm + t.f() + t.ext + T.st }
func m<T: Crate & Sized>(_ t: T) -> Int { t.size + t.f() + T.st }
func n<T: Sub>(_ t: T) -> Int { t.size += 1; return t.size + t.f() }
print(k(Crate()), k(Sub()), m(Sub()), n(Sub()))
extension Crate: Z { var z: Int { 7 } }
func o<T: Crate & Z>(_ t: T) -> Int { t.z + t.f() }
func p<T>(_ t: T) -> Int where T: Crate, T: Sized, T: Z { t.size = 3; return t.size + t.z + t.f() }
print(o(Sub()), p(Crate()))
let c: any Crate & Z = Sub(); print(c.z, c.f(), c.size); c.size = 4; print(c.size)
