// swift-format-ignore-file
protocol Boxed<D> { associatedtype D; func f(_ d: D) -> String }
protocol Command<Document> { associatedtype Document; func g(_ d: Document) -> String }
struct Box<C: Command>: Boxed { var c: C
  typealias D = C.Document
  func f(_ d: C.Document) -> String { c.g(d) }
}
struct Any1<Document> {
  var box: any Boxed<Document>
  init<C: Command>(_ c: C) where C.Document == Document { box = Box(c: c) }
}
struct Ins: Command { let s: String; func g(_ d: Int) -> String { "\(s)\(d)" } }
print(Any1(Ins(s: "a")).box.f(3))
func mk<C: Command<Int>>(_ c: C) -> any Boxed<Int> { Box(c: c) }
print(mk(Ins(s: "q")).f(1))
