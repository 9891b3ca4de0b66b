// swift-format-ignore-file
print(7.dividingFullWidth((0, 21)), (-7).dividingFullWidth((0, 22)), Int8(10).dividingFullWidth((3, 5)), UInt8(200).dividingFullWidth((100, 7)), Int8(-10).dividingFullWidth((-2, 255)), UInt64(3).dividingFullWidth((2, 1)), Int.max.dividingFullWidth((1, 2)), (-9).dividingFullWidth((-1, UInt.max - 99)))
print(UInt64.max.multipliedFullWidth(by: 3), 1_000_000_007.dividingFullWidth((5, 77)))
extension Int { struct Foo { var x = 1; struct Deep { var y = 2 } } }
print([Int.Foo()], String(reflecting: Int.Foo.self), [Int.Foo.Deep()], Int.Foo.self)
extension Array where Element == Int { enum K { case a } }
struct G<T> {}
extension G where T: Equatable { struct In {} }
extension G { struct Out {} }
print([G<Int>.In()], [G<Int>.Out()])
struct H {}
extension H { struct Out {} }
print([H.Out()], [Array<Int>.K.a])
debugPrint(Array<Int>.K.a, [1: Int.Foo()], type(of: Int.Foo.Deep()))
dump([Int.Foo()])
print((1...5).suffix(1), (1...5).startIndex, [(1...5).endIndex])
