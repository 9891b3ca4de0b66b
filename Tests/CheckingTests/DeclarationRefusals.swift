import Testing

/// Declarations that contradict themselves or each other. The messages are the compiler's.
private let declarationRefusals: [Example] = [
  Example("enum E { case a(Int); static func 1️⃣a(_ x: Int) -> E { .b }; case b }", "invalid redeclaration of 'a'"),
  Example(
    "enum E { case a(Int, b: Int); static func 1️⃣a(_ x: Int, b: Int) -> E { .c }; case c }",
    "invalid redeclaration of 'a(_:b:)'"),
  Example("enum E { case a(Int); case b; static func a(_ x: String) -> E { .b } }", nil),
  Example("enum E { case a; static func a() -> E { .a } }", nil),
  Example("enum E { case a(Int); struct 1️⃣a {} }", "invalid redeclaration of 'a'"),
  Example("struct S { static let a = 1; typealias 1️⃣a = Int }", "invalid redeclaration of 'a'"),
  Example("struct S { static func a(x: Int) {}; struct 1️⃣a {} }", "invalid redeclaration of 'a'"),
  Example("struct S { var a = 1; func b() {}; struct a {}; struct b {} }", nil),
  Example("func f(x: Int) {}\ntypealias 1️⃣f = Int", "invalid redeclaration of 'f'"),
  Example(
    "enum E: Int { case a = 9223372036854775807, 1️⃣b }",
    "integer literal '9223372036854775808' overflows when stored into 'Int'"),
  Example("enum E: Int8 { case a = 127, 1️⃣b }", "integer literal '128' overflows when stored into 'Int8'"),
  Example(
    "class A { func f() -> Int { 1 } }\nclass B: A { override func 1️⃣f() -> String { \"\" } }",
    "method does not override any method from its superclass"),
  Example(
    "class A { var x: Int { 1 } }\nclass B: A { override var 1️⃣x: String { \"\" } }",
    "property 'x' with type 'String' cannot override a property with type 'Int'"),
  Example("class A { var x = 1 }\nclass B: A { override var 1️⃣x = 2 }", "cannot override with a stored property 'x'"),
  Example(
    "class A { var x = 1 }\nclass B: A { override var 1️⃣x: Int { 2 } }",
    "cannot override mutable property with read-only property 'x'"),
  Example(
    "class A { let x = 1 }\nclass B: A { override var 1️⃣x: Int { 2 } }",
    "cannot override immutable 'let' property 'x' with the getter of a 'var'"),
  Example(
    "class A { init(x: Int) {} }\nclass B: A { 1️⃣init(x: Int) { super.init(x: x) } }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A { var n = 1 }\nclass B: A { 1️⃣init() { super.init() } }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A { convenience init(x: Int) { self.init() }; init() {} }\nclass B: A { override 1️⃣init(x: Int) { super.init() } }",
    "initializer does not override a designated initializer from its superclass"),
  Example(
    "class A { required init(x: Int) {} }\nclass B: A { override 1️⃣init(x: Int) { super.init(x: x) } }",
    "use the 'required' modifier to override a required initializer"),
  Example(
    "class A { class func f() {} }\nclass B: A { class func 1️⃣f() {} }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A { static func f() {} }\nclass B: A { override static func 1️⃣f() {} }", "cannot override static method"),
  Example(
    "class A { static func f() {} }\nclass B: A { override class func 1️⃣f() {} }", "cannot override static method"),
  Example("struct S { 1️⃣override func f() {} }", "'override' can only be specified on class members"),
  Example("1️⃣override func f() {}", "'override' can only be specified on class members"),
  Example(
    "class A { func f(x: Int) {} }\nclass B: A { override func 1️⃣f(y: Int) {} }",
    "argument labels for method 'f(y:)' do not match those of overridden method 'f(x:)'"),
  Example(
    "class A { final var x: Int { 1 } }\nclass B: A { override var 1️⃣x: Int { 2 } }",
    "property overrides a 'final' property"),
  Example(
    "class A { subscript(i: Int) -> Int { i } }\nclass B: A { 1️⃣subscript(i: Int) -> Int { i } }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "class A { func f() {} }\nclass B: A { override var 1️⃣f: Int { 1 } }",
    "property does not override any property from its superclass"),
  Example("class A { override func 1️⃣f() {} }", "method does not override any method from its superclass"),
  Example(
    "class A { final func f() {}; func g() {} }\nclass B: A { func 1️⃣f() {}; override func g() {} }",
    "overriding declaration requires an 'override' keyword"),
  Example(
    "struct A { var 1️⃣b: B }\nstruct B { var a: A }",
    "value type 'A' cannot have a stored property that recursively contains it"),
  Example("enum 1️⃣E { case leaf, node(E, E) }", "recursive enum 'E' is not marked 'indirect'"),
  Example(
    "struct S { var xs: [S]; var 1️⃣t: (S, Int) }",
    "value type 'S' cannot have a stored property that recursively contains it"),
  Example("enum 1️⃣L<T> { case nil_; case cons(T, L<T>) }", "recursive enum 'L<T>' is not marked 'indirect'"),
  Example("struct S { func f(_ x: Int) {}; func 1️⃣f(_ x: Int) {} }", "invalid redeclaration of 'f'"),
  Example(
    "struct S { func f() -> Int { 1 }; func f() -> String { \"\" }; var 1️⃣f: Int }", "invalid redeclaration of 'f'"),
  Example("struct S { init(x: Int) {}; 1️⃣init(x: Int) {} }", "invalid redeclaration of 'init(x:)'"),
  Example("extension Int { func foo() {} }\nextension Int { func 1️⃣foo() {} }", "invalid redeclaration of 'foo()'"),
  Example("let f = 1\nfunc 1️⃣f() {}", "invalid redeclaration of 'f()'"),
  Example("func g() {}\nlet 1️⃣g = 1", "invalid redeclaration of 'g'"),
  Example("struct T {}\nfunc 1️⃣T() {}", "invalid redeclaration of 'T()'"),
  Example(
    "func f(x: Int) {}\nfunc f(x: Int) -> String { \"\" }\nfunc 1️⃣f(x: Int) -> String { \"\" }",
    "invalid redeclaration of 'f(x:)'"),
  Example(
    "struct S { weak var 1️⃣x: String? }",
    "'weak' may only be applied to class and class-bound protocol types, not 'String'"),
  Example(
    "class C { unowned var 1️⃣x: Int = 1 }",
    "'unowned' may only be applied to class and class-bound protocol types, not 'Int'"),
  Example("struct S { 1️⃣lazy var x: Int }", "lazy properties must have an initializer"),
  Example("struct S { 1️⃣lazy var x: Int { 1 } }", "lazy properties must have an initializer"),
  Example("1️⃣lazy let x = 1", "'lazy' cannot be used on a let"),
  Example("struct S { var x: Int { 1️⃣set { } } }", "variable with a setter must also have a getter"),
  Example("struct S { let x: Int 1️⃣{ willSet { } } }", "'let' declarations cannot be observing properties"),
  Example("struct S { var x: Int { willSet { } } }\nlet s = S(1️⃣)", "missing argument for parameter 'x' in call"),
  Example("protocol P { func f() 1️⃣{ } }", "protocol methods must not have bodies"),
  Example("protocol P { var 1️⃣x: Int }", "property in protocol must have explicit { get } or { get set } specifier"),
  Example(
    "protocol P { let 1️⃣x: Int }",
    "protocols cannot require properties to be immutable; declare read-only properties by using 'var' with a '{ get }' specifier"
  ),
  Example("struct S { func 1️⃣f() }", "expected '{' in body of function declaration"),
  Example("enum E { var 1️⃣x = 1 }", "enums must not contain stored properties"),
  Example("enum E { case a = 1️⃣1 }", "enum case cannot have a raw value if the enum does not have a raw type"),
  Example("enum E: Int { case a = 1️⃣\"x\" }", "cannot convert value of type 'String' to raw type 'Int'"),
  Example(
    "enum E: Double { case a = 1.5, 1️⃣b }",
    "enum case must declare a raw value when the preceding raw value is not an integer"),
  Example("enum E: Int { case 1️⃣a(Int) }", "enum with raw type cannot have cases with arguments"),
  Example("enum E: String { case a = \"x\", b = 1️⃣\"x\" }", "raw value for enum case is not unique"),
  Example("1️⃣final struct S {}", "'final' modifier cannot be applied to this declaration"),
  Example("struct S { 1️⃣final func f() {} }", "only classes and class members may be marked with 'final'"),
  Example(
    "struct S { class 1️⃣func f() {} }",
    "class methods are only allowed within classes; use 'static' to declare a static method"),
  Example("struct S { convenience 1️⃣init() {} }", "initializers in structs are not marked with 'convenience'"),
  Example("struct S { required 1️⃣init() {} }", "'required' initializer in non-class type 'S'"),
  Example("class A { 1️⃣mutating func f() {} }", "'mutating' is not valid on instance methods in classes"),
  Example("static 1️⃣func f() {}", "static methods may only be declared on a type"),
  Example("struct S { static 1️⃣init() {} }", "declaration cannot be marked 'static'"),
  Example(
    "struct P { private var x = 1; var y: Int }\nlet p = 1️⃣P(x: 1, y: 2)",
    "'P' initializer is inaccessible due to 'private' protection level"),
  Example(
    "struct P { private var x: Int }\nlet p = 1️⃣P(x: 1)",
    "'P' initializer is inaccessible due to 'private' protection level"),
]

@Test(arguments: declarationRefusals) func declarationIsRefused(_ example: Example) throws { try example.check() }
