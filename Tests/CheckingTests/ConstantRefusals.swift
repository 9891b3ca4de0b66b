import Testing

/// Arithmetic that can only overflow. The messages are the compiler's.
private let constantRefusals: [Example] = [
  Example("func f() { let z = 0; print(10 1️⃣/ z) }", "division by zero"),
  Example("func f() { var z = 0; z += 0; print(10 1️⃣/ z) }", "division by zero"),
  Example(
    "func f() { let a: UInt8 = 200; let b = a 1️⃣+ 100; print(b) }",
    "arithmetic operation '200 + 100' (on type 'UInt8') results in an overflow"),
  Example(
    "let x = Int.max 1️⃣+ 1", "arithmetic operation '9223372036854775807 + 1' (on type 'Int') results in an overflow"),
  Example("let x: Int8 = 127 1️⃣+ 1", "arithmetic operation '127 + 1' (on type 'Int8') results in an overflow"),
  Example("let x = 10 1️⃣% 0", "division by zero"),
  Example(
    "var i: UInt = 0\ni 1️⃣-= 1", "arithmetic operation '0 - 1' (on type 'UInt') results in an overflow"),
  Example(
    "var x: Int8 = 100\nx -= 1\nx = x 1️⃣+ 100",
    "arithmetic operation '99 + 100' (on type 'Int8') results in an overflow"),
  Example("var x = 10\nvar y = 0\nx 1️⃣/= y", "division by zero"),
  // What else happens first may be all that is wanted.
  Example("var x: Int8 = 100\nprint(x)\nx += 100"),
  Example("var x: Int8 = 100\nlet y = 3\nx += 100"),
  Example("var z = 0\nprint(1 / z)"),
  Example("let x = UInt(3) 1️⃣- 5", "arithmetic operation '3 - 5' (on type 'UInt') results in an overflow"),
  Example(
    "func f() { let u: UInt = 3; print(u 1️⃣- 5) }",
    "arithmetic operation '3 - 5' (on type 'UInt') results in an overflow"),
  Example(
    "let a: Int32 = 2_000_000_000 1️⃣* 2",
    "arithmetic operation '2000000000 * 2' (on type 'Int32') results in an overflow"),
  Example(
    "let x = 1️⃣-Int8(-128)", "arithmetic operation '0 - -128' (on signed 8-bit integer type) results in an overflow"),
  Example("let x = Int8(1️⃣200)", "integer literal '200' overflows when stored into 'Int8'"),
  Example("let x = UInt8(1️⃣-1)", "negative integer '-1' overflows when stored into unsigned type 'UInt8'"),
  Example(
    "let x = 9223372036854775807 1️⃣+ 1",
    "arithmetic operation '9223372036854775807 + 1' (on type 'Int') results in an overflow"),
  Example("let x = 1️⃣9223372036854775808", "integer literal '9223372036854775808' overflows when stored into 'Int'"),
  Example(
    "let x = 100_000_000_000 1️⃣* 100_000_000_000",
    "arithmetic operation '100000000000 * 100000000000' (on type 'Int') results in an overflow"),
  Example("func f(_ n: Int) { print(n 1️⃣/ 0) }", "division by zero"),
  Example("func f(_ n: Int) { print(n 1️⃣% 0) }", "division by zero"),
  Example("let x = 5 1️⃣/ (2 - 2)", "division by zero"),
  Example(
    "func f() -> UInt8 { return 128 1️⃣+ 128 }",
    "arithmetic operation '128 + 128' (on type 'UInt8') results in an overflow"),
  Example(
    "func f() { var n: UInt8 = 255; n 1️⃣+= 1; print(n) }",
    "arithmetic operation '255 + 1' (on type 'UInt8') results in an overflow"),
  Example("let x = Int16.max 1️⃣* 2", "arithmetic operation '32767 * 2' (on type 'Int16') results in an overflow"),
  Example("let x = Int.min 1️⃣/ -1", "division '-9223372036854775808 / -1' results in an overflow"),
  Example(
    "let y = -9223372036854775808\nlet z = 1️⃣-9223372036854775809",
    "integer literal '-9223372036854775809' overflows when stored into 'Int'"),
  Example("let x = UInt8.max 1️⃣+ 1", "arithmetic operation '255 + 1' (on type 'UInt8') results in an overflow"),
  Example(
    "func f() { let a = Int8.min; let b = 1️⃣-a; print(b) }",
    "arithmetic operation '0 - -128' (on signed 8-bit integer type) results in an overflow"),
  Example("let h = 1️⃣0xFFFF_FFFF_FFFF_FFFF", "integer literal '18446744073709551615' overflows when stored into 'Int'"),
  Example(
    "let x: UInt64 = 0xFFFF_FFFF_FFFF_FFFF 1️⃣+ 1",
    "arithmetic operation '18446744073709551615 + 1' (on type 'UInt64') results in an overflow"),
  Example("for i in 0..<(3 1️⃣/ 0) { print(i) }", "division by zero"),
  Example("struct S { var x = 1 1️⃣/ 0 ; let y: Int8 = 127 + 1 }", "division by zero"),
  Example("let c = { 10 1️⃣/ 0 }", "division by zero"),
  Example("func f(_ x: Int = 1 1️⃣/ 0) {}", "division by zero"),
  Example("func f() { var xs = [1]; let i = 0; print(xs[0] 1️⃣/ i); xs = [] }", "division by zero"),
]

@Test(arguments: constantRefusals) func constantIsRefused(_ example: Example) throws { try example.check() }
