// swift-format-ignore-file
struct SPoint { var x = 0 }
class CPoint { var x = 0 }
var s1 = SPoint(), s2 = s1
s2.x = 5
let c1 = CPoint(), c2 = c1
c2.x = 5
print(s1.x, s2.x, c1.x, c2.x, c1 === c2)
func change(_ s: SPoint) -> SPoint { var s = s; s.x += 1; return s }
func change(_ c: CPoint) { c.x += 1 }
print(change(s2).x, s2.x)
change(c1)
print(c2.x)
var arr = [s1], carr = [c1]
let copy = arr, ccopy = carr
arr[0].x = 9
carr[0].x = 9
print(copy[0].x, ccopy[0].x)
struct Mixed { var s = SPoint(), c = CPoint() }
let m1 = Mixed()
var m2 = m1
m2.s.x = 1; m2.c.x = 1
print(m1.s.x, m1.c.x)
