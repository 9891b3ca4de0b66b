// swift-format-ignore-file
class Animal { let n: String; init(_ n: String) { self.n = n }; func sound() -> String { "..." } }
class Dog: Animal { override func sound() -> String { "woof" } }
class Pen<T: Animal> {
  var all: [T] = []
  func add(_ t: T) -> Self { all.append(t); return self }
  func chorus() -> String { all.map { $0.sound() }.joined(separator: " ") }
}
class DogPen: Pen<Dog> { override func chorus() -> String { super.chorus().uppercased() } }
print(Pen<Animal>().add(Animal("a")).add(Dog("d")).chorus(), DogPen().add(Dog("x")).add(Dog("y")).chorus())
class Base<T> { var v: T; init(_ v: T) { self.v = v }; func show() -> String { "\(v)" } }
class Opt<T>: Base<T?> { override func show() -> String { v.map { "some \($0)" } ?? "none" } }
class IntBase: Base<Int> { convenience init() { self.init(42) } }
print(Opt<Int>(nil).show(), Opt(3 as Int?).show(), IntBase().show(), IntBase().v + 1)
let b: Base<Int> = IntBase()
print(b is IntBase, type(of: b), type(of: Opt<String>(nil)), (b as? IntBase) != nil)
class TreeNode<Value> {
  let value: Value
  private(set) var children: [TreeNode] = []
  private(set) weak var parent: TreeNode?
  init(_ v: Value) { value = v }
  @discardableResult func add(_ c: TreeNode) -> TreeNode { children.append(c); c.parent = self; return c }
  var depth: Int { parent.map { $0.depth + 1 } ?? 0 }
  func each(_ f: (TreeNode) -> Void) { f(self); children.forEach { $0.each(f) } }
}
let root = TreeNode("root")
root.add(TreeNode("a")).add(TreeNode("a1"))
root.add(TreeNode("b"))
root.each { print(String(repeating: "  ", count: $0.depth) + $0.value) }
extension TreeNode where Value: Equatable { func find(_ v: Value) -> TreeNode? { if value == v { return self }; for c in children { if let f = c.find(v) { return f } }; return nil } }
print(root.find("a1")!.depth, root.find("zz") == nil)
