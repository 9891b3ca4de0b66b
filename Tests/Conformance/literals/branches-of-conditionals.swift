// swift-format-ignore-file
for base in [16, 10, 2] {
  let marker: Character? = base == 16 ? "p" : (base == 10 ? "e" : nil)
  print(marker as Any)
  let d: Double? = base > 10 ? 1 : (base > 5 ? nil : 3)
  print(d as Any)
  var u: UInt8?
  u = base > 10 ? 1 : base > 5 ? nil : 3
  print(u as Any)
}

do {
let x = 2.5, c = true, d = false
let y = c ? x : (d ? 1 : 2)
let z = d ? 1 : c ? nil : 3
let w = d ? x : (c ? nil : 3)
var q: Float = 2
q = d ? 1 : c ? 2 : d ? 3 : 4
let s: [Character] = [d ? "a" : (c ? "b" : "c")]
func f(_ v: Double?) { print(v as Any) }
f(d ? 1 : (c ? nil : 2))
let any: Any = d ? 1 : (c ? 2 : 3.5)
print(y, z as Any, w as Any, q, s, any)
}
do {
let c = true, d = false
let any: Any = c ? 2 : 3.5
let any2: Any = d ? 1 : (c ? 2 : 3.5)
let x: [Any] = [1, c ? 2 : 3.5]
print(any, any2, x)
print(c ? 2 : 3.5, d ? 1 : (c ? 2 : 3.5))
func h(_ x: Any) { print(x) }
h(d ? 1 : (c ? 2 : 3.5))
func g<T>(_ x: T) { print(x, T.self) }
g(d ? 1 : (c ? 2 : 3.5))
g(d ? nil : (c ? 2 : 3.5))
let u: Any? = d ? nil : (c ? 2 : 3.5)
print(u as Any)
}
do {
let c = true, d = false
print(c ? 2 : 3.5, c ? 1 : "x" as Any)
let a: Any = c ? 1 : nil as Any? as Any
let s: Any = c ? "a" : Character("b")
let s2: CustomStringConvertible = c ? 4 : 2.5
print(s, s2, type(of: s2))
let e: Any = c ? [1, 2.5] : [2]
print(e, type(of: e))
let f: any Equatable = c ? 1 : 2.5
print(f)
let dd: Any = c ? 1 : 2.5 + 1
print(dd)
let i = 3
let x: Any = c ? i : 2.5
print(x)
print(d ? 2.5 : i)
let z = 1.5
print(c ? 1 : z)
let y: Any = c ? 1 : z
print(y)
print("\(c ? 1 : 2.5)")
let o: Any? = c ? 1 : 2.5
print(o as Any)
var arr: [Any] = []
arr.append(c ? 1 : 2.5)
print(arr)
func r() -> Any { c ? 1 : 2.5 }
func r2() -> Any { return c ? 1 : 2.5 }
print(r(), r2())
let w: Any = if c { 1 } else { 2.5 }
print(w)
let t: Any = (c ? 1 : 2.5, 3)
print(t)
let dict: [String: Any] = ["a": c ? 1 : 2.5]
print(dict)
}
