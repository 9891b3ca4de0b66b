struct A: CustomReflectable { var customMirror: Mirror { Mirror(self, children: ["a": 1, "b": "x"]) } }
struct B: CustomReflectable {
  var customMirror: Mirror { Mirror(self, children: ["a": 1, "b": "x"], displayStyle: .struct) }
}
struct C: CustomReflectable {
  var customMirror: Mirror { Mirror(self, unlabeledChildren: [1, 2], displayStyle: .collection) }
}
struct D: CustomReflectable {
  var customMirror: Mirror { Mirror(self, children: ["a": 1, "b": "x"], displayStyle: .tuple) }
}
struct E: CustomReflectable, CustomStringConvertible {
  var description: String { "E!" }; var customMirror: Mirror { Mirror(self, children: ["a": 1]) }
}
final class F: CustomReflectable {
  let n = 1; var customMirror: Mirror { Mirror(self, children: ["n": n], displayStyle: .class) }
}
enum G: CustomReflectable { case a; var customMirror: Mirror { Mirror(self, children: [:]) } }
struct H: CustomReflectable {
  var customMirror: Mirror {
    Mirror(
      self, children: [(label: "k" as String?, value: [1, 2] as Any), (label: nil as String?, value: 3 as Any)],
      displayStyle: .dictionary)
  }
}
struct Holder { var a = A(); var c = C(); var e = E() }
for v in [A(), B(), C(), D(), E(), F(), G.a, H()] as [Any] { print(v); debugPrint(v); dump(v) }
print("\(A()) \(B())", [B()], String(reflecting: B()))
dump(Holder())
print(
  Mirror(reflecting: B()).displayStyle as Any, Mirror(reflecting: A()).displayStyle as Any,
  Mirror(reflecting: A()).subjectType)
for (label, value) in Mirror(reflecting: H()).children { print(label ?? "-", value) }
print(
  Mirror(reflecting: Holder()).descendant("a", "b")!, Mirror(reflecting: Holder()).descendant("c", 1)!,
  Mirror(reflecting: Holder()).descendant(2, "a")!, Mirror(reflecting: Holder()).descendant("zz") as Any,
  Mirror(reflecting: [1, [2, 3]] as [Any]).descendant(1, 0)!)
let children = Mirror(reflecting: Holder()).children
print(children.count, children.first!.label!, children.map { $0.label! }, type(of: children))
