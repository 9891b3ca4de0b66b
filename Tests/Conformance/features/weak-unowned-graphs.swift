// swift-format-ignore-file
final class Person { let name: String; var apartment: Apartment?; weak var friend: Person?; init(_ n: String) { name = n }; deinit { print("\(name) freed") } }
final class Apartment { let unit: String; weak var tenant: Person?; init(_ u: String) { unit = u }; deinit { print("unit \(unit) freed") } }
var john: Person? = Person("John")
var flat: Apartment? = Apartment("4A")
john!.apartment = flat
flat!.tenant = john
print(flat?.tenant?.name ?? "-", john?.apartment?.unit ?? "-")
john = nil
print(flat?.tenant == nil)
flat = nil
var a: Person? = Person("A"), b: Person? = Person("B")
a!.friend = b
b!.friend = a
a = nil
print(b!.friend == nil)
b = nil
final class Customer { let name: String; var card: Card!; init(_ n: String, _ num: Int) { name = n; card = Card(num, self) }; deinit { print("customer freed") } }
final class Card { let num: Int; unowned let owner: Customer; init(_ n: Int, _ o: Customer) { num = n; owner = o }; deinit { print("card \(num) freed") } }
do { let c = Customer("Z", 7); print(c.card.owner.name) }
final class Elem { let tag: String, text: String?; lazy var html: () -> String = { [unowned self] in text.map { "<\(tag)>\($0)</\(tag)>" } ?? "<\(tag)/>" }; init(_ t: String, _ x: String? = nil) { tag = t; text = x }; deinit { print("\(tag) freed") } }
do { let e = Elem("p", "hi"); let br = Elem("br"); print(e.html(), br.html()) }
struct WeakBox<T: AnyObject> { weak var value: T? }
var boxes: [WeakBox<Elem>] = []
do { let e = Elem("tmp"); boxes.append(WeakBox(value: e)); print(boxes[0].value?.tag as Any) }
print(boxes[0].value == nil)
final class TreeNode { let id: Int; private(set) var kids: [TreeNode] = []; private(set) weak var parent: TreeNode?; init(_ i: Int) { id = i }; func add(_ n: TreeNode) -> TreeNode { kids.append(n); n.parent = self; return self }; var path: [Int] { (parent?.path ?? []) + [id] }; deinit { print("-\(id)", terminator: " ") } }
var root: TreeNode? = TreeNode(1).add(TreeNode(2).add(TreeNode(3)))
print(root!.kids[0].kids[0].path)
let leaf = root!.kids[0].kids[0]
root = nil
print(leaf.path, leaf.parent == nil)
class Timer2 { var handler: (() -> Void)?; func fire() { handler?() } }
class Screen { let t = Timer2(); var n = 0; init(weakly: Bool) { if weakly { t.handler = { [weak self] in guard let self else { return }; n += 1 } } }; deinit { print("screen freed", n) } }
var s: Screen? = Screen(weakly: true)
s!.t.fire(); s!.t.fire()
s = nil
