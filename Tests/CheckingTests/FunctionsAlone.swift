import Testing

/// Functions as values that say too little.
@Test(arguments: slips) func functionsAlone(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "let h = max\nprint(h(1, 2))",
    [
      "1:9: generic parameter 'T' could not be inferred"
    ]),
  Told(
    "let h = max",
    [
      "1:9: generic parameter 'T' could not be inferred"
    ]),
  Told(
    "let u = Set<Int>.union\nprint(u)",
    [
      "1:18: generic parameter 'S' could not be inferred"
    ]),
  Told(
    "let u = Set<Int>.union",
    [
      "1:18: generic parameter 'S' could not be inferred"
    ]),
  Told(
    "let f = [1, 2].filter\nprint(f { $0 > 1 })",
    [
      "2:7: call can throw but is not marked with 'try'"
    ]),
  Told(
    "let a = abs",
    [
      "1:9: generic parameter 'T' could not be inferred"
    ]),
  Told(
    "let m = min\nlet n = m(1, 2)",
    [
      "1:9: generic parameter 'T' could not be inferred"
    ]),
  Told(
    "let k = Set([1]).union",
    [
      "1:18: generic parameter 'S' could not be inferred"
    ]),
]
