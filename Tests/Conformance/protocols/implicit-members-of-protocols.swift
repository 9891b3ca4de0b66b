// swift-format-ignore-file
protocol Command<Document> { associatedtype Document; func g(_ d: Document) -> String }
struct Ins: Command { let s: String; func g(_ d: Int) -> String { "\(s)\(d)" } }
extension Command where Self == Ins { static func add(_ s: String) -> Ins { Ins(s: s) }; static var none: Ins { Ins(s: "") } }
struct Ed<Document> {
  let d: Document
  func perform(_ c: some Command<Document>) { print(c.g(d)) }
  func other<C: Command>(_ c: C) where C.Document == Document { print(c.g(d)) }
  func third<C: Command<Document>>(_ c: C) { print(c.g(d)) }
}
let e = Ed(d: 4)
e.perform(Ins(s: "a"))
e.perform(.add("J"))
e.other(.add("K"))
e.third(.none)
func free(_ c: some Command<Int>) { print(c.g(1)) }
free(.add("f"))
func free2(_ c: any Command<Int>) { print(c.g(1)) }
free2(.add("f"))
func free3(_ c: some Command) { print(type(of: c)) }
free3(.add("f"))
