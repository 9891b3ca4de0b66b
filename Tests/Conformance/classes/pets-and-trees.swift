// swift-format-ignore-file
// classes, inheritance, ARC
class Animal: CustomStringConvertible {
  static var count = 0
  let name: String; weak var owner: Person?
  init(name: String) { self.name = name; Animal.count += 1 }
  deinit { print("bye", name); Animal.count -= 1 }
  func speak() -> String { "..." }
  var description: String { "\(type(of: self))(\(name))" }
  final func intro() -> String { "\(name) says \(speak())" }
}
class Dog: Animal { var tricks: [String] = []
  override func speak() -> String { "Woof" }
  convenience init(_ n: String, tricks: String...) { self.init(name: n); self.tricks = tricks } }
final class Puppy: Dog { override func speak() -> String { super.speak().lowercased() + "!" } ; override var description: String { "tiny " + super.description } }
class Person { let name: String; var pets: [Animal] = []; init(_ n: String) { name = n }; deinit { print("person gone", name) }
  func adopt(_ a: Animal) { a.owner = self; pets.append(a) } }
do {
  let p = Person("Eve"); p.adopt(Dog("Rex", tricks: "sit", "roll")); p.adopt(Puppy(name: "Bit"))
  print(p.pets, p.pets.map { $0.intro() }, Animal.count)
  for case let d as Dog in p.pets where !d.tricks.isEmpty { print(d.name, d.tricks, d.owner?.name ?? "none") }
  if let x = p.pets.first as? Puppy { print("puppy", x) } else { print("no puppy", p.pets[1] is Puppy, p.pets[1] is Dog) }
  p.pets.removeFirst()
  print("after", Animal.count)
}
print("end", Animal.count)
class TreeNode { var value: Int; var children: [TreeNode] = []; weak var parent: TreeNode?
  init(_ v: Int) { value = v }
  func add(_ c: TreeNode) { children.append(c); c.parent = self }
  var depth: Int { var d = 0, n = parent; while let p = n { d += 1; n = p.parent }; return d }
  func walk(_ f: (TreeNode) throws -> Void) rethrows { try f(self); for c in children { try c.walk(f) } }
  deinit { print("free", value, terminator: " ") } }
var root: TreeNode? = TreeNode(1)
let kid = TreeNode(2); root!.add(kid); kid.add(TreeNode(3)); root!.add(TreeNode(4))
root!.walk { print(String(repeating: "  ", count: $0.depth) + "\($0.value)") }
root = nil
print("| kid", kid.parent == nil, kid.depth, kid.children[0].depth)
class Timer2 { var ticks = 0; var onTick: (() -> Void)?; func start() { onTick = { [weak self] in guard let self else { print("dead"); return }; self.ticks += 1 } }; deinit { print("timer deinit") } }
var tm: Timer2? = Timer2(); tm!.start(); let f = tm!.onTick!; f(); f(); print(tm!.ticks); tm = nil; f()
struct Ref<T: AnyObject>: Equatable { weak var o: T?; static func == (a: Ref, b: Ref) -> Bool { a.o === b.o } }
let d1 = Dog("A"); print(Ref(o: d1) == Ref(o: d1), Ref(o: d1) == Ref(o: Dog("B")), ObjectIdentifier(d1) == ObjectIdentifier(d1))
