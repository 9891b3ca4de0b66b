// swift-format-ignore-file
// Literals in operands of operands, beside values of a generic parameter's type.
func f<S: FixedWidthInteger>(_ raw: S, _ bit: Int) -> Bool { raw & (1 << bit) != 0 }
print(f(UInt16(4), 2))
func set<T: FixedWidthInteger>(_ v: T, _ bit: Int) -> T { var v = v; v |= 1 << bit; if v & (1 << bit) == 0 { v = 0 }; return v }
func low<T: BinaryInteger>(_ v: T, _ n: Int) -> Bool { (v >> n) & 1 == 1 && v % (1 << 2) != 9 }
func mix<T: Numeric & Comparable>(_ a: T, _ b: T) -> Bool { a * (2 + 3) > b + 1 && max(a, 0) == a }
func avg<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) * (1 + 0.5) }
func opt<T: Equatable>(_ a: T?, _ b: T) -> Bool { a == b || a != nil && [a, b].count == 2 }
print(set(UInt8(1), 3), low(5, 2), mix(2, 3), avg([1.0, 2.0]), opt(1, 1), opt(nil, "a"))
