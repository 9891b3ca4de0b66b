import Testing

/// Types by the names that declarations give them. The messages are the compiler's.
private let writtenTypeRefusals: [Example] = [
  Example(
    "typealias Vector = [Double]\nfunc dot(_ a: Vector, _ b: Vector) -> Double { zip(a, b).map(*).reduce(0, +) }\nprint(dot([1, 2], 1️⃣3))\n",
    "cannot convert value of type 'Int' to expected argument type 'Vector' (aka 'Array<Double>')"),
  Example(
    "typealias Vector = [Double]\nfunc dot(_ a: Vector, _ b: Vector) -> Double { zip(a, b).map(*).reduce(0, +) }\nlet v = [\"a\"]\nprint(dot(1️⃣v, [1]))\n",
    "cannot convert value of type '[String]' to expected argument type 'Vector' (aka 'Array<Double>')"),
  Example(
    "typealias Vector = [Double]\nlet v: Vector = 1️⃣3\n",
    "cannot convert value of type 'Int' to specified type 'Vector' (aka 'Array<Double>')"),
  Example(
    "typealias Vector = [Double]\nfunc f() -> Vector { return 1️⃣3 }\n",
    "cannot convert return expression of type 'Int' to return type 'Vector' (aka 'Array<Double>')"),
  Example(
    "typealias Vector = [Double]\nfunc f() -> Vector { [1️⃣\"a\"] }\n",
    "cannot convert value of type 'String' to expected element type 'Double'"),
  Example(
    "typealias Vector = [Double]\nvar v: Vector = []\nv = 1️⃣3\n",
    "cannot assign value of type 'Int' to type 'Vector' (aka 'Array<Double>')"),
  Example(
    "typealias Vector = [Double]\nvar v: Vector = []\nv.append(1️⃣\"a\")\nv.push(1)\n",
    "cannot convert value of type 'String' to expected argument type 'Double'"),
  Example(
    "typealias Vector = [Double]\nlet v: Vector = [1]\nprint(1️⃣v - 1)\n",
    "cannot convert value of type 'Vector' (aka 'Array<Double>') to expected argument type 'Int'"),
  Example(
    "typealias Matrix = [[Double]]\nlet m: Matrix = [[1]]\nlet x: Double = m1️⃣[0]\nprint(m.shape)\n",
    "cannot convert value of type '[Double]' to specified type 'Double'"),
  Example(
    "typealias Point = (x: Double, y: Double)\nlet p: Point = (1, 2)\nprint(p.1️⃣z)\n",
    "value of tuple type 'Point' (aka '(x: Double, y: Double)') has no member 'z'"),
  Example(
    "typealias Point = (x: Double, y: Double)\nlet p: Point = 1️⃣(1, \"a\")\n",
    "cannot convert value of type '(Double, String)' to specified type 'Point' (aka '(x: Double, y: Double)')"),
  Example(
    "typealias Point = (x: Double, y: Double)\nfunc f(_ p: Point) -> Double { 1️⃣p }\n",
    "cannot convert return expression of type 'Point' (aka '(x: Double, y: Double)') to return type 'Double'"),
  Example(
    "typealias Loss = (Double, Double) -> Double\nlet l: Loss = { $0 - $1 }\nl(11️⃣)\n",
    "missing argument for parameter #2 in call"),
  Example(
    "typealias Loss = (Double, Double) -> Double\nlet l: Loss = 1️⃣{ $0 }\n",
    "contextual closure type '(Double, Double) -> Double' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "typealias Loss = (Double, Double) -> Double\nfunc train(_ loss: Loss) {}\ntrain(1️⃣3)\n",
    "cannot convert value of type 'Int' to expected argument type '(Double, Double) -> Double'"),
  Example(
    "typealias Name = String\nlet n: Name = 1️⃣3\nprint(n.length)\n",
    "cannot convert value of type 'Int' to specified type 'Name' (aka 'String')"),
  Example(
    "typealias Weight = Double\nstruct S { var w: Weight }\nlet s = S(w: 1)\nprint(s.w.1️⃣foo)\nlet i: Int = s.w\n",
    "value of type 'Weight' (aka 'Double') has no member 'foo'"),
  Example(
    "typealias Counts = [String: Int]\nvar c: Counts = [:]\nc1️⃣[\"a\"] += 1\n",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "typealias Counts = [String: Int]\nvar c: Counts = [:]\nlet x: Int = c1️⃣[\"a\"]\nlet y: String = c\n",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "struct Net { typealias Weights = [[Double]]; var w: Weights = []\n  func f() -> Int { 1️⃣w } }\n",
    "cannot convert return expression of type 'Net.Weights' (aka 'Array<Array<Double>>') to return type 'Int'"),
  Example(
    "typealias Handler = () -> Void\nvar h: Handler = { 1 }\nh = 1️⃣3\n",
    "cannot assign value of type 'Int' to type 'Handler' (aka '() -> ()')"),
  Example(
    "let s = \"hello\"\nlet c = s.first\nprint(1️⃣c.uppercased())\n",
    "value of optional type 'String.Element?' (aka 'Optional<Character>') must be unwrapped to refer to member 'uppercased' of wrapped base type 'String.Element' (aka 'Character')"
  ),
  Example(
    "let s = \"hello\"\nguard let c = s.first else { fatalError() }\nprint(1️⃣c + \"a\")\n",
    "cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'"),
  Example(
    "let s = \"hello\"\nvar vowels = 0\nfor ch in s { if ch == \"a\" || ch == 1️⃣'e' { vowels += 1 } }\n",
    "single-quoted string literal found, use '\"'"),
  Example(
    "let s = \"hello\"\nlet cs = s.map { $0.1️⃣uppercase() }\n",
    "value of type 'String.Element' (aka 'Character') has no member 'uppercase'"),
  Example(
    "let s = \"hello\"\nlet cs = s.filter { $0.1️⃣isVowel }\n",
    "value of type 'String.Element' (aka 'Character') has no member 'isVowel'"),
  Example(
    "let s = \"hello\"\nlet t = s.map { 1️⃣$0 + 1 }\n",
    "cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'Int'"),
  Example(
    "let s = \"hello\"\nlet first: String = s.first1️⃣!\n",
    "cannot convert value of type 'String.Element' (aka 'Character') to specified type 'String'"),
  Example(
    "let s = \"hello\"\nlet t: [String] = s.map { 1️⃣$0 }\n",
    "cannot convert value of type 'String.Element' (aka 'Character') to closure result type 'String'"),
  Example(
    "let s = \"hello\"\nlet t: String = s.1️⃣reversed()\n",
    "no 'reversed' candidates produce the expected contextual result type 'String'"),
  Example(
    "let s = \"hello\"\nlet c: Character = s.1️⃣prefix(1)\n",
    "no 'prefix' candidates produce the expected contextual result type 'Character'"),
  Example(
    "let d = [\"a\": 1, \"b\": 2]\nlet best = d.max { $0.value < $1.value }\nprint(1️⃣best.key)\n",
    "value of optional type 'Dictionary<String, Int>.Element?' (aka 'Optional<(key: String, value: Int)>') must be unwrapped to refer to member 'key' of wrapped base type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)')"
  ),
  Example(
    "let d = [\"a\": 1, \"b\": 2]\nfor e in d.sorted(by: { $0.key < $1.key }) { print(e.1️⃣name) }\n",
    "value of tuple type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)') has no member 'name'"),
  Example(
    "let d = [\"a\": 1, \"b\": 2]\nlet sorted = d.sorted { $0.value > $1.value }\nprint(sorted1️⃣[\"a\"])\n",
    "no exact matches in call to subscript "),
  Example(
    "let d = [\"a\": 1, \"b\": 2]\nlet s: [String: Int] = d.1️⃣sorted { $0.value > $1.value }\n",
    "cannot convert value of type '[Dictionary<String, Int>.Element]' (aka 'Array<(key: String, value: Int)>') to specified type '[String : Int]'"
  ),
  Example(
    "let d = [\"a\": 1, \"b\": 2]\nlet f = d.first\nprint(1️⃣f.value)\n",
    "value of optional type 'Dictionary<String, Int>.Element?' (aka 'Optional<(key: String, value: Int)>') must be unwrapped to refer to member 'value' of wrapped base type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)')"
  ),
  Example(
    "let d = [\"a\": 1, \"b\": 2]\nlet k: [String] = d.1️⃣keys\n",
    "cannot convert value of type 'Dictionary<String, Int>.Keys' to specified type '[String]'"),
  Example(
    "let d = [\"a\": 1, \"b\": 2]\nlet k: [Int] = d.map { $0.1️⃣key }\n",
    "cannot convert value of type 'String' to closure result type 'Int'"),
  Example(
    "let d = [\"a\": 1, \"b\": 2]\nfor (k, v) in d { print(k 1️⃣+ v) }\n",
    "binary operator '+' cannot be applied to operands of type 'String' and 'Int'"),
  Example(
    "let d = [\"a\": 1, \"b\": 2]\nfor (i, e) in d.enumerated() { print(i, e.1️⃣name) }\n",
    "value of tuple type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)') has no member 'name'"),
  Example(
    "let a = [3, 1, 2]\nlet i = a.firstIndex(of: 1)\nprint(a[1️⃣i] + 1, i + 1)\n",
    "value of optional type 'Array<Int>.Index?' (aka 'Optional<Int>') must be unwrapped to a value of type 'Array<Int>.Index' (aka 'Int')"
  ),
  Example(
    "let a = [3, 1, 2]\nfor (i, x) in a.enumerated() { print(i.1️⃣count, x.count) }\n",
    "value of type 'Int' has no member 'count'"),
  Example(
    "let a = [3, 1, 2], b = [\"x\"]\nfor (x, y) in zip(a, b) { print(x 1️⃣+ y) }\n",
    "binary operator '+' cannot be applied to operands of type 'Int' and 'String'"),
  Example(
    "let words = \"a b c\".split(separator: \" \")\nfor w in words { print(w.1️⃣length) }\nlet n: Int = words[0]\n",
    "value of type 'String.SubSequence' (aka 'Substring') has no member 'length'"),
  Example(
    "let nums = \"1 2\".split(separator: \" \").map { Int($0) }\nprint(nums.reduce(0, 1️⃣+))\n",
    "cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Int?) throws -> Int'"),
  Example(
    "let nums = \"1 2\".split(separator: \" \").map { Int($0) }\nlet t: Int = nums1️⃣[0]\n",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
]

@Test(arguments: writtenTypeRefusals) func writtenTypeIsRefused(_ example: Example) throws { try example.check() }
