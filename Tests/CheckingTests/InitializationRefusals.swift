import Testing

/// Places and properties that are used before they have a value: each kind of access at the compiler's place.
private let initializationRefusals: [Example] = [
  Example(
    "struct S { var x = 1; var y = [1]; var n: Int { get { 1 } set {} }; mutating func m() {}; subscript(i: Int) -> Int { get { 1 } set {} } }\nfunc g() {\n  var a: S; a.x 1️⃣+= 1\n}",
    "variable 'a' passed by reference before being initialized"),
  Example(
    "struct S { var x = 1; var y = [1]; var n: Int { get { 1 } set {} }; mutating func m() {}; subscript(i: Int) -> Int { get { 1 } set {} } }\nfunc g() {\n  var b: S; b.y[0] 1️⃣= 1\n}",
    "variable 'b' used before being initialized"),
  Example(
    "struct S { var x = 1; var y = [1]; var n: Int { get { 1 } set {} }; mutating func m() {}; subscript(i: Int) -> Int { get { 1 } set {} } }\nfunc g() {\n  var c: S; c.y.1️⃣append(2)\n}",
    "variable 'c' used before being initialized"),
  Example(
    "struct S { var x = 1; var y = [1]; var n: Int { get { 1 } set {} }; mutating func m() {}; subscript(i: Int) -> Int { get { 1 } set {} } }\nfunc g() {\n  var d: S; d.n 1️⃣= 1\n}",
    "variable 'd' used before being initialized"),
  Example(
    "struct S { var x = 1; var y = [1]; var n: Int { get { 1 } set {} }; mutating func m() {}; subscript(i: Int) -> Int { get { 1 } set {} } }\nfunc g() {\n  var e: S; e[0] 1️⃣= 1\n}",
    "variable 'e' used before being initialized"),
  Example(
    "struct S { var x = 1; var y = [1]; var n: Int { get { 1 } set {} }; mutating func m() {}; subscript(i: Int) -> Int { get { 1 } set {} } }\nfunc g() {\n  var f: S; 1️⃣f[0] += 1\n}",
    "variable 'f' used before being initialized"),
  Example(
    "func inc(_ x: inout Int) {}\nfunc g() {\n  var h: Int; 1️⃣inc(&h)\n}",
    "variable 'h' passed by reference before being initialized"),
  Example(
    "class C { var x = 1; func k() {} }\nfunc g() {\n  var i: C; 1️⃣i.x = 2\n}",
    "variable 'i' used before being initialized"),
  Example(
    "class C { var x = 1; func k() {} }\nfunc g() {\n  var j: C; 1️⃣j.k()\n}",
    "variable 'j' used before being initialized"),
  Example(
    "func g() {\n  var k: Int; k = 1️⃣k + 1\n}",
    "variable 'k' used before being initialized"),
  Example(
    "func g() {\n  var l: [Int]; l 1️⃣+= [1]\n}",
    "variable 'l' passed by reference before being initialized"),
  Example(
    "struct S { var x = 1; var y = [1]; var n: Int { get { 1 } set {} }; mutating func m() {}; subscript(i: Int) -> Int { get { 1 } set {} } }\nfunc inc(_ x: inout Int) {}\nfunc g() {\n  var m: S; 1️⃣inc(&m.x)\n}",
    "variable 'm' passed by reference before being initialized"),
  Example(
    "func g() {\n  var o: [String: Int]; 1️⃣o[\"a\", default: 0] += 1\n}",
    "variable 'o' used before being initialized"),
  Example(
    "func g() {\n  var s: [Int]; for x in 1️⃣s { print(x) }\n}",
    "variable 's' used before being initialized"),
  Example(
    "func g() {\n  var t: [Int]; t.1️⃣sort { $0 > $1 }\n}",
    "variable 't' used before being initialized"),
  Example(
    "func g() {\n  var u: [[Int]]; u[0][1] 1️⃣= 2\n}",
    "variable 'u' used before being initialized"),
  Example(
    "func g() {\n  var w: Bool; w.1️⃣toggle()\n}",
    "variable 'w' used before being initialized"),
  Example(
    "func g() {\n  var a: [Int]; print(a1️⃣[0])\n}",
    "variable 'a' used before being initialized"),
  Example(
    "func g() {\n  var b: [Int]; print(1️⃣b.count)\n}",
    "variable 'b' used before being initialized"),
  Example(
    "struct S { var x = 1; func k() {}; var c: Int { 1 } }\nfunc g() {\n  let c: S; print(1️⃣c.x)\n}",
    "constant 'c' used before being initialized"),
  Example(
    "struct S { var x = 1; func k() {}; var c: Int { 1 } }\nfunc g() {\n  let d: S; print(1️⃣d.c)\n}",
    "constant 'd' used before being initialized"),
  Example(
    "struct S { var x = 1; func k() {}; var c: Int { 1 } }\nfunc g() {\n  let e: S; 1️⃣d.k()\n}",
    "cannot find 'd' in scope"),
  Example(
    "func g() {\n  let h: Int; print(1️⃣h + 1)\n}",
    "constant 'h' used before being initialized"),
  Example(
    "func g() {\n  let i: [String: Int]; print(1️⃣i[\"a\"]!)\n}",
    "constant 'i' used before being initialized"),
  Example(
    "func g() {\n  let j: Int?; print(1️⃣j!)\n}",
    "constant 'j' used before being initialized"),
  Example(
    "struct S { var x = 1; func k() {}; var c: Int { 1 } }\nfunc g() {\n  let l: [S]; print(1️⃣l[0].x)\n}",
    "constant 'l' used before being initialized"),
  Example(
    "func g() {\n  var p: String\n  p\n    .1️⃣append(\"a\")\n}",
    "variable 'p' used before being initialized"),
  Example(
    "struct S { var x = 1; mutating func m() {} }\nstruct T {\n  var items: [Int], n: Int, s: S\n  init(a: Int) { items.1️⃣append(1); n = 1; s = S() }\n}",
    "variable 'self.items' used before being initialized"),
  Example(
    "struct S { var x = 1; mutating func m() {} }\nstruct T {\n  var items: [Int], n: Int, s: S\n  init(b: Int) { items = []; n 1️⃣+= 1; s = S() }\n}",
    "variable 'self.n' passed by reference before being initialized"),
  Example(
    "struct S { var x = 1; mutating func m() {} }\nstruct T {\n  var items: [Int], n: Int, s: S\n  init(c: Int) { items[0] 1️⃣= 2; n = 1; s = S() }\n}",
    "variable 'self.items' used before being initialized"),
  Example(
    "struct S { var x = 1; mutating func m() {} }\nstruct T {\n  var items: [Int], n: Int, s: S\n  init(d: Int) { items = []; n = 2; s.x 1️⃣= 3 }\n}",
    "struct 'self.s' must be completely initialized before a member is stored to"),
  Example(
    "struct S { var x = 1; mutating func m() {} }\nstruct T {\n  var items: [Int], n: Int, s: S\n  init(e: Int) { items = []; n = 2; s.1️⃣m(); }\n}",
    "variable 'self.s' used before being initialized"),
  Example(
    "struct S { var x = 1; mutating func m() {} }\nstruct T {\n  var items: [Int], n: Int, s: S\n  init(f: Int) { self.items.1️⃣append(1); self.n += 1; self.s.m() }\n}",
    "variable 'self.items' used before being initialized"),
  Example(
    "struct S { var x = 1; mutating func m() {} }\nstruct T {\n  var items: [Int], n: Int, s: S\n  init(a: Int) { items.1️⃣append(1); n = 1 }\n}",
    "variable 'self.items' used before being initialized"),
  Example(
    "struct S { var x = 1; mutating func m() {} }\nstruct T {\n  var items: [Int], n: Int, s: S\n  init(b: Int) { items = []; n 1️⃣+= 1 }\n}",
    "variable 'self.n' passed by reference before being initialized"),
  Example(
    "class K {\n  var items: [Int], n: Int\n  init(c: Int) { self.items[0] 1️⃣= 2; n = 1 }\n}",
    "variable 'self.items' used before being initialized"),
  Example(
    "func f(_ x: inout Int) {}\nstruct T {\n  var n: Int, m: [Int]\n  init(a: Int) { print(1️⃣n); n = 1; m = [] }\n}",
    "'self' used before all stored properties are initialized"),
  Example(
    "func f(_ x: inout Int) {}\nstruct T {\n  var n: Int, m: [Int]\n  init(b: Int) { let q = m1️⃣[0]; n = q; m = [] }\n}",
    "'self' used before all stored properties are initialized"),
  Example(
    "func f(_ x: inout Int) {}\nstruct T {\n  var n: Int, m: [Int]\n  init(c: Int) { let q = 1️⃣m.count; n = q; m = [] }\n}",
    "'self' used before all stored properties are initialized"),
  Example(
    "func f(_ x: inout Int) {}\nstruct T {\n  var n: Int, m: [Int]\n  init(d: Int) { n = 1; let q = self.1️⃣m; m = q }\n}",
    "'self' used before all stored properties are initialized"),
  Example(
    "func f(_ x: inout Int) {}\nstruct T {\n  var n: Int, m: [Int]\n  init(e: Int) { m = []; 1️⃣f(&n) }\n}",
    "variable 'self.n' passed by reference before being initialized"),
  Example(
    "func f(_ x: inout Int) {}\nstruct T {\n  var n: Int, m: [Int]\n  init(g: Int) { m = []; 1️⃣swap(&n, &m[0]) }\n}",
    "variable 'self.n' passed by reference before being initialized"),
  Example(
    "func f() -> Never { print(1); print(2) 1️⃣}",
    "global function with uninhabited return type 'Never' is missing call to another never-returning function on all paths"
  ),
  Example(
    "func f() -> Never {1️⃣}",
    "global function with uninhabited return type 'Never' is missing call to another never-returning function on all paths"
  ),
  Example(
    "func f(_ b: Bool) -> Never { if b { fatalError() } 1️⃣}",
    "global function with uninhabited return type 'Never' is missing call to another never-returning function on all paths"
  ),
  Example(
    "func f() -> Never { 1️⃣print(1) }",
    "cannot convert return expression of type '()' to return type 'Never'"),
  Example(
    "func f(_ x: Int..., _ 1️⃣y: Int) {}",
    "a parameter following a variadic parameter requires a label"),
]

@Test(arguments: initializationRefusals) func useBeforeInitializationIsPlaced(_ example: Example) throws {
  try example.check()
}
