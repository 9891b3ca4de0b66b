// swift-format-ignore-file
class A { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("bye", n) } }
class P { var pets: [A] = [] ; var one: A? = A(0) }
let p = P(); p.pets = [A(1), A(2), A(3), A(4), A(5)]
p.pets.removeFirst()
print("1")
_ = p.pets.removeLast()
print("2")
p.pets.remove(at: 0)
print("3")
let x = p.pets.popLast()
print("4", x!.n)
p.pets.removeAll()
print("5")
p.one = nil
print("6")
var arr = [A(7), A(8)]
arr.removeFirst()
print("7")
arr[0] = A(9)
print("8")
var d = ["a": A(10)]
d["a"] = nil
print("9")
d["b"] = A(11); d.removeValue(forKey: "b")
print("10")
do { let q = P(); q.pets = [A(12)] }
print("11")
func f() -> A { A(13) }
f().n
_ = f()
print(f().n)
print("12")
var o: A? = A(14)
o = A(15)
print("13")
let c = { A(16).n }
print(c())
struct S { var a: A }
var s = S(a: A(17)); s.a = A(18); print("14"); s = S(a: A(19)); print("15")
func g(_ a: A) { print("in g", a.n) }
g(A(20)); print("16")
[A(21)].forEach { print($0.n) }
print("17")
for a in [A(22), A(23)] { print("loop", a.n) }
print("18")
