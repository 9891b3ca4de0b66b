// swift-format-ignore-file
struct P { var x: Double; var y: Double; var z: Bool }
struct BB { var a: Bool; var b: Int32; var c: UInt8 }
struct SB { var a: Bool; var s: String }
class C {}
protocol Q {}
protocol QC: AnyObject {}
enum E { case a, b }
enum One { case a }
enum P1 { case a(Int), b }
enum P2 { case a(Int), b(Double), c }
enum P3 { case a(C), b(C), c }
enum P4 { case a(String), b(String), c }
enum P5 { case a(String), b(Int), c }
enum P6 { case a(Bool), b(E), c, d }
enum P7 { case a(C), b(Bool) }
enum P8 { case a([Int]), b(String), c([String: Int]) }
enum P9 { case a(Int32, Bool), b(Bool) }
enum P10 { case num(Double), str(String), list([Int]), flag(Bool), none }
indirect enum T { case leaf, node(T, Int, T) }
indirect enum T2 { case leaf(Int), node(T2, T2), neg(T2) }
enum T3 { case leaf(Int); indirect case add(T3, T3) }
enum Shape { case circle(radius: Double), rect(w: Double, h: Double), point }
func s<T>(_ n: String, _ t: T.Type) { print(n, MemoryLayout<T>.size, MemoryLayout<T>.stride, MemoryLayout<T>.alignment, MemoryLayout<T?>.size, MemoryLayout<T??>.size, MemoryLayout<T???>.size) }
s("Int", Int.self); s("UInt8", UInt8.self); s("Bool", Bool.self); s("String", String.self); s("Character", Character.self); s("Substring", Substring.self)
s("C", C.self); s("Float", Float.self); s("[Int]", [Int].self); s("[Int:Int]", [Int: Int].self); s("Set", Set<Int>.self); s("P", P.self); s("BB", BB.self); s("SB", SB.self)
s("E", E.self); s("One", One.self); s("P1", P1.self); s("P2", P2.self); s("P3", P3.self); s("P4", P4.self); s("P5", P5.self); s("P6", P6.self); s("P7", P7.self); s("P8", P8.self); s("P9", P9.self); s("P10", P10.self)
s("T", T.self); s("T2", T2.self); s("T3", T3.self); s("Shape", Shape.self)
s("Any", Any.self); s("Q", (any Q).self); s("QC", (any QC).self); s("Error", (any Error).self); s("fn", (() -> Void).self); s("tup", (Int, Bool).self); s("tup2", (Bool, Int8, Bool).self); s("void", Void.self); s("Never", Never.self)
s("Range", Range<Int>.self); s("CR", ClosedRange<Int>.self); s("USc", Unicode.Scalar.self); s("SIdx", String.Index.self); s("slice", ArraySlice<Int>.self); s("AnyHashable", AnyHashable.self)
s("Res", Result<Int, any Error>.self); s("Res2", Result<String, E2>.self); s("Int16?", Int16?.self); s("(Int?,Bool)", (Int?, Bool).self); s("Bool?", Bool?.self)
enum E2: Error { case x }
s("QQ", (any Q & Hash2).self); s("cmeta", C.Type.self); s("KeyPath", KeyPath<P, Double>.self); s("w", W.self); s("lz", L.self)
protocol Hash2 {}
class D {}
struct W { weak var d: D?; var x: Int }
struct L { lazy var d = 1; unowned var c: C }
s("UInt64", UInt64.self); s("CA", ContiguousArray<Int>.self); s("opt", Optional<C>.self)
print(MemoryLayout.size(ofValue: 1), MemoryLayout.stride(ofValue: "a"), MemoryLayout.alignment(ofValue: P(x: 1, y: 1, z: true)))
