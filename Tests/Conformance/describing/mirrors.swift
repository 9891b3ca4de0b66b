// swift-format-ignore-file
struct P { var x = 1; var s = "a"; var o: Int? = 2 }
class A { var a = 1 }
class B: A { var b = "b" }
enum E { case a, b(Int), c(x: String, y: Int), d(z: Int) }
func show(_ x: Any) {
  let mirror = Mirror(reflecting: x)
  print(mirror, mirror.subjectType, mirror.children.count, terminator: " ")
  if let style = mirror.displayStyle { print(style) } else { print("none") }
  for child in mirror.children { print("  ", child.label ?? "-", child.value, type(of: child.value)) }
  if let up = mirror.superclassMirror { print("  super", up.subjectType, up.children.map { $0.label! }) }
}
show(P()); show(B()); show(A()); show(E.a); show(E.b(2)); show(E.c(x: "x", y: 1))
show(1); show("s"); show([1, 2]); show(["k": 1]); show(Set([3])); show((1, b: "2")); show(1...3); show(Int.self)
show(Optional(1) as Any); show(2.5); show({ 1 } as () -> Int); show(Optional<Int>.none as Any)
for (label, value) in Mirror(reflecting: P()).children { print(label ?? "nil", value) }
func fields<T>(_ x: T) -> [String: String] {
  var out: [String: String] = [:]
  for case let (label?, value) in Mirror(reflecting: x).children { out[label] = "\(value)" }
  return out
}
print(fields(P()).sorted { $0.key < $1.key })
if Mirror(reflecting: E.a).displayStyle == .enum { print("enum") }
print(Mirror(reflecting: E.b(4)).children.first?.label as Any, Mirror(reflecting: E.b(4)).children.first!.value as! Int)
let labels = Mirror(reflecting: P()).children.compactMap(\.label)
print(labels, labels.joined(separator: ","))
