// swift-format-ignore-file
class C { var v = 1 }
struct U { unowned var c: C; unowned let d: C; weak var w: C? }
let c = C()
dump(U(c: c, d: c, w: c))
dump(U(c: c, d: c, w: nil))
struct PW { var a = 3; var b: Int { 2 }; static var s = 1; let k: Character = "x" }
dump(PW())
class Gen<T> { var t: T; init(_ t: T) { self.t = t } }
class Sub: Gen<Int> { var z = ["a": 1] }
dump(Sub(3)); dump(Gen("x"))
enum Outer { struct In { var e: Opt = [.one] }; struct Opt: OptionSet { let rawValue: Int; static let one = Opt(rawValue: 1) } ; enum R: String { case x = "ex" } }
dump(Outer.In()); dump(Outer.R.x); dump([Outer.R.x: 1])
class Loud: CustomStringConvertible { var description: String { print("hi"); return "Loud" } }
dump([Loud()])
dump(1...); dump(..<3); dump(...3)
struct Stack<T> { var items: [T] = [] ; mutating func push(_ x: T) { items.append(x) } }
var s = Stack<C>(); s.push(c); s.push(c); dump(s)
typealias F = () -> Void
struct HF { var f: F?; var t: (Int, Int)?; var a: Any = 3; var n: Any? = nil; var ty: Any.Type = Int.self }
dump(HF(f: {}, t: (1, 2)))
indirect enum Tree { case leaf, node(Tree, Int, Tree) }
dump(Tree.node(.leaf, 1, .node(.leaf, 2, .leaf)))
struct It: IteratorProtocol, Sequence { var n = 0; mutating func next() -> Int? { nil } }
dump(It())
final class LL { var h: LN?; final class LN { var v: Int; var next: LN?; weak var prev: LN?; init(_ v: Int) { self.v = v } } }
let l = LL(); l.h = LL.LN(1); l.h!.next = LL.LN(2); l.h!.next!.prev = l.h
dump(l)
func gen<T>(_ x: T) { dump(x) }
gen(3); gen([c]); gen(Optional(c))
let r = dump(c); r.v = 3; dump(c, name: "c", indent: 2, maxDepth: 1, maxItems: 10)
enum Never2 {}
dump([Never2]())
dump(Optional<Void>.some(()))
dump(-0.0); dump(Double.nan); dump("a\u{301}\n"); dump(Int8.min)
