// swift-format-ignore-file
// ARC and classes
class Person { let name: String; weak var apartment: Apartment?; var friends: [Person] = []; init(name: String) { self.name = name; print("\(name) init") }; deinit { print("\(name) deinit") } }
class Apartment { let unit: String; unowned let owner: Person; var onEnter: (() -> Void)?; init(unit: String, owner: Person) { self.unit = unit; self.owner = owner; onEnter = { [weak self] in print("enter", self?.unit ?? "gone") } }; deinit { print("Apt \(unit) deinit") } }
do { var p: Person? = Person(name: "Jo"); var a: Apartment? = Apartment(unit: "4A", owner: p!); p!.apartment = a; a!.onEnter!(); print(a!.owner.name, p!.apartment!.unit); let f = a!.onEnter!; a = nil; print(p!.apartment == nil); f(); p = nil }
class Node<T> { var value: T; var next: Node?; weak var prev: Node?; init(_ v: T) { value = v } ; deinit { print("free", value) } }
struct LinkedList<T> { private(set) var head: Node<T>?; private var tail: Node<T>?; private(set) var count = 0
  mutating func append(_ v: T) { let n = Node(v); if let t = tail { t.next = n; n.prev = t } else { head = n }; tail = n; count += 1 }
  mutating func removeFirst() -> T? { guard let h = head else { return nil }; head = h.next; if head == nil { tail = nil }; count -= 1; return h.value }
  mutating func reverse() { var cur = head; tail = head; var prev: Node<T>?; while let c = cur { cur = c.next; c.next = prev; c.prev = cur; prev = c }; head = prev } }
extension LinkedList: Sequence { struct Iterator: IteratorProtocol { var cur: Node<T>?; mutating func next() -> T? { defer { cur = cur?.next }; return cur?.value } }; func makeIterator() -> Iterator { Iterator(cur: head) } }
do { var l = LinkedList<Int>(); (1...4).forEach { l.append($0) }; print(l.removeFirst()!, Array(l), l.count); l.reverse(); print(l.map { $0 * $0 }, l.contains(3)) }
class Vehicle { var wheels: Int { 0 }; var desc: String { "\(type(of: self)) \(wheels)" }; required init() {}; func copy() -> Self { type(of: self).init() }; static func == (a: Vehicle, b: Vehicle) -> Bool { a === b } }
class Car: Vehicle { override var wheels: Int { 4 }; var speed = 0.0 { didSet { if speed > 100 { speed = 100 } } } }
class Sport: Car { override var speed: Double { get { super.speed } set { super.speed = newValue * 2; print("sport", newValue) } }; override final func copy() -> Self { print("copying"); return super.copy() } }
let vs: [Vehicle] = [Vehicle(), Car(), Sport()]
for v in vs { print(v.desc, v.copy().desc); if let c = v as? Car { c.speed = 60; print(c.speed) } }
switch vs[2] { case let s as Sport: print("sport", s.wheels); case is Car: print("car"); default: print("v") }
print(vs[0] == vs[0], vs.firstIndex { $0 is Sport }!, (vs[1] as AnyObject) === vs[1])
final class Cache<K: Hashable, V> { private var d: [K: V] = [:]; private(set) var hits = 0; subscript(k: K, make: () -> V) -> V { if let v = d[k] { hits += 1; return v }; let v = make(); d[k] = v; return v } }
let cache = Cache<Int, String>(); _ = cache[1, { "a" }]; print(cache[1, { "b" }], cache.hits)
class Shape { let n: Int; init?(sides: Int) { guard sides > 2 else { return nil }; n = sides }; convenience init?(_ s: String) { self.init(sides: s.count) } }
class Poly: Shape { var tag: String; init?(tag: String) { self.tag = tag; super.init(sides: tag.count); if n > 5 { return nil } } }
print(Shape("ab") == nil, Shape("abc")!.n, Poly(tag: "abcd")?.tag ?? "nil", Poly(tag: "abcdef")?.tag ?? "nil")
protocol Delegate: AnyObject { func did(_ x: Int) }
class Worker { weak var delegate: (any Delegate)?; func go() { delegate?.did(3) } }
class Boss: Delegate { var log: [Int] = []; let w = Worker(); init() { w.delegate = self }; func did(_ x: Int) { log.append(x) } }
let b = Boss(); b.w.go(); b.w.go(); print(b.log)
class Temp { var c = 0.0; var f: Double { get { c * 9 / 5 + 32 } set(nf) { c = (nf - 32) * 5 / 9 } }; static var made = 0; lazy var id: Int = { Temp.made += 1; return Temp.made }() }
let t = Temp(); t.f = 212; print(t.c, t.id, Temp().id, t.id)
struct Counter { var n = 0; mutating func inc() -> Int { n += 1; return n } }
class Holder { var c = Counter(); var arr = [Counter(), Counter()]; var d: [String: Counter] = [:] }
let h = Holder(); _ = h.c.inc(); _ = h.arr[1].inc(); h.d["x", default: Counter()].n += 5; h.d["x"]?.n *= 2; print(h.c.n, h.arr.map(\.n), h.d["x"]!.n); var h2 = h.c; h2.n = 99; print(h.c.n)
func modify(_ a: inout [Int], at i: Int, _ f: (inout Int) -> Void) { f(&a[i]) }; var arr = [1, 2, 3]; modify(&arr, at: 1) { $0 *= 10 }; arr.swapAt(0, 2); print(arr)
