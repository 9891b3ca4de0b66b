// swift-format-ignore-file
@propertyWrapper
struct TwelveOrLess {
  private var number = 0
  var wrappedValue: Int {
    get { return number }
    set { number = min(newValue, 12) }
  }
}
struct SmallRectangle {
  @TwelveOrLess var height: Int
  @TwelveOrLess var width: Int
}
var rectangle = SmallRectangle()
print(rectangle.height)
rectangle.height = 10; print(rectangle.height)
rectangle.height = 24; print(rectangle.height)
@propertyWrapper
struct SmallNumber {
  private var maximum: Int
  private var number: Int
  private(set) var projectedValue: Bool
  var wrappedValue: Int {
    get { return number }
    set { if newValue > maximum { number = maximum; projectedValue = true } else { number = newValue; projectedValue = false } }
  }
  init() { maximum = 12; number = 0; projectedValue = false }
  init(wrappedValue: Int) { maximum = 12; number = min(wrappedValue, maximum); projectedValue = wrappedValue > 12 }
  init(wrappedValue: Int, maximum: Int) { self.maximum = maximum; number = min(wrappedValue, maximum); projectedValue = wrappedValue > maximum }
}
struct ZeroRectangle { @SmallNumber var height: Int; @SmallNumber var width: Int }
var z = ZeroRectangle(); print(z.height, z.width)
struct UnitRectangle { @SmallNumber var height: Int = 1; @SmallNumber var width: Int = 1 }
print(UnitRectangle().height, UnitRectangle(height: 30).height, UnitRectangle(height: 2, width: 3))
struct NarrowRectangle { @SmallNumber(wrappedValue: 2, maximum: 5) var height: Int; @SmallNumber(wrappedValue: 3, maximum: 4) var width: Int }
var n = NarrowRectangle(); print(n.height, n.width); n.height = 100; n.width = 100; print(n.height, n.width, n.$height)
struct MixedRectangle { @SmallNumber var height: Int = 1; @SmallNumber(maximum: 9) var width: Int = 2 }
var m = MixedRectangle(); m.width = 20; print(m.width, m.$width, m)
enum Size { case small, large }
struct SizedRectangle { @SmallNumber var height: Int; @SmallNumber var width: Int
  mutating func resize(to size: Size) -> Bool { switch size { case .small: height = 10; width = 20; case .large: height = 100; width = 100 }; return $height || $width } }
var sr = SizedRectangle(); print(sr.resize(to: .large), sr.height, sr.resize(to: .small))
@propertyWrapper struct Capitalized { var wrappedValue: String { didSet { wrappedValue = wrappedValue.capitalizedFirst } }; init(wrappedValue: String) { self.wrappedValue = wrappedValue.capitalizedFirst } }
extension String { var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() } }
struct User: Equatable { @Capitalized var first: String; @Capitalized var last: String; var age = 3; static func == (a: User, b: User) -> Bool { a.first == b.first } }
var u = User(first: "john", last: "appleseed"); u.last = "sundell"; print(u.first, u.last, u); u.first += "ny"; print(u.first)
class Counter { @Tracked var value: Int; @Tracked var names: [String] = []; let limit: Int
  init(_ v: Int) { value = v; limit = 9; value += 1; names.append("x"); names[0] += "y" } 
  func bump() { value += 1; self.names.append("b") } }
@propertyWrapper struct Tracked<T> { private(set) var history: [T]; private var v: T; var wrappedValue: T { get { v } set { history.append(v); v = newValue } }; var projectedValue: [T] { history }; init(wrappedValue: T) { v = wrappedValue; history = [] } }
let c = Counter(5); c.bump(); c.value *= 2; print(c.value, c.$value, c.names, c.$names)
struct Settings { @Static(7) static var shared: Int; static func up() { shared += 1 } }
@propertyWrapper struct Static<T> { var wrappedValue: T; init(_ v: T) { wrappedValue = v } }
Settings.up(); Settings.shared *= 2; print(Settings.shared)
@propertyWrapper struct Validated<V> { var value: V; let ok: (V) -> Bool; init(wrappedValue: V, _ ok: @escaping (V) -> Bool) { value = wrappedValue; self.ok = ok }; var wrappedValue: V { get { value } set { if ok(newValue) { value = newValue } } }; var projectedValue: Bool { ok(value) } }
struct Account { @Validated({ $0 >= 0 }) var balance: Int = 10; @Validated({ !$0.isEmpty }) var name = "a"; func report() -> String { "\(name): \(balance) \($balance)" } }
var a = Account(); a.balance = -5; a.balance -= 3; a.name = ""; print(a.report(), Account(balance: -1).report())
struct Generic<T: Comparable> { @Tracked var item: T; init(_ t: T) { if t > t { item = t } else { item = t } } }
var gg = Generic("q"); gg.item = "r"; print(gg.item, gg.$item)
let path = \User.first; print(u[keyPath: path]); u[keyPath: \.last] = "zed"; print(u.last)
func mut(_ s: inout String) { s += "!" }; mut(&u.last); print(u.last)
