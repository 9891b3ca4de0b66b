import Testing

/// Calls by labels of several functions, generic operands, values of called closures.
@Test(arguments: slipsOfMeaning) func slipOfMeaningIsTold(_ mistake: Told) { mistake.check() }

private let slipsOfMeaning: [Told] = [
  Told(
    "func f(a: Int) {}\nfunc f(b: Int) {}\nf(c: 1)",
    [
      "3:1: no exact matches in call to global function 'f'"
    ]),
  Told(
    "func f(a: Int) {}\nfunc f(b: Int) {}\nf(1)",
    [
      "3:1: no exact matches in call to global function 'f'"
    ]),
  Told(
    "func f(a: Int, b: Int) {}\nfunc f(a: Int, c: Int) {}\nf(a: 1, d: 2)",
    [
      "3:1: no exact matches in call to global function 'f'"
    ]),
  Told(
    "func f(a: Int, b: Int) {}\nfunc f(c: Int, d: Int) {}\nf(1, 2)",
    [
      "3:1: no exact matches in call to global function 'f'"
    ]),
  Told(
    "func f(a: Int, b: Int) {}\nfunc f(c: Int, d: Int) {}\nf(a: 1, d: 2)",
    [
      "3:1: no exact matches in call to global function 'f'"
    ]),
  Told(
    "func f(a: Int, b: Int) {}\nfunc f(_ c: Int, d: Int) {}\nf(1, 2)",
    [
      "3:1: no exact matches in call to global function 'f'"
    ]),
  Told(
    "struct S { init(x: Int) {}; init(y: Int) {} }\nlet s = S(z: 1)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "struct S { func m(x: Int) {}; func m(y: Int) {} }\nS().m(z: 1)",
    [
      "2:5: no exact matches in call to instance method 'm'"
    ]),
  Told(
    "struct S { func m(x: Int) {}; func m(y: Int) {} }\nS().m(1)",
    [
      "2:5: no exact matches in call to instance method 'm'"
    ]),
  Told(
    "func f<T: Numeric>(_ x: T) -> T { x / 2 }",
    [
      "1:37: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T: Numeric>(_ x: T) -> Bool { x > 0 }",
    [
      "1:40: binary operator '>' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T>(_ x: T) -> Bool { x > 0 }",
    [
      "1:31: binary operator '>' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T>(_ x: T) -> T { x + 1 }",
    [
      "1:26: cannot convert value of type 'T' to expected argument type 'Int'",
      "1:28: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "func f<T>(_ x: T) -> T { x - 1 }",
    [
      "1:26: cannot convert value of type 'T' to expected argument type 'Int'",
      "1:28: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "func f<T>(_ x: T) -> T { x * 2 }",
    [
      "1:28: binary operator '*' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T>(_ x: T) { let y = x / 2 }",
    [
      "1:31: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T>(_ x: T) { if x == 0 { } }",
    [
      "1:26: binary operator '==' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T: Comparable>(_ x: T) -> T { x + 1 }",
    [
      "1:38: cannot convert value of type 'T' to expected argument type 'Int'",
      "1:40: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "func f<T: Comparable>(_ x: T) { let y = x / 2 }",
    [
      "1:43: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T: Numeric>(_ x: T) -> T { x % 2 }",
    [
      "1:35: cannot convert value of type 'T' to expected argument type 'Int'",
      "1:37: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "func f(a: Int) {}\nfunc f(b: Int) {}\nf(c: 1)",
    [
      "3:1: no exact matches in call to global function 'f'"
    ]),
  Told(
    "func f<T: Numeric>(_ x: T) -> T { x / 2 }",
    [
      "1:37: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "func f<T: Comparable>(_ x: T) -> T { x + 1 }",
    [
      "1:38: cannot convert value of type 'T' to expected argument type 'Int'",
      "1:40: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "func f<T>(_ x: T) -> Bool { x > 0 }",
    [
      "1:31: binary operator '>' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let y: [String: Int] = [1, 2]",
    [
      "1:24: dictionary of type '[String : Int]' cannot be initialized with array literal"
    ]),
  Told(
    "func f(_ d: [String: Int]) {}\nf([1])",
    [
      "2:3: dictionary of type '[String : Int]' cannot be used with array literal"
    ]),
  Told(
    "let x: Int?? = 3\nlet y: Int? = x",
    [
      "2:15: value of optional type 'Int??' must be unwrapped to a value of type 'Int?'"
    ]),
  Told(
    "let y: String = { 3 }()",
    [
      "1:19: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "let y: String = { let a = 3; return a }()",
    [
      "1:37: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "class A { lazy var y: String = { 3 }() }",
    [
      "1:34: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "struct S { let y: Int = { \"a\" }() ; let z: [Int] = { var r: [String] = []; return r }() }",
    [
      "1:27: cannot convert value of type 'String' to closure result type 'Int'",
      "1:83: cannot convert value of type '[String]' to closure result type '[Int]'",
    ]),
  Told(
    "func f() -> Int { { \"a\" }() }",
    [
      "1:21: cannot convert value of type 'String' to closure result type 'Int'"
    ]),
  Told(
    "let x = if true { 1 } else { print(1); 2 }",
    [
      "1:42: non-expression branch of 'if' expression may only end with a 'throw'"
    ]),
  Told(
    "let x = if true { let a = 1; a } else { 2 }",
    [
      "1:32: non-expression branch of 'if' expression may only end with a 'throw'"
    ]),
  Told(
    "class A { deinit { } ; deinit { } }",
    [
      "1:24: invalid redeclaration of 'deinit'"
    ]),
  Told(
    "let a, b: Int = 3",
    [
      "1:5: type annotation missing in pattern"
    ]),
  Told(
    "struct S { var a, b: Int; let c, d: Int = 1 }",
    [
      "1:31: type annotation missing in pattern"
    ]),
  Told(
    "let x = super.y\nfunc g() { super.g() }",
    [
      "1:9: 'super' cannot be used outside of a class computed property, method, initializer, deinitializer, or subscript",
      "2:12: 'super' cannot be used outside of a class computed property, method, initializer, deinitializer, or subscript",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x + 2 }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:28: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x + 2.5 }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Double'",
      "2:28: cannot convert return expression of type 'Double' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x + n }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:28: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x + d }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Double'",
      "2:28: cannot convert return expression of type 'Double' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x - 2 }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:28: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x - 2.5 }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Double'",
      "2:28: cannot convert return expression of type 'Double' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x - n }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:28: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x - d }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Double'",
      "2:28: cannot convert return expression of type 'Double' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x * 2 }",
    [
      "2:28: binary operator '*' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x * 2.5 }",
    [
      "2:28: binary operator '*' cannot be applied to operands of type 'T' and 'Double'",
      "2:28: no '*' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x * n }",
    [
      "2:28: binary operator '*' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x * d }",
    [
      "2:28: binary operator '*' cannot be applied to operands of type 'T' and 'Double'",
      "2:28: no '*' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x / 2 }",
    [
      "2:28: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x / 2.5 }",
    [
      "2:28: binary operator '/' cannot be applied to operands of type 'T' and 'Double'",
      "2:28: no '/' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x / n }",
    [
      "2:28: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x / d }",
    [
      "2:28: binary operator '/' cannot be applied to operands of type 'T' and 'Double'",
      "2:28: no '/' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x % 2 }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:28: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x % 2.5 }",
    [
      "2:28: cannot convert return expression of type 'Double' to return type 'T'",
      "2:26: cannot convert value of type 'T' to expected argument type 'Double'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x % n }",
    [
      "2:26: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:28: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> T { x % d }",
    [
      "2:28: cannot convert return expression of type 'Double' to return type 'T'",
      "2:26: cannot convert value of type 'T' to expected argument type 'Double'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> Bool { x < 2 }",
    [
      "2:31: binary operator '<' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> Bool { x < d }",
    [
      "2:29: cannot convert value of type 'T' to expected argument type 'Double'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> Bool { x == 2 }",
    [
      "2:31: binary operator '==' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T>(_ x: T) -> Bool { x == d }",
    [
      "2:29: cannot convert value of type 'T' to expected argument type 'Double'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x + 2 }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:39: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x + 2.5 }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Double'",
      "2:39: cannot convert return expression of type 'Double' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x + n }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:39: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x + d }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Double'",
      "2:39: cannot convert return expression of type 'Double' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x - 2 }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:39: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x - 2.5 }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Double'",
      "2:39: cannot convert return expression of type 'Double' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x - n }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:39: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x - d }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Double'",
      "2:39: cannot convert return expression of type 'Double' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x * 2 }",
    [
      "2:39: binary operator '*' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x * 2.5 }",
    [
      "2:39: binary operator '*' cannot be applied to operands of type 'T' and 'Double'",
      "2:39: no '*' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x * n }",
    [
      "2:39: binary operator '*' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x * d }",
    [
      "2:39: binary operator '*' cannot be applied to operands of type 'T' and 'Double'",
      "2:39: no '*' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x / 2 }",
    [
      "2:39: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x / 2.5 }",
    [
      "2:39: binary operator '/' cannot be applied to operands of type 'T' and 'Double'",
      "2:39: no '/' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x / n }",
    [
      "2:39: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x / d }",
    [
      "2:39: binary operator '/' cannot be applied to operands of type 'T' and 'Double'",
      "2:39: no '/' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x % 2 }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:39: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x % 2.5 }",
    [
      "2:39: cannot convert return expression of type 'Double' to return type 'T'",
      "2:37: cannot convert value of type 'T' to expected argument type 'Double'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x % n }",
    [
      "2:37: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:39: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> T { x % d }",
    [
      "2:39: cannot convert return expression of type 'Double' to return type 'T'",
      "2:37: cannot convert value of type 'T' to expected argument type 'Double'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> Bool { x < 2 }",
    [
      "2:42: binary operator '<' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Equatable>(_ x: T) -> Bool { x < d }",
    [
      "2:40: cannot convert value of type 'T' to expected argument type 'Double'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> T { x / 2 }",
    [
      "2:37: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> T { x / 2.5 }",
    [
      "2:37: binary operator '/' cannot be applied to operands of type 'T' and 'Double'",
      "2:37: no '/' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> T { x / n }",
    [
      "2:37: binary operator '/' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> T { x / d }",
    [
      "2:37: binary operator '/' cannot be applied to operands of type 'T' and 'Double'",
      "2:37: no '/' candidates produce the expected contextual result type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> T { x % 2 }",
    [
      "2:35: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:37: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> T { x % 2.5 }",
    [
      "2:37: cannot convert return expression of type 'Double' to return type 'T'",
      "2:35: cannot convert value of type 'T' to expected argument type 'Double'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> T { x % n }",
    [
      "2:35: cannot convert value of type 'T' to expected argument type 'Int'",
      "2:37: cannot convert return expression of type 'Int' to return type 'T'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> T { x % d }",
    [
      "2:37: cannot convert return expression of type 'Double' to return type 'T'",
      "2:35: cannot convert value of type 'T' to expected argument type 'Double'",
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> Bool { x < 2 }",
    [
      "2:40: binary operator '<' cannot be applied to operands of type 'T' and 'Int'"
    ]),
  Told(
    "let n = 1, d = 2.5\nfunc f<T: Numeric>(_ x: T) -> Bool { x < d }",
    [
      "2:38: cannot convert value of type 'T' to expected argument type 'Double'"
    ]),
]
