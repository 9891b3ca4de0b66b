protocol P { var n: Int { get } }
struct A: P { var n = 1 }
struct Box<T: P> {
  let inner: T; let hidden: some P = A(); var list: [some P] { [inner] };
  func both() -> (some P, some P) { (inner, hidden) }
}
let b = Box(inner: A())
print(b.hidden.n, b.list[0].n, b.both().0.n, b.both().1.n)
class K { lazy var z: some P = A(); static var s: [some P] = [A()]; subscript(i: Int) -> [some P] { [A()] } }
print(K().z.n, K.s.count, K()[0][0].n)
