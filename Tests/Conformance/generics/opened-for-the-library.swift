// swift-format-ignore-file
let s: any Sequence<String> = ["a", "b"]
print(Array(s), Set(s).count, [String](s), ["q"] + Array(s))
var a = ["z"]; a.append(contentsOf: s); a += Array(s); print(a)
let sp: any StringProtocol = "abc"; print(String(sp), "[\(sp)]")
let e: any Error = E.a; enum E: Error { case a }
func f(_ x: any Comparable) -> String { String(describing: x) }; print(f(3))
let nums: [any BinaryInteger] = [UInt8(3), 70000]; print(nums.map { Int($0) }, nums.map { Double($0) }, nums.map { String($0, radix: 2) }, Int(truncatingIfNeeded: nums[0]))
let fl: [any BinaryFloatingPoint] = [1.5, Float(2)]; print(fl.map { Double($0) }, fl.map { Int($0) })
let c: any Collection<Int> = [3, 1, 2]; print(Array(c).sorted(), AnyCollection(c).count, type(of: c), zip(Array(c), [1]).map { $0 + $1 })
