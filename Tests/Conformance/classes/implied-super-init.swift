// swift-format-ignore-file
// Initialisers of subclasses that leave `super.init()` to the compiler.
class Parent { var inherited: String? = "base"; var n = 5; init() { print("base init") } }
class Child: Parent { var t: Int; init(_ t: Int) { self.t = t } }
print(Child(1).n, Child(1).inherited as Any)
class Parent2 { var inherited: String? = "base"; var n = 5 }
class Child2: Parent2 { var t: Int; init(_ t: Int) { self.t = t } }
print(Child2(1).n, Child2(1).inherited as Any)
final class Child3: Parent2 { var t: Int?; init(_ t: Int?) { self.t = t } ; weak var q: Child3?  ; lazy var c: Int? = 7}
print(Child3(1).n, Child3(1).inherited as Any)
class Root { var n = 1; init(_ d: Int = 4) { print("B", d) } }
class Leaf: Root { var m: Int; init(k: Int) { defer { print("deferred") }; m = k; print("end") } }
print(Leaf(k: 3).n)
class D: Root { var m: Int; init(k: Int) { m = k; do { print("inner") } } }
print(D(k: 3).n)
class E: Root { var m: Int = 1; init?(k: Int) { if k < 0 { return nil }; m = k } }
print(E(k: 3)!.n, E(k: -3) == nil)
class Top { var n = 1; init() { print("B") } }
class Early: Top { var m: Int; init(_ k: Int) { m = k; if k > 2 { return }; print("end") } }
print(Early(3).n, Early(1).n)
