import Testing

/// Values that may be missing, used as if they were there. Messages and places are the compiler's.
private let optionalRefusals: [Example] = [
  Example(
    "let s = \"3\"\nlet v = 1️⃣Double(s) + 1",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example(
    "let s = \"3\"\nprint(1️⃣Double(s) + 1)",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example(
    "let s = \"3\"\nprint(1 + 1️⃣Double(s))",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example(
    "let s = \"3\"\nprint(1️⃣Double(s) < 1)",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example(
    "let s = \"3\"\nif 1️⃣Int(s) > 2 { }", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nprint(1️⃣Int(s) * 2 + 1)", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nlet x: Int = 1️⃣Int(s)", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nlet x: Double = 1️⃣Double(s) * 2",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example(
    "let s = \"3\"\nfunc f(_ x: Int) {}\nf(1️⃣Int(s))",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nvar t = 0\nt += 1️⃣Int(s)", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
  ),
  Example(
    "let s = \"3\"\nvar t = 0.0\nt = 1️⃣Double(s)",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example(
    "let s = \"3\"\nlet a = [\"1\", \"2\"].map { 1️⃣Int($0) + 1 }",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nlet d = Int(s1️⃣).description",
    "value of optional type 'Int?' must be unwrapped to refer to member 'description' of wrapped base type 'Int'"),
  Example(
    "let s = \"3\"\nprint(Int(s1️⃣).magnitude)",
    "value of optional type 'Int?' must be unwrapped to refer to member 'magnitude' of wrapped base type 'Int'"),
  Example(
    "let s = \"3\"\nfor i in 0..<1️⃣Int(s) { print(i) }",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nlet y = -1️⃣Int(s)", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nlet y = abs(1️⃣Int(s))", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nlet y = max(1️⃣Int(s), 3)", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
  ),
  Example(
    "let s = \"3\"\nlet y = 1️⃣Double(s) / Double(2)",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example("let s = \"3\"\nlet y = Int(s) 1️⃣+ Int(s)", "binary operator '+' cannot be applied to two 'Int?' operands"),
  Example(
    "let s = \"3\"\nlet y = Double(1️⃣Int(s))", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
  ),
  Example(
    "let s = \"3\"\nlet y = [1, 2, 3][1️⃣Int(s)]",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nlet y = 1️⃣Int(s) % 2 == 0",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let s = \"3\"\nlet y = 1️⃣Float(s) + 1.5",
    "value of optional type 'Float?' must be unwrapped to a value of type 'Float'"),
  Example(
    "let s = \"3\"\nlet y = 1️⃣Int(s) - 1 > 2", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
  ),
  Example(
    "let s = \"3\"\nlet y = Int(s) 1️⃣?? \"0\"",
    "binary operator '??' cannot be applied to operands of type 'Int?' and 'String'"),
  Example(
    "let xs = [1.0, 2]\nprint(xs.max() 1️⃣- xs.min())", "binary operator '-' cannot be applied to two 'Double?' operands"),
  Example(
    "let xs = [1.0, 2]\nprint(xs.1️⃣first * 2)",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example(
    "let xs = [1, 2]\nprint(xs.1️⃣max() + 1)", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let d = [\"a\": 1]\nprint(d1️⃣[\"a\"] + 1)",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let d = [\"a\": 1.5]\nprint(d1️⃣[\"a\"] * 2)",
    "value of optional type 'Double?' must be unwrapped to a value of type 'Double'"),
  Example(
    "let d = [\"a\": 1]\nvar n = 0\nn += d1️⃣[\"a\"]",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let d = [\"a\": 1]\nif d1️⃣[\"a\"] > 0 { }",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "var d = [\"a\": 1]\nd1️⃣[\"a\"] += 1", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let d = [\"a\": [1]]\nprint(d[\"a\"1️⃣].count)",
    "value of optional type '[Int]?' must be unwrapped to refer to member 'count' of wrapped base type '[Int]'"),
  Example(
    "let d = [\"a\": [1]]\nprint(d[\"a\"1️⃣][0])",
    "value of optional type '[Int]?' must be unwrapped to refer to member 'subscript' of wrapped base type '[Int]'"),
  Example(
    "let d = [\"a\": 1]\nlet r = 1.0 / d1️⃣[\"a\"]",
    "cannot convert value of type 'Int?' to expected argument type 'Double'"),
]

@Test(arguments: optionalRefusals) func optionalIsNoValue(_ example: Example) throws { try example.check() }
