import Testing

/// Patterns in conditions, loops and switches that give values; what else is told at its place.
@Test(arguments: slips) func patternsAtTheirPlaces(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "enum E { case apply(Int, String), none }\nfunc f(_ e: E) -> String {\n  if case .applyX(let f, let e) = e { return f.rawValue + e }\n  if case .apply(let f) = e { return f.foo }\n  if case .apply(let f, let g, let h) = e { return h.foo }\n  if case .none(let k) = e { return k.foo }\n  return \"\"\n}",
    [
      "3:12: type 'E' has no member 'applyX'",
      "4:40: value of tuple type '(Int, String)' has no member 'foo'",
      "5:12: tuple pattern has the wrong length for tuple type '(Int, String)'",
      "6:12: pattern with associated values does not match enum case 'none'",
    ]),
  Told(
    "func f(_ n: Int) { return n > 1 ? 1 : 0 }\nfunc g(_ n: Int) { return n + 1 }\nfunc h(_ n: Int) { return (n) }\nfunc i(_ n: Int) { return [n] }\nfunc j(_ n: Int) { return n.description }\nfunc k(_ n: Int) { return g(n) ; return -n ; return !true; return n as Any; return n... }",
    [
      "1:33: unexpected non-void return value in void function",
      "2:29: unexpected non-void return value in void function",
      "3:28: unexpected non-void return value in void function",
      "4:27: unexpected non-void return value in void function",
      "5:29: unexpected non-void return value in void function",
      "6:41: unexpected non-void return value in void function",
      "6:53: unexpected non-void return value in void function",
      "6:69: unexpected non-void return value in void function",
      "6:85: unexpected non-void return value in void function",
    ]),
  Told(
    "enum E { case apply(Int, String), none, one(Int) }\nfunc f(_ e: E) -> Int {\n  if case .apply(let f, let g, let h) = e { return 1 }\n  guard case .apply(let f, let g, let h) = e else { return 0 }\n  for case .apply(let f, let g, let h) in [e] { return 1 }\n  switch e { case .apply(let f, let g, let h): return 1; default: return 2 }\n}",
    [
      "3:12: tuple pattern has the wrong length for tuple type '(Int, String)'",
      "4:15: tuple pattern has the wrong length for tuple type '(Int, String)'",
      "5:13: pattern with associated values does not match enum case 'apply'",
      "6:25: tuple pattern has the wrong length for tuple type '(Int, String)'",
    ]),
  Told(
    "enum E { case apply(Int, String), none, one(Int) }\nfunc f(_ e: E) -> Int {\n  if case let .apply(f, g, h) = e { return 1 }\n  switch e { case let .apply(f, g, h): return 1; default: return 2 }\n}",
    [
      "3:16: tuple pattern has the wrong length for tuple type '(Int, String)'",
      "4:29: tuple pattern has the wrong length for tuple type '(Int, String)'",
    ]),
  Told(
    "enum E { case apply(Int, String), none, one(Int) }\nfunc f(_ e: E) -> Int {\n  if case .one(let g, let h) = e { return 1 }\n  switch e { case .one(let g, let h): return 1; default: return 2 }\n}",
    [
      "3:12: tuple pattern has the wrong length for tuple type 'Int'",
      "4:23: tuple pattern cannot match values of the non-tuple type 'Int'",
    ]),
  Told(
    "enum E { case apply(x: Int, y: String), none, one(Int) }\nfunc f(_ e: E) -> Int {\n  if case .apply(y: let a, x: let b) = e { return a }\n  switch e { case .one(let g): return g; case .none: return 1; case .apply(y: let a, x: let f): return f }\n}",
    [
      "3:18: tuple pattern element label 'y' must be 'x'",
      "4:76: tuple pattern element label 'y' must be 'x'",
    ]),
  Told(
    "enum E { case apply(x: Int, y: String), none, one(Int) }\nfunc f(_ e: E) -> Int {\n  if case .apply(z: let a, y: let b) = e { return a }\n  switch e { case .one(x: let g): return g; case .none: return 1; case .apply(z: let a, y: let f): return f }\n}",
    [
      "3:18: tuple pattern element label 'z' must be 'x'",
      "4:79: tuple pattern element label 'z' must be 'x'",
    ]),
  Told(
    "func f(_ t: (Int, Int)) -> Int {\n  if case (let a, let b, let c) = t { return a }\n  if case let (a, b, c) = t { return a }\n  switch t { case (let a, let b, let c): return a }\n}",
    [
      "2:35: '(Int, Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements",
      "3:27: '(Int, Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements",
      "4:19: tuple pattern has the wrong length for tuple type '(Int, Int)'",
    ]),
  Told(
    "func f(_ t: (Int, Int, String)) -> Int {\n  if case (let a, let b) = t { return a }\n  guard case let (a, b) = t else { return 1 }\n  return b\n}",
    [
      "2:28: '(Int, Int, String)' is not convertible to '(Int, Int)', tuples have a different number of elements",
      "3:27: '(Int, Int, String)' is not convertible to '(Int, Int)', tuples have a different number of elements",
    ]),
  Told(
    "func f(_ t: (Int, Int)) -> Int {\n  if case (let a, _, 3) = t { return a }\n  if case (1, let b, let c) = t { return b }\n  while case (1, let b, let c) = t { return b }\n  return 1\n}",
    [
      "2:27: '(Int, Int)' is not convertible to '(Int, Int, Int)', tuples have a different number of elements",
      "3:31: '(Int, Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements",
      "4:34: '(Int, Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements",
    ]),
  Told(
    "enum E { case apply(Int, String), none, one(Int) }\nfunc f(_ e: [E]) -> Int {\n  for case .one(let a, let b) in e { return a }\n  for case let .apply(a) in e { return a }\n  for case .none(let a) in e { return a }\n  while case .apply(let a, let b, let c)? = e.first { return a }\n  return 2\n}",
    [
      "3:13: pattern with associated values does not match enum case 'one'",
      "4:40: cannot convert return expression of type '(Int, String)' to return type 'Int'",
      "5:13: pattern with associated values does not match enum case 'none'",
      "6:15: tuple pattern has the wrong length for tuple type '(Int, String)'",
    ]),
  Told(
    "enum E { case one(Int), two(String, Int) }\nfunc f(_ e: E) -> Int {\n  switch e { case .one(x: let g): return g; case .two(a: let z, let k): return k }\n}",
    [
      "3:55: tuple pattern element label 'a' must be '_'"
    ]),
  Told(
    "enum E { case one(Int), two(String, Int) }\nfunc f(_ e: E) -> Int {\n  switch e {\n  case .one(let a, let b): a\n  case .two(let a): 1\n  }\n}",
    [
      "4:9: tuple pattern has the wrong length for tuple type 'Int'"
    ]),
  Told(
    "enum E { case one(Int), two(String, Int) }\nfunc f(_ e: E) -> Int {\n  let k = switch e {\n  case .one(let a): a\n  case .two(let a, let b, let c): 1\n  }\n  return k\n}",
    [
      "5:9: tuple pattern has the wrong length for tuple type '(String, Int)'"
    ]),
  Told(
    "struct M<T> {}\nextension M: CustomStringConvertible { var description: String { \"\" } }\nextension M: CustomStringConvertible {}",
    [
      "3:14: redundant conformance of 'M<T>' to protocol 'CustomStringConvertible'"
    ]),
  Told(
    "func f(_ t: (Int, Int)) -> Int {\n  switch t {\n  case (let a, let b, let c): a\n  default: 1\n  }\n}",
    [
      "3:8: pattern of type '(_, _, _)' cannot match '(Int, Int)'"
    ]),
  Told(
    "func f(_ e: Int) -> Int {\n  switch e {\n  case let a?: a\n  default: 1\n  }\n}",
    [
      "3:8: pattern of type 'Optional<_>' cannot match 'Int'"
    ]),
  Told(
    "func each(_ n: Int, _ f: (Int) -> Void) {}\neach() { print($0) }",
    [
      "2:6: missing argument for parameter #1 in call"
    ]),
  Told(
    "func each(n: Int, _ f: (Int) -> Void) {}\neach() { print($0) }\neach { print($0) }",
    [
      "2:6: missing argument for parameter 'n' in call",
      "3:5: missing argument for parameter 'n' in call",
    ]),
  Told(
    "print([1].reduce() { $0 + $1 })",
    [
      "1:18: missing argument for parameter #1 in call"
    ]),
  Told(
    "func each(_ n: Int, by k: Int, _ f: (Int) -> Void) {}\neach() { print($0) }\neach(1) { print($0) }\neach(by: 1) { print($0) }",
    [
      "2:8: missing arguments for parameters #1, 'by' in call",
      "3:7: missing argument for parameter 'by' in call",
      "4:6: missing argument for parameter #1 in call",
    ]),
  Told(
    "protocol A { init() }\nclass G<T>: A { init() {} }\nclass H: A { init() {} }",
    [
      "2:17: initializer requirement 'init()' can only be satisfied by a 'required' initializer in non-final class 'G<T>'",
      "3:14: initializer requirement 'init()' can only be satisfied by a 'required' initializer in non-final class 'H'",
    ]),
]
