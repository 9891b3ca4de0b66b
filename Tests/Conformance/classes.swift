// swift-format-ignore-file
class Animal {
  let name: String
  var legs: Int { 4 }
  init(name: String) { self.name = name }
  func speak() -> String { "..." }
  func intro() -> String { "\(name) says \(speak())" }
  deinit { print("bye \(name)") }
}
class Dog: Animal {
  var tricks: [String] = []
  override func speak() -> String { "woof" }
  convenience init() { self.init(name: "Rex") }
}
class Bird: Animal {
  override var legs: Int { 2 }
  override func speak() -> String { super.speak() + "tweet" }
}
do {
  let zoo: [Animal] = [Dog(), Bird(name: "Tweety")]
  for a in zoo { print(a.intro(), a.legs) }
  let d = zoo[0] as! Dog
  d.tricks.append("sit")
  let e = d
  e.tricks.append("roll")
  print(d.tricks, d === e, zoo[1] is Bird, zoo[1] as? Dog as Any)
}
final class Node { var next: Node?; weak var prev: Node?; let v: Int; init(_ v: Int) { self.v = v }; deinit { print("free", v) } }
var head: Node? = Node(1)
head!.next = Node(2)
head!.next!.prev = head
print(head!.next!.prev!.v)
head = nil
class Account { private(set) var balance = 0.0; func deposit(_ x: Double) { balance += x }; lazy var tag: String = { print("made"); return "T" }() ; static var count = 0; init() { Account.count += 1 } }
let acc = Account(); acc.deposit(5); _ = Account()
print(acc.balance, acc.tag, acc.tag, Account.count)
protocol Greeter: AnyObject { func hi() -> String }
class G: Greeter { func hi() -> String { "hi" } }
let g: Greeter = G()
print(g.hi())
var closures: [() -> Void] = []
class Owner { var n = 1; func make() -> () -> Void { { [weak self] in print(self?.n ?? -1) } } }
var o: Owner? = Owner()
closures.append(o!.make())
closures[0]()
o = nil
closures[0]()
