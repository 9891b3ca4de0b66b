import Testing

/// A closure that uses what is being changed by the call that it is passed to. The messages are the compiler's.
private let overlapRefusals: [Example] = [
  overlap(of: "x", in: "var x = 1\nfunc f(_ a: inout Int, _ g: () -> Void) { g() }\nf(1️⃣&x) { x += 1 }"),
  overlap(of: "xs", in: "var xs = [3, 1]\n1️⃣xs.sort { xs.count > 0 && $0 < $1 }"),
  overlap(of: "s", in: "var s = S()\n1️⃣s.run { print(s.n) }"),
  overlap(of: "m", in: "var m = [[1], [2]]\n1️⃣m[0].sort { $0 < $1 + m.count }"),
  overlap(of: "pair.1", in: "var pair = (1, [2])\n1️⃣pair.1.sort { $0 < $1 + pair.1.count }"),
]

private func overlap(of name: String, in body: String) -> Example {
  Example(
    "struct S { var n = 0; mutating func run(_ g: () -> Void) { g() } }\nfunc t() {\n\(body)\n}",
    "overlapping accesses to '\(name)', but modification requires exclusive access; consider copying to a local "
      + "variable [#ExclusivityViolation]")
}

@Test(arguments: overlapRefusals) func overlapIsRefused(_ example: Example) throws { try example.check() }

/// Parts that have nothing in common, and closures that outlive the call: those are looked at while the program runs.
@Test(arguments: [
  "var pair = (1, [2, 3])\npair.1.sort { $0 * pair.0 < $1 }",
  "struct S { var items = [3, 1], t = 1; mutating func go() { items.sort { $0 * t < $1 * t } } }",
  "struct S { var n = 0; mutating func keep(_ g: @escaping () -> Void) { g() } }\nvar s = S()\ns.keep { print(s.n) }",
])
func apartIsAccepted(_ body: String) throws { try Example("func t() {\n\(body)\n}", nil).check() }
