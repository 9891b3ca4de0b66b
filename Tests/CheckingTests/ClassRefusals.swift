import Testing

/// What a subclass owes its superclass. The messages are the compiler's.
private let classRefusals: [Example] = [
  Example(
    "class A { required init(n: Int) {} }\nclass B: A {\n  init() { super.init(n: 1) }\n1️⃣}\nprint(1)",
    "'required' initializer 'init(n:)' must be provided by subclass of 'A'"),
  Example(
    "class A { required init(n: Int) {} }\nclass B: A { 1️⃣init(n: Int) { super.init(n: 1) } }\nprint(1)",
    "'required' modifier must be present on all overrides of a required initializer"),
  Example(
    "class A { func f() {} }\nclass B: A { override func 1️⃣f() throws {} }",
    "cannot override non-throwing instance method with throwing instance method"),
  Example(
    "class A { static var x = 1; class var y: Int { 1 } }\nclass B: A { override class var y: Int { 2 }; override static var 1️⃣x: Int { 3 } }",
    "cannot override mutable property with read-only property 'x'"),
  Example(
    "class A<T> { func f(_ x: T) {} ; init(_ x: T) {} }\nclass B: A<Int> { func 1️⃣f(_ x: Int) {} }\nclass C: A<Int> { init(_ x: Int) { super.init(x) } }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A { init(x: Int) {} }\nclass B: A { convenience 1️⃣init(x: Int) { self.init(y: 1) }; init(y: Int) { super.init(x: y) } }",
    "overriding declaration requires an 'override' keyword"),
  Example("class 1️⃣A { var y: Int }\nclass B: A { var x: Int }", "class 'A' has no initializers"),
  Example("class 1️⃣A { var y: Int; convenience init(x: Int) { self.init() } }", "class 'A' has no initializers"),
  Example(
    "class 1️⃣A { var x: Int?; let y: Int; lazy var z = 1; var (a, b): (Int, Int) }", "class 'A' has no initializers"),
  Example(
    "class A { init(x: Int) {} }\nclass B: A { override 1️⃣init?(x: Int) { super.init(x: x) } }",
    "failable initializer 'init(x:)' cannot override a non-failable initializer"),
  Example(
    "class A { func f() {} }\nclass B: A { override func f() {} }\nclass C: B { func 1️⃣f() {} }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A { func f<T>(_ x: T) {} }\nclass B: A { func 1️⃣f<T>(_ x: T) {} }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A { func f(_ x: Int, _ y: Int = 1) {} }\nclass B: A { override func 1️⃣f(_ x: Int) {} }",
    "method does not override any method from its superclass"),
  Example(
    "class A { var x: Int { get { 1 } set {} } }\nclass B: A { override var x: Int { willSet {} } }\nclass C: A { override var 1️⃣x: Int { 1 } }",
    "cannot override mutable property with read-only property 'x'"),
  Example(
    "class A { let x: Int; init() { x = 1 } }\nclass 1️⃣B: A { let y: Int }\nclass C: B { }\nlet c = C()",
    "class 'B' has no initializers"),
  Example(
    "protocol P { func f() }\nclass A: P { func f() {} }\nclass B: A { func 1️⃣f() {} }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A: CustomStringConvertible { var description: String { \"A\" } }\nclass B: A { var 1️⃣description: String { \"B\" } }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A {\n  var x = 1\n  class B { func f() { 1️⃣x = 2 } }\n}",
    "instance member 'x' of type 'A' cannot be used on instance of nested type 'A.B'"),
  Example("class A { var x = 1 }\nclass B: A { var 1️⃣x = 2 }", "cannot override with a stored property 'x'"),
  Example(
    "struct S {\n  static func f() { 1️⃣g() }\n  func g() {}\n}", "instance member 'g' cannot be used on type 'S'"),
  Example("struct S { var 1️⃣a { 1 } }", "computed property must have an explicit type"),
  Example("func f() { var 1️⃣a { 1 } }", "computed property must have an explicit type"),
  Example(
    "extension A { 1️⃣init(y: Int) { x = y } }\nclass A { var x = 1 }",
    "designated initializer cannot be declared in an extension of 'A'; did you mean this to be a convenience initializer?"
  ),
  Example(
    "extension A { 1️⃣deinit {} }\nclass A {}",
    "deinitializers may only be declared within a class, actor, or noncopyable type"),
  Example(
    "protocol P { static func make() -> Self }\nfunc f(_ p: any P.Type) { _ = 1️⃣P.make() }",
    "static member 'make' cannot be used on protocol metatype '(any P).Type'"),
  Example("class S { var 1️⃣s: Self? }", "stored property cannot have covariant 'Self' type"),
  Example(
    "class S { var 1️⃣s: Self { get { self } set {} } }", "mutable property cannot have covariant 'Self' type"),
  Example(
    "class S { var 1️⃣s: [Self] { [] } }",
    "covariant 'Self' or 'Self?' can only appear at the top level of property type"),
  Example(
    "class S { func 1️⃣f() -> [Self] { [] } }",
    "covariant 'Self' or 'Self?' can only appear at the top level of method result type"),
]

@Test(arguments: classRefusals) func classIsRefused(_ example: Example) throws { try example.check() }
