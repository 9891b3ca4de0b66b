import Testing

/// Properties and subscripts that change what they are read from: `lazy`, and those with a `mutating get`.
@Test(arguments: mutatingGetters) func readingThatChangesNeedsAPlace(_ mistake: Told) { mistake.check() }

private let counter =
  "struct T { lazy var z = 1; var n = 0; var g: Int { mutating get { n += 1; return n } set {} }; subscript(i: Int) -> Int { mutating get { i } set {} } }\n"

private let mutatingGetters: [Told] = [
  Told(counter + "var t = T()\nprint(t.z, t.g, t[0])\nfunc f(_ t: inout T) { t.g += t.z }\nf(&t)", []),
  Told(
    counter + "let t = T()\nprint(t.z)\nprint(t.g)\nprint(t[0])",
    [
      "3:9: cannot use mutating getter on immutable value: 't' is a 'let' constant",
      "4:9: cannot use mutating getter on immutable value: 't' is a 'let' constant",
      "5:8: cannot use mutating getter on immutable value: 't' is a 'let' constant",
    ]),
  Told(
    counter + "let t = T()\nt.z = 1\nt.g = 2\nt[0] = 3\nt.z += 1\nt.g += 1\nt[0] += 1",
    [
      "3:3: cannot use mutating getter on immutable value: 't' is a 'let' constant",
      "4:3: cannot use mutating getter on immutable value: 't' is a 'let' constant",
      "5:2: cannot use mutating getter on immutable value: 't' is a 'let' constant",
      "6:3: cannot use mutating getter on immutable value: 't' is a 'let' constant",
      "7:3: cannot use mutating getter on immutable value: 't' is a 'let' constant",
      "8:2: cannot use mutating getter on immutable value: 't' is a 'let' constant",
    ]),
  Told(
    counter + "func m(_ x: inout Int) {}\nlet t = T()\nm(&t.z)\nm(&t.g)\nm(&t[1])",
    [
      "4:6: cannot use mutating getter on immutable value: 't' is a 'let' constant",
      "5:6: cannot use mutating getter on immutable value: 't' is a 'let' constant",
      "6:5: cannot use mutating getter on immutable value: 't' is a 'let' constant",
    ]),
  Told(
    counter + "struct N { var t = T()\nfunc f() -> Int { t.z }\nfunc g() -> Int { t.g }\nfunc h() -> Int { t[0] } }",
    [
      "3:21: cannot use mutating getter on immutable value: 'self' is immutable",
      "4:21: cannot use mutating getter on immutable value: 'self' is immutable",
      "5:20: cannot use mutating getter on immutable value: 'self' is immutable",
    ]),
  Told(
    counter + "print(T().g)",
    ["2:11: cannot use mutating getter on immutable value: function call returns immutable value"]),
  Told(
    "protocol P { var q: Int { mutating get } }\nfunc p<X: P>(_ x: X) -> Int { x.q }\nfunc e(_ x: any P) -> Int { x.q }",
    [
      "2:33: cannot use mutating getter on immutable value: 'x' is a 'let' constant",
      "3:31: cannot use mutating getter on immutable value: 'x' is a 'let' constant",
    ]),
  Told(
    counter + "struct V { var t: T?; var u = T() }\nlet a = \\T.g\nlet b = \\V.t?.z\nlet c = \\T.[0]\nlet d = \\V.u[5]",
    [
      "3:12: key path cannot refer to 'g', which has a mutating getter",
      "4:15: key path cannot refer to 'z', which has a mutating getter",
      "5:12: key path cannot refer to 'subscript(_:)', which has a mutating getter",
      "6:13: key path cannot refer to 'subscript(_:)', which has a mutating getter",
    ]),
  Told(
    "final class C { lazy var y = 2 }\nstruct D { var c = C() }\nlet f = \\D.c.y\nprint([C()].map(\\.y), D()[keyPath: f])",
    []),
]
