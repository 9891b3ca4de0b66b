// swift-format-ignore-file
class AnyBox<T> { func get() -> T { fatalError() } }
final class Box<C: MutableCollection>: AnyBox<C.Element> { var c: C; init(_ c: C) { self.c = c }
  override func get() -> C.Element { c.first! } }
let b: AnyBox<Int> = Box([1])
let boxes: [AnyBox<Int>] = [Box([1, 2, 3]), Box(ArraySlice([4, 5]))]
print(b.get(), boxes.map { $0.get() })
func f(_ b: AnyBox<String>) { print(b.get()) }
f(Box(["q"]))
func g<T>(_ b: AnyBox<T>) -> T { b.get() }
print(g(Box([2.5])))
