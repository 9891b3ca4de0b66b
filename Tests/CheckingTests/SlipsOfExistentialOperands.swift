import Testing

/// Operators between existentials and what they may hold.
@Test(arguments: slips) func slipOfExistentialOperandsIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "protocol V {}\nfunc f(_ v: any V) { print(v + 1) }",
    [
      "2:28: cannot convert value of type 'any V' to expected argument type 'Int'"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: any V) { print(1 + v) }",
    [
      "2:32: cannot convert value of type 'any V' to expected argument type 'Int'"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: any V, n: Int) { print(v + n) }",
    [
      "2:36: cannot convert value of type 'any V' to expected argument type 'Int'"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: any V, n: Int) { print(n + v, n < v) }",
    [
      "2:40: cannot convert value of type 'any V' to expected argument type 'Int'",
      "2:47: cannot convert value of type 'any V' to expected argument type 'Int'",
    ]),
  Told(
    "func f(_ v: Any, n: Int) { print(v + n) }",
    [
      "1:34: cannot convert value of type 'Any' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ v: any Numeric) { print(v * 2.5) }",
    [
      "1:36: binary operator '*' cannot be applied to operands of type 'any Numeric' and 'Double'"
    ]),
  Told(
    "func f(_ v: any Numeric, d: Double) { print(v * d) }",
    [
      "1:47: binary operator '*' cannot be applied to operands of type 'any Numeric' and 'Double'"
    ]),
  Told(
    "func f(_ v: any Numeric, d: Double) { print(d * v) }",
    [
      "1:49: cannot convert value of type 'any Numeric' to expected argument type 'Double'"
    ]),
  Told(
    "func f(_ v: any Numeric) { print(2 * v) }",
    [
      "1:38: cannot convert value of type 'any Numeric' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ v: any StringProtocol, s: String) { print(v + s, v == s) }",
    [
      "1:59: cannot convert value of type 'any StringProtocol' to expected argument type 'String'"
    ]),
  Told(
    "func f(_ v: any Equatable) { print(v == 1) }",
    [
      "1:36: cannot convert value of type 'any Equatable' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ v: any Comparable, n: Int) { print(v < n, n > v) }",
    [
      "1:45: cannot convert value of type 'any Comparable' to expected argument type 'Int'",
      "1:56: cannot convert value of type 'any Comparable' to expected argument type 'Int'",
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: any V) { let x: Int = v + 1 }",
    [
      "2:35: cannot convert value of type 'any V' to expected argument type 'Int'"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: (any V)?) { print(v + 1) }",
    [
      "2:31: cannot convert value of type '(any V)?' to expected argument type 'Int'"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: [any V]) { print(v[0] + 1) }",
    [
      "2:31: cannot convert value of type 'any V' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ v: any Numeric) { let x = v + 1; print(x) }",
    [
      "1:36: cannot convert value of type 'any Numeric' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ v: any Numeric) { if v > 0 { } }",
    [
      "1:31: cannot convert value of type 'any Numeric' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ v: any Error) { print(v == 1) }",
    [
      "1:32: cannot convert value of type 'any Error' to expected argument type 'Int'"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: any V) { var n = 1; n += v; print(n) }",
    [
      "2:38: cannot convert value of type 'any V' to expected argument type 'Int'"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: any V, w: any V) { print(v == w) }",
    [
      "2:40: binary operator '==' cannot be applied to two 'any V' operands"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: any V, w: any V) { if v != w { } }",
    [
      "2:37: binary operator '!=' cannot be applied to two 'any V' operands"
    ]),
  Told(
    "protocol V: Equatable {}\nfunc f(_ v: any V, w: any V) { if v == w { } }",
    [
      "2:37: binary operator '==' cannot be applied to two 'any V' operands"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: any V, w: any V) { if v < w { } }",
    [
      "2:37: binary operator '<' cannot be applied to two 'any V' operands"
    ]),
  Told(
    "protocol V: AnyObject {}\nfunc f(_ v: any V, w: any V) { let b = v == w; print(b) }",
    [
      "2:42: binary operator '==' cannot be applied to two 'any V' operands"
    ]),
  Told(
    "protocol V {}\nstruct S: V, Equatable {}\nfunc f(_ v: any V) { print(v == S(), S() == v) }",
    [
      "3:28: cannot convert value of type 'any V' to expected argument type 'S'",
      "3:45: cannot convert value of type 'any V' to expected argument type 'S'",
    ]),
  Told(
    "protocol V {}; protocol W {}\nfunc f(_ v: any V, w: any W) { print(v == w) }",
    [
      "2:40: binary operator '==' cannot be applied to operands of type 'any V' and 'any W'"
    ]),
  Told(
    "protocol V: Comparable {}\nfunc f(_ v: any V, w: any V) { print(v < w) }",
    [
      "2:40: binary operator '<' cannot be applied to two 'any V' operands"
    ]),
  Told(
    "protocol V: Hashable {}\nfunc f(_ v: any V, w: any V) { print(v == w) }",
    [
      "2:40: binary operator '==' cannot be applied to two 'any V' operands"
    ]),
  Told(
    "protocol V {}\nfunc f(_ v: any V, w: any V) -> Bool { v == w }",
    [
      "2:42: binary operator '==' cannot be applied to two 'any V' operands"
    ]),
  Told(
    "protocol V {}\nfunc f(_ vs: [any V], w: any V) { print(vs.contains(w), vs.firstIndex(of: w) as Any) }",
    [
      "2:53: missing argument label 'where:' in call",
      "2:53: cannot convert value of type 'any V' to expected argument type '(any V) throws -> Bool'",
      "2:60: type 'any V' cannot conform to 'Equatable' [#ProtocolTypeNonConformance]",
    ]),
  Told(
    "func f(_ e: Error, w: Error) { print(e == w) }",
    [
      "1:40: binary operator '==' cannot be applied to two 'any Error' operands"
    ]),
  Told(
    "protocol V { var id: Int { get } }\nfunc f(_ v: any V, w: any V) { guard v == w, v.id == w.id else { return } }",
    [
      "2:40: binary operator '==' cannot be applied to two 'any V' operands"
    ]),
  Told(
    "func f(_ v: any Equatable, w: any Equatable) { print(v == w) }",
    [
      "1:56: binary operator '==' cannot be applied to two 'any Equatable' operands"
    ]),
]
