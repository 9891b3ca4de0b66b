// swift-format-ignore-file
// A function of one's own may be named `type(of:)`; a property of the name hides nothing.
func type(of x: Int) -> String { "own \(x)" }
struct Named {
  let type = "kind"
  func kind() -> String { "\(Swift.type(of: self)) \(type)" }
}
struct Asked {
  func type(of x: String) -> String { "method \(x)" }
  func ask() -> String { type(of: "a") }
}
print(type(of: 3), Swift.type(of: 3), Named().kind(), Asked().ask())
