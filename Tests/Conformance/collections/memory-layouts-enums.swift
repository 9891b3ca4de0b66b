// swift-format-ignore-file
enum M1 { case a(Int, Bool), b(String, Bool), c(Bool) }
struct SPad { var a: Bool; var c: Int; var b: Bool }
enum M2 { case a(SPad), b(SPad) }
enum M3 { case a(Bool, Bool), b(Bool) }
class C {}
enum M4 { case a(C?), b(C) }
enum M5 { case a(C, Int), b(C, C), c(C, Bool) }
enum M6 { case a([Int]), b([String]), c([Double]), d, e, f, g, h }
enum M7 { case a(() -> Void), b(C) }
enum M8 { case x(UInt8), y(UInt8), z }
enum M9 { case a, b, c, d, e(Bool) }
enum M10<T> { case a(T), b(T), c }
enum M11 { case a(C), b(C), c(C), d(C), e(C), f(C), g(C), h(C), i(C), j }
enum Tree<T> { indirect case node(Tree<T>, T, Tree<T>); case leaf }
enum J { case str(String), num(Double), arr([J]), obj([String: J]), bool(Bool), null }
enum Ex { indirect case add(Ex, Ex), mul(Ex, Ex); case num(Int), v(String) }
protocol Q {}
enum M12 { case a(any Q), b(Int) }
enum M13 { case a(any Error), b(C) }
enum Dir: String { case n, s, e, w }
enum M14 { case a(Dir), b(Dir), c(Dir), d(Dir) }
enum M15 { case a(Dir, Dir), b(Bool, Dir), c }
enum M16 { case a((Int, Int)?), b(Int) }
enum M17 { case a(Optional<Bool>), b(Bool) }
enum M18 { case a(Character), b(String), c(Int), d(Double) }
enum M19 { case a(Substring), b(ArraySlice<Int>) }
enum M20 { case a(C.Type), b(C) }
struct Big { var a = 0, b = 0, c = "", d = [1], e: Int? = nil, f = false, g: Dir = .n }
struct Nested { var x: Bool; var o: Dir?; var p: (Int8, Int32?) }
final class Node<T> { var v: T; var next: Node<T>?; init(_ v: T) { self.v = v } }
struct LL<T> { var head: Node<T>?; var count = 0; var flag: Bool? }
func s<T>(_ n: String, _ t: T.Type) { print(n, MemoryLayout<T>.size, MemoryLayout<T>.stride, MemoryLayout<T>.alignment, MemoryLayout<T?>.size, MemoryLayout<T??>.size, MemoryLayout<T???>.size) }
s("M1", M1.self); s("SPad", SPad.self); s("M2", M2.self); s("M3", M3.self); s("M4", M4.self); s("M5", M5.self); s("M6", M6.self); s("M7", M7.self); s("M8", M8.self); s("M9", M9.self)
s("M10I", M10<Int>.self); s("M10C", M10<C>.self); s("M10B", M10<Bool>.self); s("M10S", M10<String>.self); s("M11", M11.self); s("Tree", Tree<Int>.self); s("J", J.self); s("Ex", Ex.self); s("M12", M12.self); s("M13", M13.self)
s("M14", M14.self); s("M15", M15.self); s("M16", M16.self); s("M17", M17.self); s("M18", M18.self); s("M19", M19.self); s("M20", M20.self); s("Big", Big.self); s("Nested", Nested.self); s("LL", LL<Int>.self); s("LLs", LL<String>.self)
s("R", Result<C, any Error>.self); s("R", Result<Bool, any Error>.self); s("RV", Result<Void, any Error>.self); s("e", (C?, Bool?).self); s("f", ((Int) -> Int)?.self); s("[C]?", [C]?.self); s("D?", Dir?.self)
