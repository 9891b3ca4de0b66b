// swift-format-ignore-file
class Box { var v: Int; init(_ v: Int) { self.v = v } }
let a = Box(1), b = a, c = Box(1)
b.v = 5
print(a.v, a === b, a === c, a !== c)
func bump(_ x: Box) { x.v += 1 }
func replace(_ x: inout Box) { x = Box(100) }
bump(a)
var d = a
replace(&d)
print(a.v, d.v, a === d)
let boxes = [Box(1), Box(2)]
let copy = boxes
copy[0].v = 9
boxes.forEach { $0.v *= 2 }
print(boxes.map(\.v), copy.map(\.v))
struct S { var box = Box(0); var n = 0 }
var s = S()
var t = s
t.box.v = 3
t.n = 3
print(s.box.v, s.n, t.n)
struct Cow {
  private var storage = Box(0)
  private(set) var copies = 0
  var v: Int { get { storage.v } set { if !isKnownUniquelyReferenced(&storage) { storage = Box(storage.v); copies += 1 }; storage.v = newValue } }
}
var x = Cow()
x.v = 1
var y = x
y.v = 2
y.v = 3
print(x.v, y.v, x.copies, y.copies)
let repeated = [Box](repeating: Box(7), count: 2)
repeated[0].v = 8
print(repeated[1].v, ObjectIdentifier(repeated[0]) == ObjectIdentifier(repeated[1]))
extension Box: Equatable, Hashable { static func == (l: Box, r: Box) -> Bool { l.v == r.v }; func hash(into h: inout Hasher) { h.combine(v) } }
print(c == Box(1), [Box(4)] == [Box(4)], Set([Box(1), Box(1), Box(2)]).count, boxes.firstIndex(of: Box(4)) as Any)
class Ring { var next: Ring?; let n: Int; init(_ n: Int) { self.n = n } }
let r = Ring(1); r.next = Ring(2); r.next!.next = r
print(r.next!.next!.next!.n)
r.next!.next = nil
