// swift-format-ignore-file
struct Meter { var v = 1 { didSet { print("v", oldValue, v) } } }
var m = Meter(), arr = [1, 2], d = ["a": [1]], s = "x", t = (1, 2.0), o: Int? = 1
m.v += 2; m.v *= 5; m.v -= 1; m.v /= 7; m.v %= 2
arr[0] += 10; arr += [3]; arr[arr.count - 1] *= 4
d["a"]! += [2]; d["b", default: []] += [9]
s += "y"; s += String(1)
t.0 += 4; t.1 /= 4
o! += 1
o? *= 10
print(m, arr, d.sorted { $0.key < $1.key }, s, t, o!)
var bits: UInt8 = 0b1010
bits |= 1; bits &= 0b1011; bits ^= 0b0110; bits <<= 2; bits >>= 1
print(bits)
