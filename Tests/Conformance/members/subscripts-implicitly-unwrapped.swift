// swift-format-ignore-file
// A subscript that gives an implicitly unwrapped optional gives the optional, or what it holds where that is wanted.
struct Store {
  var values: [String: Int] = ["a": 1]
  subscript(key: String) -> Int! {
    get { values[key] }
    set { values[key] = newValue }
  }
  subscript(at index: Int) -> String! { index == 0 ? "zero" : nil }
  static subscript(name: String) -> [Int]! { name.isEmpty ? nil : [name.count] }
}
var store = Store()
let one: Int = store["a"]
print(one, store["a"] + 1, -store["a"])
let found = store["a"]
print(found as Any, store["b"] as Any)
store["b"] = 5
let five: Int = store["b"]
print(five * 2, store["b"]!, store[at: 0].count, store[at: 0].uppercased(), store[at: 1] == nil)
store["b"] += 4
print(store["b"]!, Store["abc"][0], Store["ab"].count)
store["b"] = nil
if let q = store["a"] { print(q, store["b"] == nil, store["b"] ?? 3) }
