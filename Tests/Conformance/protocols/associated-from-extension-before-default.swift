// swift-format-ignore-file
protocol Num { var v: Int { get } }
struct NumFormat<T: Num>: TextOutputStreamable {
  let value: T
  func write<S: TextOutputStream>(to target: inout S) { target.write("<\(value.v)>") }
}
protocol Formatted {
  associatedtype Debug: TextOutputStreamable = String
  associatedtype Print: TextOutputStreamable = Debug
  func debugFormat() -> Debug
  func format() -> Print
}
extension Formatted where Print == Debug { func format() -> Debug { return debugFormat() } }
extension Formatted where Self: Num { func debugFormat() -> NumFormat<Self> { NumFormat(value: self) } }
extension Int: Num { var v: Int { self } }
extension Int: Formatted {}
struct S: Formatted { func debugFormat() -> String { "S" } }
print(5.debugFormat(), 5.format(), S().format())
