// swift-format-ignore-file
// `if let name`: of a local, a parameter, a global, a property of a class, a struct, a superclass, a static one.
var global: Int? = 1
class Base { var inherited: String? = "base" }
final class Note: Base {
  var title: String?
  weak var parent: Note?
  lazy var cached: Int? = 7
  var computed: Double? { title == nil ? nil : 0.5 }
  static var shared: Note?
  init(_ title: String?) { self.title = title }
  func describe(_ extra: Int?) -> String {
    guard let title else { return "untitled" }
    if let parent { return "\(title) of \(parent.describe(nil))" }
    var text = title
    if let extra, extra > 1 { text += " \(extra)" }
    if let inherited, let cached, let computed { text += " \(inherited) \(cached) \(computed)" }
    if var inherited { inherited += "!"; text += inherited }
    while let global, global < 3 { text += " g\(global)"; increment(); if global > 1 { break } }
    let later = { [title] in title.count }
    return text + " \(later())"
  }
  static func name() -> String { if let shared { shared.describe(2) } else { "none" } }
}
func increment() { if let global { main(global + 1) } }
func main(_ new: Int) { global = new }
struct Box<T> {
  var item: T?
  mutating func take() -> T? { guard let item else { return nil }; self.item = nil; return item }
  var text: String { if let item { "\(item)" } else { "empty" } }
}
let root = Note("root")
let leaf = Note("leaf")
leaf.parent = root
print(leaf.describe(3), Note(nil).describe(nil), Note.name())
Note.shared = root
print(Note.name())
var box = Box(item: 5)
print(box.text, box.take() as Any, box.text)
if let global { print(global) }
