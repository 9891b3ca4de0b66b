// swift-format-ignore-file
final class P { let s: String; init(_ s: String) { self.s = s }; deinit { print("part", s) } }
class Node { let v: Int; var next: Node?; let tail: P; init(_ v: Int, _ next: Node? = nil) { self.v = v; self.next = next; tail = P("t\(v)") }
  deinit { print("node", v, next?.v as Any) } }
do { let n = Node(1, Node(2, Node(3))); print(n.v) }
print("--shared")
do { let m = Node(2, Node(3)); do { let n = Node(1, m); print(n.v) }; print("mid") }
print("--two links")
class Two { let v: Int; var l: Two?; var r: Two?; let p: P; init(_ v: Int, _ l: Two? = nil, _ r: Two? = nil) { self.v = v; self.l = l; self.r = r; p = P("p\(v)") }; deinit { print("two", v, l?.v as Any, r?.v as Any) } }
do { let t = Two(1, Two(2), Two(3, Two(4))); print(t.v) }
print("--weak back")
class D { let v: Int; var next: D?; weak var back: D?; var kids: [P] = []; init(_ v: Int, _ n: D? = nil) { self.v = v; next = n; n?.back = self; kids = [P("k\(v)")] }; deinit { print("d", v, next?.v as Any, back?.v as Any) } }
do { let d = D(1, D(2, D(3))); print(d.v) }
print("--generic")
class G<T> { let v: T; var next: G<T>?; var after = P("after"); init(_ v: T, _ n: G<T>? = nil) { self.v = v; next = n }; deinit { print("g", v, next?.v as Any) } }
do { let g = G(1, G(2, G(3))); print(g.v) }
print("--let")
class L { let v: Int; let next: L?; let p: P; init(_ v: Int, _ n: L?) { self.v = v; next = n; p = P("l\(v)") }; deinit { print("L", v, next?.v as Any) } }
do { let g = L(1, L(2, L(3, nil))); print(g.v) }
print("--IUO")
class U { let v: Int; var next: U!; let p: P; init(_ v: Int, _ n: U?) { self.v = v; next = n; p = P("u\(v)") }; deinit { print("U", v, next?.v as Any) } }
do { let g = U(1, U(2, U(3, nil))); print(g.v) }
print("--list")
final class List { var head: Node?; func push(_ v: Int) { head = Node(v, head) }; deinit { print("list") } }
do { let l = List(); l.push(3); l.push(2); l.push(1); print("made"); l.head?.next = nil; print("cut") }
print("--lazy/observed")
class O { let v: Int; var next: O? { didSet { print("set") } }; let p: P; init(_ v: Int, _ n: O? = nil) { self.v = v; next = n; p = P("o\(v)") }; deinit { print("O", v, next?.v as Any) } }
do { let o = O(1, O(2, O(3))); print(o.v) }
print("--mixed")
class M { let v: Int; let p: P; var next: M?; init(_ v: Int, _ n: M? = nil) { self.v = v; next = n; p = P("m\(v)") }; deinit { print("M", v) } }
do { let o = M(1, M(2, M(3))); print(o.v); o.next = nil; print("after") }
