// swift-format-ignore-file
struct S { var v = 1 { didSet { if v > 10 { v = 10 }; print("didSet", oldValue, v) } } 
  var w = 0 { willSet { print("willSet", newValue, w) } didSet { fix() ; w += 1 } } 
  mutating func fix() { if w > 5 { w = 5 } } }
var s = S()
s.v = 50
s.w = 3
print(s)
class C { var v = 1 { didSet { if v > 10 { v = 10 }; print("didSet", oldValue, v) } } }
let c = C(); c.v = 77; print(c.v)
var g = 1 { didSet { if g > 3 { g = 3 }; print("g", oldValue, g) } }
g = 9
protocol HasV { var v: Int { get set } }
extension S: HasV {}
var e: any HasV = s
e.v += 1
print(e)
func b2(_ t: inout any HasV) { t.v += 1 }
b2(&e)
extension C: HasV {}
func b3<T: HasV>(_ t: inout T) { t.v += 1 }
var cc = c
b3(&cc); b3(&s)
e = c
b2(&e); e.v -= 2
