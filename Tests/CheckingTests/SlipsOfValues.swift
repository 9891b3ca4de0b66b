import Testing

/// Types as values, functions as values, and the branches of `if` and `switch` that are to be a value.
@Test(arguments: slips) func slipOfValuesIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "protocol P {}\nstruct S: P {}\nlet x: any P.Type = P.self",
    [
      "3:21: cannot convert value of type '(any P).Type' to specified type 'any P.Type'"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nfunc f(_ t: any P.Type) { print(t) }\nf(S.self)\nf(P.self)",
    [
      "5:3: argument type 'any P' does not conform to expected type 'P'"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nlet x = S.self as P.Protocol",
    [
      "3:9: cannot convert value of type 'S.Type' to type '(any P).Type' in coercion"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nlet y: (any P).Type = S.self",
    [
      "3:23: cannot convert value of type 'S.Type' to specified type '(any P).Type'"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nlet a: [any P.Type] = [S.self, P.self]",
    [
      "3:32: cannot convert value of type '(any P).Type' to expected element type 'any P.Type'"
    ]),
  Told(
    "protocol P { init() ; static var n: Int { get } }\nstruct S: P { static var n: Int { 3 } }\nlet p = P.self\nprint(p.n)",
    [
      "4:7: static member 'n' cannot be used on protocol metatype '(any P).Type'"
    ]),
  Told(
    "protocol P { init() }\nlet p = P.self\nprint(p.init())",
    [
      "3:9: type 'any P' cannot be instantiated"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nvar ts: [any P.Type] = []\nts.append(P.self)",
    [
      "4:11: argument type 'any P' does not conform to expected type 'P'"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nlet d: [String: any P.Type] = [\"a\": S.self, \"b\": P.self]",
    [
      "3:50: cannot convert value of type '(any P).Type' to expected dictionary value type 'any P.Type'"
    ]),
  Told(
    "protocol P {}\nprotocol Q: P {}\nstruct S: Q {}\nlet q: any Q.Type = S.self\nlet p: any P.Type = q\nprint(p)\nlet bad: (any P).Type = q",
    [
      "7:25: cannot convert value of type 'any Q.Type' to specified type '(any P).Type'"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nfunc f() -> any P.Type { P.self }",
    [
      "3:26: cannot convert return expression of type '(any P).Type' to return type 'any P.Type'"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nlet t = P.self\nlet u: any P.Type = t",
    [
      "4:21: cannot convert value of type '(any P).Type' to specified type 'any P.Type'"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nlet x = S.self as any P.Type\nlet y = P.self as any P.Type",
    [
      "4:9: cannot convert value of type '(any P).Type' to type 'any P.Type' in coercion"
    ]),
  Told(
    "protocol P {}\nstruct S: P {}\nlet x = [S.self, P.self]",
    [
      "3:9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "func lazyOr(_ a: Bool, _ b: @autoclosure () -> Bool) -> Bool { a || b() }\nlet f: (Bool, Bool) -> Bool = lazyOr",
    [
      "2:31: cannot convert value of type '(Bool, @autoclosure () -> Bool) -> Bool' to specified type '(Bool, Bool) -> Bool'"
    ]),
  Told(
    "let x = 3\nlet s = switch x { case 1: do { 1 } default: 2 }",
    [
      "2:35: non-expression branch of 'switch' expression may only end with a 'throw' or 'fallthrough'"
    ]),
  Told(
    "let x = 3\nlet s = if x > 2 { do { 1 } } else { 2 }",
    [
      "2:29: non-expression branch of 'if' expression may only end with a 'throw'"
    ]),
  Told(
    "let x = 3\nlet s = if x > 2 { for i in 0..<2 { i } } else { 2 }",
    [
      "2:41: non-expression branch of 'if' expression may only end with a 'throw'"
    ]),
  Told(
    "let a = [abs]",
    [
      "1:10: generic parameter 'T' could not be inferred"
    ]),
  Told(
    "let a = [abs, abs]",
    [
      "1:10: generic parameter 'T' could not be inferred"
    ]),
  Told(
    "let a = [\"m\": max]",
    [
      "1:15: generic parameter 'T' could not be inferred"
    ]),
  Told(
    "let x = Bool.random() ? max : min",
    [
      "1:25: generic parameter 'T' could not be inferred"
    ]),
  Told(
    "let x = 3\nlet s = switch x { case 1: print(\"a\"); 1 default: 2 }",
    [
      "2:40: non-expression branch of 'switch' expression may only end with a 'throw' or 'fallthrough'"
    ]),
  Told(
    "let x = 3\nlet s = switch x { case 1: let y = 2 default: 2 }",
    [
      "2:36: non-expression branch of 'switch' expression may only end with a 'throw' or 'fallthrough'"
    ]),
  Told(
    "let x = 3\nlet s = if x > 2 { let y = 2 } else { 1 }",
    [
      "2:30: non-expression branch of 'if' expression may only end with a 'throw'"
    ]),
  Told(
    "let x = 3\nlet s = if x > 2 { while true {} } else { 1 }",
    [
      "2:34: non-expression branch of 'if' expression may only end with a 'throw'"
    ]),
  Told(
    "let x = 3\nlet s = if x > 2 { } else { 1 }",
    [
      "2:18: expected expression in branch of 'if' expression"
    ]),
  Told(
    "func f(_ x: Int) throws -> Int { let s = if x > 2 { do { throw E.a } } else { 1 }; return s }\nenum E: Error { case a }",
    [
      "1:70: non-expression branch of 'if' expression may only end with a 'throw'"
    ]),
  Told(
    "let x = 3\nlet s = if x > 2 { defer { } } else { 1 }",
    [
      "2:30: non-expression branch of 'if' expression may only end with a 'throw'"
    ]),
  Told(
    "let x = 3\nlet s = if x > 2 { func g() {} } else { 1 }",
    [
      "2:32: non-expression branch of 'if' expression may only end with a 'throw'"
    ]),
  Told(
    "let x = 3\nlet s: Int = switch x {\ncase 1:\n  print(1)\n  2\ncase 2: for _ in 0..<2 {}\ndefault: 1\n}",
    [
      "5:3: non-expression branch of 'switch' expression may only end with a 'throw' or 'fallthrough'",
      "6:25: non-expression branch of 'switch' expression may only end with a 'throw' or 'fallthrough'",
    ]),
]
