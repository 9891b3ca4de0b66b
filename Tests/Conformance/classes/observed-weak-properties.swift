// swift-format-ignore-file
class M { let n: String; init(_ n: String) { self.n = n } }
protocol Item: AnyObject { var b: M? { get set }; var c: M? { get set }; var k: Int { get set } }
final class DVD: Item {
  weak var b: M? { didSet { print("didSet b", oldValue?.n ?? "-", b?.n ?? "-") } }
  var c: M? { didSet { print("didSet c", oldValue?.n ?? "-", c?.n ?? "-") } }
  var k = 0 { willSet { print("will", newValue) } didSet { print("did", oldValue, k) } }
}
class Open: Item {
  weak var b: M? { didSet { print("open didSet b", oldValue?.n ?? "-", b?.n ?? "-") } }
  unowned(unsafe) var u = M("static")
  var c: M? { willSet { print("open will") } }
  var k = 0
}
let m = M("m")
let d = DVD(); d.b = m
let i: any Item = d
i.b = nil; i.b = m; i.c = m; i.k += 2; i.k = 5
func f<T: Item>(_ t: T) { t.b = nil; t.b = m; t.c = nil; t.k -= 1 }
f(d); f(Open()); (Open() as any Item).b = m
struct S { weak var w: M? { didSet { print("S didSet", w?.n ?? "-") } } }
var s = S(); s.w = m; s.w = nil
protocol PS { var w: M? { get set } }
extension S: PS {}
var p: any PS = s; p.w = m
func g<T: PS>(_ t: inout T) { t.w = m }
g(&s)
