// swift-format-ignore-file
@inline(never) func idn<T>(_ x: T) -> T { x }
let a: UInt8 = idn(82), b: UInt16 = idn(82), c: Int8 = idn(82), d: UInt8 = idn(200)
print(a >> -2, b >> -2, c >> -2, d >> -1, a << -2, d << 1, c << 1, c << 2, b << 12)
let e: UInt32 = idn(4_000_000_000), f: Int32 = idn(2_000_000_000), g: Int64 = idn(1 << 62), h: UInt = idn(1 << 63), i: Int16 = idn(30000)
print(e >> -3, f >> -3, g >> -3, h >> -1, i >> -4, e << 3, f << 3, g << 3, h << 1, i << 4)
print(e &>> 35, f &<< 33, a &<< 9, a &>> 9, i &<< 17)
let s: Int = idn(-2), t: Int8 = idn(-3), u: UInt8 = idn(200)
print(a >> s, b >> s, c >> s, d << s, a >> t, e >> t, f >> t, i >> t, e << u, f >> u)
var x: UInt8 = idn(82); x >>= -2; print(x); x <<= 2; print(x); x <<= s; print(x); x >>= t; print(x)
func gen<T: FixedWidthInteger>(_ v: T, _ k: Int) -> (T, T) { (v >> k, v << k) }
print(gen(a, -2), gen(c, -2), gen(f, -3), gen(e, 3), gen(g, -1), gen(i, 5))
