import Testing

/// A closure that uses what is being changed by the call that it is passed to. The messages are the compiler's.
private let overlapRefusals: [Example] = [
  overlap(of: "x", in: "var x = 1\nfunc f(_ a: inout Int, _ g: () -> Void) { g() }\nf(1️⃣&x) { x += 1 }"),
  overlap(of: "xs", in: "var xs = [3, 1]\n1️⃣xs.sort { xs.count > 0 && $0 < $1 }"),
  overlap(of: "s", in: "var s = S()\n1️⃣s.run { print(s.n) }"),
  overlap(of: "m", in: "var m = [[1], [2]]\n1️⃣m[0].sort { $0 < $1 + m.count }"),
  overlap(of: "pair.1", in: "var pair = (1, [2])\n1️⃣pair.1.sort { $0 < $1 + pair.1.count }"),
]

/// Two places that one call changes.
private let places: [Example] = [
  overlap(of: "s.n", in: "var s = S()\nswap(1️⃣&s.n, &s.n)"),
  overlap(of: "t.0.1", in: "var t = ((1, 2), 3)\ntwo(1️⃣&t.0.1, &t.0)"),
  overlap(of: "t.x", in: "var t = (x: (1, 2), y: 3)\ntwo(1️⃣&t.x, &t.0)"),
  overlap(of: "x", in: "var x: S? = S()\nswap(1️⃣&x!.n, &x!.n)"),
  overlap(of: "w", in: "struct W { var o = 1 { didSet {} }; var x = 1 }\nvar w = W()\nswap(1️⃣&w.o, &w.x)"),
  overlap(of: "d", in: "var d = [1: 2]\nswap(1️⃣&d[1], &d[2])"),
  overlap(of: "s", in: "var s = S()\ntwo(1️⃣&s.all.n, &s.n)"),
  overlap(
    of: "a", in: "var a = [1, 2]\nswap(1️⃣&a[0], &a[1])", advice: "calling MutableCollection.swapAt(_:_:)"),
  overlap(of: "a", in: "var a = [[1], [2]]\nswap(1️⃣&a[0][0], &a[1][0])"),
]

@Test(arguments: places) func overlappingPlacesAreRefused(_ example: Example) throws { try example.check() }

private func overlap(
  of name: String, in body: String, advice: String = "copying to a local variable"
) -> Example {
  Example(
    """
    struct S { var n = 0; var all: S { get { self } set { self = newValue } }
      mutating func run(_ g: () -> Void) { g() } }
    func two<A, B>(_ a: inout A, _ b: inout B) {}
    func t() {
    \(body)
    }
    """,
    "overlapping accesses to '\(name)', but modification requires exclusive access; consider \(advice)"
      + " [#ExclusivityViolation]")
}

@Test(arguments: overlapRefusals) func overlapIsRefused(_ example: Example) throws { try example.check() }

/// Parts that have nothing in common, and closures that outlive the call: those are looked at while the program runs.
@Test(arguments: [
  "var pair = (1, [2, 3])\npair.1.sort { $0 * pair.0 < $1 }",
  "var pair = (1, 2)\nswap(&pair.0, &pair.1)",
  "struct S { var items = [3, 1], t = 1; mutating func go() { items.sort { $0 * t < $1 * t } } }",
  "struct S { var n = 0; mutating func keep(_ g: @escaping () -> Void) { g() } }\nvar s = S()\ns.keep { print(s.n) }",
])
func apartIsAccepted(_ body: String) throws { try Example("func t() {\n\(body)\n}", nil).check() }
