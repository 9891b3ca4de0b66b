// swift-format-ignore-file
let items: [Any] = [1, "two", 3.0, [4], ["k": 5], (6, "six"), Optional(7) as Any, true, { 8 }, Character("c")]
for i in items {
  switch i {
  case 0 as Int: print("zero")
  case let n as Int where n > 5: print("big int", n)
  case let n as Int: print("int", n)
  case is Bool: print("bool")
  case let d as Double: print("double", d)
  case let s as String: print("string", s.count)
  case let a as [Int]: print("array", a)
  case let d as [String: Int]: print("dict", d["k"]!)
  case let (x, y) as (Int, String): print("tuple", x, y)
  case let f as () -> Int: print("func", f())
  default: print("other", i)
  }
}
print(items[0] as? Int as Any, items[0] as? String as Any, (items[1] as! String).count, items[2] is Double, items.compactMap { $0 as? String })
let o: Any? = 3
print(o as? Int ?? 0, (o as Any) is Int, o is Int)
let xs: [Any] = [1, 2]
print(xs as? [Int] as Any, xs as? [String] as Any, [1, 2] as [Any], (["a": 1] as [String: Any])["a"]!)
class A {}; class B: A { let v = 1 }; class C: A {}
let objs: [A] = [B(), C(), A()]
print(objs.map { $0 is B }, (objs[0] as? B)?.v as Any, objs[1] as? B == nil, (objs[0] as AnyObject) === objs[0], type(of: objs[1]))
let h: [AnyHashable: Int] = [1: 1, "a": 2]
print(h[1]!, h["a"]!, AnyHashable(1) == AnyHashable(1), AnyHashable("x"))
let f: (Any) -> String = { "\($0)" }
print(f(1), f([nil, 2] as [Int?]), 1 as Double, 5 as Int8 as Any, 3 as Any)
let m: Any.Type = Int.self
print(m, m == Int.self, type(of: items[1]) == String.self)
