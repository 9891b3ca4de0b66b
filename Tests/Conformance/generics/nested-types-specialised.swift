// swift-format-ignore-file
struct O<A> { struct I<B> { struct D<C> { var c: C; typealias All = (A, B, C?) }; struct E { var b: B } } ; struct J { struct K<T> { var t: T; var a: A } } }
print(O<Int>.I<String>.D(c: 2.5))
print(O<Int>.I<String>.D<Bool>(c: true), O<Int>.I<String>.E(b: "q"), O<Int>.J.K(t: "u", a: 1), O<Int>.I.E(b: 3))
let x: O<Int>.I<String>.D<Double>.All = (1, "a", nil); print(x)
func f(_ d: O<Int>.I<Int>.D<Int>) -> Int { d.c }
print(f(.init(c: 4)))
