// swift-format-ignore-file
print(2 + 3 * 4 - 6 / 2, (2 + 3) * 4, 10 - 4 - 3, 100 / 10 / 5, 7 % 4 * 2, -7 / 2, -7 % 3, 7 % -3)
print(1 + 2 == 3 && 4 > 3 || false, !true || true && false, true || false && false)
print(1 << 3 + 1, 6 & 3 | 8, 5 ^ 1 & 3, ~0, 1 << 2 * 2, 0b1010 >> 1, -16 >> 2, 1 << 64, 1 << -1, 8 >> 100)
print(3 > 2 ? "a" : 1 > 0 ? "b" : "c", (false ? 1 : 2) + 1)
let o: Int? = nil
print(o ?? 1 + 1, (o ?? 1) + 1, o ?? o ?? 9, o ?? 2 > 1 ? "x" : "y")
var x = 5
x += 2 * 3; x -= 1; x *= 2; x /= 3; x %= 4; x <<= 3; x |= 1; x ^= 3; x &= 0xFF; x >>= 1
print(x)
print(1...3 ~= 2, (0..<5).contains(2 + 2), 1..<2 + 3)
print(7 / 2 * 2.0, Double(7 / 2) * 2.0, 7.0 / 2, 1 / 3 * 3.0)
print("a" + "b" == "ab", "a" < "b" && "b" < "c", 1 as Double / 2, 3 as Int as Any is Int)
print(5 &+ 3 &* 2, Int.max &+ 1 == Int.min, UInt8.max &+ 2, Int8.min &- 1, UInt8(200) &* 2, 1 &<< 65)
let t = (1, 2) < (1, 3), u = (1, "b", 2.0) >= (1, "a", 9.0), w = (1, 2) == (1, 2)
print(t, u, w, (3, 1) != (3, 1))
var (a, b) = (1, 2)
(a, b) = (b, a + b)
print(a, b)
print(-2.magnitude, (-2).magnitude, -2.5.rounded(), abs(-3) - -3)
func f(_ s: String) -> Int { print(s, terminator: " "); return s.count }
print(f("a") + f("bb") * f("ccc"), f("x") > 1 && f("never") > 0, f("y") == 1 || f("never") > 0)
