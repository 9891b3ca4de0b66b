// A closure that is a default argument of a generic function is made for the arguments of each call.
func show<T>(_ list: [T], _ text: (T) -> String = { "\($0)" }) -> String { list.map(text).joined(separator: ";") }
print(show([1, 2]), show(["a"]), show([2.5]), show([1]) + show(["b", "c"]), show([true]) { $0 ? "yes" : "no" })

struct Texts {
  var all = ""
  mutating func add<T>(_ list: [T], _ text: (T) -> String = { "<\($0)>" }) -> Texts {
    all += list.map(text).joined()
    return self
  }
}
var texts = Texts()
print(texts.add([1]).all, texts.add(["x"]).all, texts.add([1.5, 2]).all)

struct Box<Value> {
  var value: Value
  var key: (Value) -> String
  init(_ value: Value, key: @escaping (Value) -> String = { "key \($0)" }) {
    self.value = value
    self.key = key
  }
  func mapped<Other>(_ other: Other, _ join: (Value, Other) -> String = { "\($0)+\($1)" }) -> String {
    join(value, other)
  }
}
let boxes = (Box(1), Box("b"), Box([1.5]))
print(boxes.0.key(3), boxes.1.key("c"), boxes.2.key([2]))
print(boxes.0.mapped("x"), boxes.0.mapped(2), boxes.1.mapped([1]), boxes.2.mapped(true))

extension String.StringInterpolation {
  mutating func appendInterpolation<T>(list: [T], _ text: (T) -> String = { "\($0)" }) {
    appendLiteral(list.map(text).joined(separator: ", "))
  }
}
print("\(list: [1, 2]) \(list: ["a"]) \(list: [0.5])")
func largest<T>(_ list: [T], by less: (T, T) -> Bool = { "\($0)" < "\($1)" }) -> T? { list.max(by: less) }
print(largest([3, 20, 1])!, largest(["b", "a"])!, largest([0.5, 0.25])!)
