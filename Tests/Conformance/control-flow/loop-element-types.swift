// swift-format-ignore-file
for i: UInt32 in 1...3 { print(i, type(of: i)) }
for (a, b): (UInt8, Double) in zip([1, 2], [3, 4]) { print(a, b) }
for x: Double in [1, 2, 3] { print(x) }
for x: Any in [1, 2] { print(x) }
for x: Int? in [1, nil] { print(x as Any) }
let ints = [1, 2]
for x: Any in ints { print(x) }
for x: Int? in ints { print(x as Any) }
class A {}; class B: A {}
for a: A in [B(), B()] { print(type(of: a)) }
let bs = [B()]
for a: A in bs { print(type(of: a)) }
for c: Character in "abc" { print(c) }
for var z: Float in stride(from: 0, to: 1, by: 0.5) { z += 1; print(z) }
for _: Int8 in 0..<2 { print("x") }
for case let q?: Int? in [1, nil] { print(q) }
let d = ["a": 1]
for (k, v): (key: String, value: Int) in d { print(k, v) }
for (k, v): (String, Int) in d { print(k, v) }
