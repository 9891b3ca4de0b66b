// swift-format-ignore-file
struct S {
  static let t: KeyValuePairs = [1: "a", 2: "b"]
  static let d: Dictionary = ["a": 1]
  let s: Set = [1, 2]
  var a: Array = [1.5]
  var o: Optional = 3
  lazy var z: Set = ["q"]
}
let k: KeyValuePairs = ["x": 1]
let g: Set = [1]
func f() { let k: KeyValuePairs = ["x": 1]; let s: Set = ["a"]; print(k, s) }
f()
print(S.t, S.d, S().s.count, S().a, S().o as Any, k, g)
