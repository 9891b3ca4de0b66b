import Testing

/// Declarations that need themselves. The messages are the compiler's.
private let circleRefusals: [Example] = [
  Example(
    "func f(_ 1️⃣a: Int = g()) -> Int { a }\nfunc g(_ b: Int = f()) -> Int { b }\nprint(f())", "circular reference"),
  Example("struct S { var a: Int; init(_ 1️⃣a: Int = S().a) { self.a = a } }\nprint(S(1).a)", "circular reference"),
  Example(
    "struct B<T> { var v: T? }\nstruct S { var 1️⃣a: B<B<S>> }",
    "value type 'S' cannot have a stored property that recursively contains it"),
  Example("protocol A { associatedtype X = [1️⃣X] }", "associated type 'X' references itself"),
  Example(
    "protocol A { associatedtype Y = (Int, 1️⃣Y) }\nstruct S: A { typealias Y = Int }",
    "associated type 'Y' references itself"),
  Example("#if true\nprint(1)\n1️⃣", "expected #else or #endif at end of conditional compilation block"),
  Example(
    "#if false\n#if true\nprint(1)\n#endif\n1️⃣", "expected #else or #endif at end of conditional compilation block"),
]

@Test(arguments: circleRefusals) func circleIsRefused(_ example: Example) throws { try example.check() }
