// swift-format-ignore-file
struct W { var w: Double = 2.5; var o: Double? = nil; func m() -> Double? { nil }; func g<T>(_ t: T) -> T? { nil }; subscript(i: Int) -> Double? { nil }
  func ov(_ a: Int) -> Double? { nil }; func ov(_ a: String) -> Double? { nil } }
let x = W()
var dict: [String: Double] = [:]
let xs: [Double] = []
func f() -> Double? { nil }
func ff(_ a: Int) -> Double? { nil }
func ff(_ a: String) -> Double? { nil }
print("dict", dict["a"] ?? 0)
print("prop", x.o ?? 0)
print("meth", x.m() ?? 0)
print("gen", x.g(1.5) ?? 0)
print("sub", x[1] ?? 0)
print("over", x.ov(1) ?? 0)
print("func", f() ?? 0)
print("ofunc", ff(1) ?? 0)
print("first", xs.first ?? 0)
print("max", xs.max() ?? 0)
print("conv", Double("x") ?? 0)
print("try", (try? f()) ?? 0)
print("as", (1 as Any) as? Double ?? 0)
print("forced", [x].first!.o ?? 0)
print("elem", [x][0].o ?? 0)
print("paren", (x.o) ?? 0)
print("popl", { var a = [1.5]; return a.popLast() }() ?? 0)
print("map", x.o.map { $0 * 2 } ?? 0)
print("flat", x.o.flatMap { $0 } ?? 0)
print("two", x.o ?? x.m() ?? 0)
print("sum", (x.o ?? 0) + 1)
print("tern", true ? x.o ?? 0 : 1)
print("cond", (x.o ?? 0) as Any)
print("dictlit", ["a": 2.5]["b"] ?? 0)
print("dictopt", dict["a"] ?? 0, dict["b", default: 0])
print("min", xs.min(by: <) ?? 0)
print("firstw", xs.first(where: { $0 > 1 }) ?? 0)
print("filter", xs.filter { $0 > 1 }.first ?? 0)
print("reduce", [dict].first?["a"] ?? 0)
