import Testing

/// Numbers of one kind where another is wanted, in every place.
@Test(arguments: numbersForOthers) func numbersForOthersAreTold(_ mistake: Told) { mistake.check() }

private let numbersForOthers: [Told] = [
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt += abs(x * 2)",
    [
      "7:10: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nlet z = Array(repeating: 0, count: x * x * 2)",
    [
      "6:38: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nlet z = Array(repeating: 0, count: n == 3 ? 1 : x)",
    [
      "6:43: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nstruct S {\n  var w = [0.1]\n  mutating func f(_ g: [Double]) { w = w + 2 * g }\n}",
    [
      "4:46: cannot convert value of type 'Int' to expected argument type 'Array<Double>'",
      "4:48: cannot convert value of type '[Double]' to expected argument type 'Int'",
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nfunc g(_ c: Int, _ k: Int) -> Int { k }\nprint(g(x * 100, 1))",
    [
      "3:9: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfor i in 0..<max(x, n) { print(i) }",
    [
      "6:18: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nvar t: [Double] = []\nfor i in 0..<3 { t *= ns }",
    [
      "3:20: binary operator '*=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Scalar'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfor i in 0..<p.y * 2 { print(i) }",
    [
      "6:16: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt += 2 * (x + 1)",
    [
      "7:11: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: inout [Double], _ g: [Double]) { w += g * 0.1 }",
    [
      "2:53: binary operator '*' cannot be applied to operands of type '[Double]' and 'Double'",
      "2:48: binary operator '+=' cannot be applied to operands of type '[Double]' and 'Duration'",
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nfunc g(_ c: Double, _ k: Int) -> Int { k }\nprint(g(x + 1 - n, 1))",
    [
      "3:17: cannot convert value of type 'Int' to expected argument type 'Double'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nvar t: Double = 0\nfor i in 0..<3 { t = xs.reduce(0, +) / n }",
    [
      "3:38: cannot assign value of type 'Int' to type 'Double'",
      "3:35: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfor i in 0..<xs[0] + 1 { print(i) }",
    [
      "6:16: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { func m(_ c: Int) { } }\nlet p = P()\np.m(100 * x)",
    [
      "4:11: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt += x * 0.5 + 1",
    [
      "7:8: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nfunc q() -> Double {\n  return xs.map { $0 * n }\n}",
    [
      "3:22: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'",
      "3:13: no 'map' candidates produce the expected contextual result type 'Double'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt = n == 3 ? 1 : x",
    [
      "7:12: cannot assign value of type 'Double' to type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks.append(abs(x))",
    [
      "7:11: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nlet z = Array(repeating: 0, count: min(x, x))",
    [
      "6:36: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt = abs(x * 2)",
    [
      "7:5: cannot assign value of type 'Double' to type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nvar t: [Double] = []\nfor i in 0..<3 { t *= abs(x) }",
    [
      "3:20: binary operator '*=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Scalar'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks[0] = x % 2",
    [
      "7:11: cannot assign value of type 'Double' to subscript of type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nstruct Q { var k: Int }\nlet z = Q(k: x * x * 2)",
    [
      "7:16: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nstruct S {\n  var w = [0.1]\n  mutating func f(_ g: [Double]) { self.w = self.w - 0.1 * g }\n}",
    [
      "4:58: binary operator '*' cannot be applied to operands of type 'Double' and '[Double]'",
      "4:52: binary operator '-' cannot be applied to operands of type '[Double]' and 'Double'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks.append((x + 1) * 2)",
    [
      "7:12: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks[0] = max(n, x)",
    [
      "7:16: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nstruct S {\n  var w = [0.1]\n  mutating func f(_ g: [Double]) { self.w = self.w + 2 * g }\n}",
    [
      "4:56: cannot convert value of type 'Int' to expected argument type 'Array<Double>'",
      "4:58: cannot convert value of type '[Double]' to expected argument type 'Int'",
    ]),
  Told(
    "var w = [0.1, 0.2]\nlet g = [1.0, 1.0], lr = 0.1, r = 0.5\nw = w + lr * g",
    [
      "3:12: cannot convert value of type 'Double' to expected argument type 'Array<Double>'",
      "3:14: cannot convert value of type '[Double]' to expected argument type 'Double'",
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: inout [Double], _ g: [Double]) { w -= g * 0.1 }",
    [
      "2:48: binary operator '-=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Stride'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nstruct S {\n  var w = [0.1]\n  mutating func f(_ g: [Double]) { self.w = self.w + r * g }\n}",
    [
      "4:56: cannot convert value of type 'Double' to expected argument type 'Array<Double>'",
      "4:58: cannot convert value of type '[Double]' to expected argument type 'Double'",
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: inout [Double], _ g: [Double]) { w -= g * r }",
    [
      "2:48: binary operator '-=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Stride'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt += p.y * 2",
    [
      "7:8: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { func m(_ c: Double) { } }\nlet p = P()\np.m(x + 1 - n)",
    [
      "4:13: cannot convert value of type 'Int' to expected argument type 'Double'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nvar t: [Double] = []\nfor i in 0..<3 { t *= x > 1 }",
    [
      "3:20: binary operator '*=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Scalar'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt = b ? x * 2 : 1",
    [
      "7:7: cannot assign value of type 'Double' to type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks.append(xs[0] + 1)",
    [
      "7:13: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "var w = [0.1, 0.2]\nlet g = [1.0, 1.0], lr = 0.1, r = 0.5\nw = w - 2 * g",
    [
      "3:11: binary operator '*' cannot be applied to operands of type 'Int' and '[Double]'",
      "3:7: binary operator '-' cannot be applied to operands of type '[Double]' and 'Int'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nstruct Q { var k: Int }\nlet z = Q(k: xs[0] * 2)",
    [
      "7:16: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nvar t: [Double] = []\nfor i in 0..<3 { t *= o }",
    [
      "3:20: binary operator '*=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Scalar'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt += h() * 2",
    [
      "7:6: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfunc q(_ k: Int) { }\nq(h() * 2)",
    [
      "7:3: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfunc q(_ k: Int) { }\nq(xs.max()! * 2)",
    [
      "7:11: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt = xs[0]",
    [
      "7:7: cannot assign value of type 'Double' to type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks[0] = 1.5 * 2",
    [
      "7:13: cannot assign value of type 'Double' to subscript of type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfor i in 0..<f / 2 { print(i) }",
    [
      "6:14: cannot convert value of type 'Float' to expected argument type 'Int'"
    ]),
  Told(
    "var w = [0.1, 0.2]\nlet g = [1.0, 1.0], lr = 0.1, r = 0.5\nw = w - r * g",
    [
      "3:11: binary operator '*' cannot be applied to operands of type 'Double' and '[Double]'",
      "3:7: binary operator '-' cannot be applied to operands of type '[Double]' and 'Double'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfunc q() -> Int { max(x, n) }",
    [
      "6:23: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "var w = [0.1, 0.2]\nlet g = [1.0, 1.0], lr = 0.1, r = 0.5\nw = w - lr * g",
    [
      "3:12: binary operator '*' cannot be applied to operands of type 'Double' and '[Double]'",
      "3:7: binary operator '-' cannot be applied to operands of type '[Double]' and 'Double'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nstruct Q { var k: Int }\nlet z = Q(k: xs[0] + 1)",
    [
      "7:16: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nvar t: Int = 0\nfor i in 0..<3 { t *= x + 1 }",
    [
      "3:23: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nlet z = Array(repeating: 0, count: 1.5 * 2)",
    [
      "6:36: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nlet z = Array(repeating: 0, count: xs[0] + 1)",
    [
      "6:38: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: inout [Double], _ g: [Double]) { w -= g * 2 }",
    [
      "2:48: binary operator '-=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Stride'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks.append(xs[n])",
    [
      "7:13: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks.append(xs[0] * 2)",
    [
      "7:13: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks.append(max(x, 1))",
    [
      "7:15: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: inout [Double], _ g: [Double]) { w = w + lr * g }",
    [
      "2:57: cannot convert value of type 'Double' to expected argument type 'Array<Double>'",
      "2:59: cannot convert value of type '[Double]' to expected argument type 'Double'",
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nfunc q() -> Bool {\n  return b ? n : x\n}",
    [
      "3:12: cannot convert return expression of type 'Double' to return type 'Bool'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks.append(xs[0])",
    [
      "7:13: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nvar t: [Double] = []\nfor i in 0..<3 { t *= s }",
    [
      "3:20: binary operator '*=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Scalar'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: inout [Double], _ g: [Double]) { w = w + r * g }",
    [
      "2:56: cannot convert value of type 'Double' to expected argument type 'Array<Double>'",
      "2:58: cannot convert value of type '[Double]' to expected argument type 'Double'",
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: inout [Double], _ g: [Double]) { w -= lr * g }",
    [
      "2:48: binary operator '-=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Stride'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: inout [Double], _ g: [Double]) { w += 0.1 * g }",
    [
      "2:57: cannot convert value of type '[Double]' to expected argument type 'Double'",
      "2:48: binary operator '+=' cannot be applied to operands of type '[Double]' and 'Double'",
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: [Double], _ g: [Double]) -> [Double] { return w + lr * g }",
    [
      "2:66: cannot convert value of type 'Double' to expected argument type 'Array<Double>'",
      "2:68: cannot convert value of type '[Double]' to expected argument type 'Double'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks.append(f / 2)",
    [
      "7:11: cannot convert value of type 'Float' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nvar t: Int = 0\nfor i in 0..<3 { t = abs(x) }",
    [
      "3:22: cannot assign value of type 'Double' to type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nfunc q() -> String {\n  return b ? x : 0\n}",
    [
      "3:12: cannot convert return expression of type 'Double' to return type 'String'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { func m(_ c: Int) { } }\nlet p = P()\np.m(-x)",
    [
      "4:6: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt = max(x, 1)",
    [
      "7:5: cannot assign value of type 'Double' to type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nfunc q() -> Bool {\n  return xs.reduce(0, +) / xs.count\n}",
    [
      "3:26: type 'Int' cannot be used as a boolean; test for '!= 0' instead",
      "3:23: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nstruct Q { var k: Int }\nlet z = Q(k: f / 2)",
    [
      "7:14: cannot convert value of type 'Float' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt = x % 2",
    [
      "7:7: cannot assign value of type 'Double' to type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nlet z = Array(repeating: 0, count: xs[0] * 2)",
    [
      "6:38: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: [Double], _ g: [Double]) { let v = w + 2 * g; print(v) }",
    [
      "2:50: binary operator '+' cannot be applied to operands of type '[Double]' and 'Int'",
      "2:56: cannot convert value of type '[Double]' to expected argument type 'Int'",
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nstruct S {\n  var w = [0.1]\n  mutating func f(_ g: [Double]) { self.w = self.w - lr * g }\n}",
    [
      "4:57: binary operator '*' cannot be applied to operands of type 'Double' and '[Double]'",
      "4:52: binary operator '-' cannot be applied to operands of type '[Double]' and 'Double'",
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nvar t: [Double] = []\nfor i in 0..<3 { t *= x + 1 }",
    [
      "3:20: binary operator '*=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Scalar'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nstruct Q { var k: Int }\nlet z = Q(k: x * 0.5 + 1)",
    [
      "7:16: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nfunc f(_ w: inout [Double], _ g: [Double]) { w -= 2 * g }",
    [
      "2:48: binary operator '-=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Stride'"
    ]),
  Told(
    "let g = [1.0, 1.0], lr = 0.1, r = 0.5\nfunc f() {\n  var w = [0.1]\n  w = w + 2 * g\n}",
    [
      "4:13: cannot convert value of type 'Int' to expected argument type 'Array<Double>'",
      "4:15: cannot convert value of type '[Double]' to expected argument type 'Int'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nstruct Q { var k: Int }\nlet z = Q(k: abs(x))",
    [
      "7:14: conflicting arguments to generic parameter 'T' ('Int' vs. 'Double')"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfunc q() -> Int { x % 2 }",
    [
      "6:21: cannot convert return expression of type 'Double' to return type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar ks = [1]\nks.append(sqrt(x))",
    [
      "7:11: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfunc q(_ k: Int) { }\nq(x % 2)",
    [
      "7:3: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt += Double(n) * 2",
    [
      "7:6: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nstruct Q { var k: Int }\nlet z = Q(k: min(x, x))",
    [
      "7:14: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nfunc q(_ k: Int) { }\nq(sqrt(x))",
    [
      "7:3: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var c: Int }\nlet p = P(c: 100 * x)",
    [
      "3:20: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nvar t = 1\nt += x * 2 + 1",
    [
      "7:6: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let lr = 0.1, r = 0.5\nstruct S {\n  var w = [0.1]\n  mutating func f(_ g: [Double]) { w = w - 2 * g }\n}",
    [
      "4:46: binary operator '*' cannot be applied to operands of type 'Int' and '[Double]'",
      "4:42: binary operator '-' cannot be applied to operands of type '[Double]' and 'Int'",
    ]),
  Told(
    "import Foundation\nlet n = 3, x = 2.5, s = \"a\", xs = [1.5], o: Int? = 4, f: Float = 1, ns = [1, 2], ss = [\"a\"], b = true, d = [\"a\": 1]\nstruct P { var y = 1.5 }\nlet p = P()\nfunc h() -> Double { 1.5 }\nstruct Q { var k: Int }\nlet z = Q(k: 2 * (x + 1))",
    [
      "7:19: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
]
