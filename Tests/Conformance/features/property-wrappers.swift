// swift-format-ignore-file
// Property wrappers, dynamic members, result builders
@propertyWrapper struct Clamped<T: Comparable> { private var value: T; let range: ClosedRange<T>
  init(wrappedValue: T, _ range: ClosedRange<T>) { self.range = range; value = min(max(wrappedValue, range.lowerBound), range.upperBound) }
  var wrappedValue: T { get { value } set { value = min(max(newValue, range.lowerBound), range.upperBound) } } }
@propertyWrapper struct Logged<T> { var wrappedValue: T { didSet { log.append("\(oldValue) -> \(wrappedValue)") } }; private(set) var log: [String] = []; var projectedValue: Logged<T> { self }; init(wrappedValue: T) { self.wrappedValue = wrappedValue } }
struct Player { @Clamped(0...100) var health = 150; @Logged var name: String = "anon"; @Clamped(-1.0...1.0) var x: Double = 0; var plain = 3 }
var p = Player(); p.health -= 30; p.health += 500; p.name = "Ann"; p.name += "a"; p.x = -7; print(p.health, p.name, p.$name.log, p.x, p.plain)
@propertyWrapper final class Shared<T> { var wrappedValue: T; init(wrappedValue: T) { self.wrappedValue = wrappedValue }; var projectedValue: Shared<T> { self } }
struct View { @Shared var count = 0 }; let v1 = View(), v2 = v1; v1.count += 5; print(v2.count, v1.$count === v2.$count)
@propertyWrapper struct Trimmed { private var s = ""; var wrappedValue: String { get { s } set { s = newValue.split(separator: " ").joined(separator: " ") } }; init(wrappedValue: String) { self.wrappedValue = wrappedValue } }
class Form { @Trimmed var title: String; @Trimmed var body = "  a  b "; init(title: String) { self.title = title } }; let f = Form(title: "  hello   world "); print("[\(f.title)]", "[\(f.body)]"); f.title = " x "; print("[\(f.title)]")
@propertyWrapper struct Lazy<T> { private var make: () -> T; private var stored: T?; init(wrappedValue: @autoclosure @escaping () -> T) { make = wrappedValue }
  var wrappedValue: T { mutating get { if let s = stored { return s }; let s = make(); stored = s; return s } set { stored = newValue } } }
struct Expensive { @Lazy var value = { print("computing"); return 42 }() }; var e = Expensive(); print("before"); print(e.value, e.value)

