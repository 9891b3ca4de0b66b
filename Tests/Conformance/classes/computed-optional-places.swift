// swift-format-ignore-file
struct S { var x = 1; mutating func inc() { x += 1 } }
class H { var st: S? = S(); var c: S? { get { print("get"); return st } set { print("set", newValue?.x ?? -1); st = newValue } }
 var d: [Int] { get { print("getd"); return [1,2] } set { print("setd", newValue) } } 
 var o: Int? { willSet { print("wo", newValue ?? -1) } } }
let h = H()
h.c?.x = 5
h.c?.inc()
h.c!.x = 6
h.st = nil
h.c?.x = 7
h.d[0] += 1
h.d.append(4)
h.d.swapAt(0, 1)
h.o? += 1
h.o = 3
h.o? += 1
h.o! += 1
