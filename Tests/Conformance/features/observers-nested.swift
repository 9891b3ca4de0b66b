// swift-format-ignore-file
struct P { var name: String { willSet { print("will", name, newValue) } didSet { if name.isEmpty { name = "?" }; print("did", oldValue, name) } }
  var age: Int { didSet { age = max(0, age); log.append(age) } }; var log: [Int] = [] ; init(_ n: String, _ a: Int) { name = n; age = a } 
  mutating func birthday() { age += 1 } }
final class H { var p: P { willSet { print("H will", newValue.age, newValue.name) } didSet { print("H:", oldValue.age, oldValue.name, "->", p.age, p.name, p.log) } }; init(_ p: P) { self.p = p } 
  var list: [P] = [] { didSet { print("list", oldValue.map(\.age), list.map(\.age)) } }
  var dict: [String: P] = [:] { didSet { print("dict", dict["a"]?.age ?? 0) } } }
let h = H(P("a", 1)); h.p.age = -4; h.p.age += 7; h.p.name = ""; h.p.name += "xx"; h.p.birthday(); h.p.age.negate()
h.list = [P("l", 3), P("m", 4)]
func i(_ n: Int) -> Int { print("index", n); return n }
h.list[i(0)].age = -3; h.list[i(1)].age += 5; h.list[i(1)].name = "new"; h.list[0].birthday()
h.dict["a"] = P("d", 1); h.dict["a"]!.age = -2; h.dict["a"]?.age += 4; h.dict["zz", default: P("z", 9)].age = 1
var arr = [P("x", 1)]; arr[i(0)].age = -9; arr[0].age += 2; print(arr[0].age, arr[0].log)
var t = (P("t", 0), 2); t.0.age = -1; print(t.0.age); var o: P? = P("o", 1); o?.age = -5; o!.age += 2; print(o!.age, o!.log)
struct Outer { var inner = P("in", 1) { didSet { print("outer", inner.age) } }; var comp: P { get { print("get"); return inner } set { print("set", newValue.age); inner = newValue } } }
var out = Outer(); out.inner.age = -8; out.comp.age = 3; out.comp.age += 1; print(out.inner.log)
for k in arr.indices { arr[k].age = k - 5 }; print(arr[0].age)
func f(_ x: inout Int) { x -= 100 }; f(&h.p.age); f(&arr[0].age); f(&out.inner.age); swap(&arr[0].age, &t.0.age); print(arr[0].age, t.0.age)
