// swift-format-ignore-file
struct Empty {}
struct A { var x: Int8; var y: Int32; var z: Bool }
struct B { var a: A; var c: Int16 }
enum One { case only }
enum Two { case a, b }
enum Pay { case i(Int), s(String), none }
enum Small { case a(UInt8), b }
indirect enum Tree { case leaf, node(Tree, Tree) }
enum Many { case a(Int), b(Double), c(Bool) }
class C { var x = 1; var y = 2 }
final class D: C {}
protocol P { func f() }
protocol Q: AnyObject {}
struct G<T> { var a: T; var b: Bool }
func show<T>(_ type: T.Type) { print(T.self, MemoryLayout<T>.size, MemoryLayout<T>.stride, MemoryLayout<T>.alignment) }
show(Int.self); show(Int8.self); show(UInt16.self); show(Int32.self); show(Double.self); show(Float.self); show(Bool.self)
show(Character.self); show(String.self); show([Int].self); show([String: Int].self); show(Set<Int>.self)
show(Int?.self); show(Bool?.self); show(Bool??.self); show(String?.self); show(C?.self); show(UInt8?.self); show(Double??.self); show(Character?.self)
show(Empty.self); show(A.self); show(B.self); show(One.self); show(Two.self); show(Two?.self); show(Pay.self); show(Pay?.self); show(Small.self); show(Tree.self); show(Many.self); show(Many?.self)
show(C.self); show(D.self); show((any P).self); show((any Q).self); show(Any.self); show((any P & Q).self); show((any Error).self)
show(G<Int>.self); show(G<Bool>.self); show(G<String>.self); show((Int, Bool).self); show((Bool, Int).self); show((Int8, Int16, Int8).self); show(Void.self); show(((Int) -> Int).self)
show(Range<Int>.self); show(ClosedRange<Int>.self); show(Substring.self); show(ArraySlice<Int>.self); show(String.Index.self); show(AnyHashable.self); show(Result<Int, any Error>.self); show(Unicode.Scalar.self)
let value = 3.5
print(MemoryLayout.size(ofValue: value), MemoryLayout.stride(ofValue: "text"), MemoryLayout.alignment(ofValue: A(x: 1, y: 2, z: true)), MemoryLayout.size(ofValue: C()))
print(MemoryLayout<Int>.size * 8, MemoryLayout<A>.size == MemoryLayout<A>.stride)
