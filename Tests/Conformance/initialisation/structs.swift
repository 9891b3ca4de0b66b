// swift-format-ignore-file
struct Size { var w = 0.0, h = 0.0 }
struct Rect {
  var origin = (x: 0.0, y: 0.0), size: Size
  let id: Int
  static var made = 0
  init(size: Size, id: Int = 7) { self.size = size; self.id = id; Rect.made += 1 }
  init(side: Double) { self.init(size: Size(w: side, h: side)); origin.x = -1 }
  init?(text: String) {
    let p = text.split(separator: "x").compactMap { Double($0) }
    guard p.count == 2 else { return nil }
    self.init(size: Size(w: p[0], h: p[1]), id: p.count)
  }
}
print(Size(), Size(w: 1), Size(h: 2), Size(w: 1, h: 2))
print(Rect(side: 2), Rect(text: "3x4")!, Rect(text: "3") as Any, Rect(size: Size(), id: 1).id, Rect.made)
struct Memo { let a: Int; var b: String?; var c: [Int] = []; let fixed = 9; private(set) var d = 1; init(a: Int, b: String? = nil) { self.a = a; self.b = b } }
print(Memo(a: 1), Memo(a: 2, b: "z"))
struct Gen<T> { var v: T; var n: Int? ; var f: (() -> T)? = nil }
print(Gen(v: 1).n as Any, Gen(v: "s", n: 2).v, Gen(v: 3, f: { 4 }).f!())
struct Clock { var h: Int; private var m: Int; init(_ h: Int, _ m: Int = 0) { let t = ((h * 60 + m) % 1440 + 1440) % 1440; (self.h, self.m) = (t / 60, t % 60) }
  static func + (c: Clock, m: Int) -> Clock { Clock(c.h, c.m + m) } ; var text: String { (h < 10 ? "0" : "") + "\(h):" + (m < 10 ? "0" : "") + "\(m)" } }
print(Clock(25, 61).text, (Clock(0) + -1).text, Clock(-3).text)
extension Size { init(square s: Double) { self.init(w: s, h: s) }; static let unit = Size(square: 1) }
print(Size.unit, Size(square: 3))
let s: Size = .init(w: 9, h: 9), arr: [Size] = [.init(), .unit, .init(square: 2)]
print(s.w, arr.map(\.w))
let x: Int, y: String
if arr.count > 2 { x = 1; y = "many" } else { x = 0; y = "few" }
print(x, y)
var late: Int
repeat { late = 3 } while late < 3
print(late)
