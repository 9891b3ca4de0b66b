// What `hashValue` says is what a hasher says that was fed the value, part by part.
struct Point: Hashable {
  var x = 1
  var name = "é"
  var initial: Character = "e\u{301}"
}

enum Shape: Hashable {
  case none, circle(Int), path([String])
}

struct Own: Hashable {
  var x = 1
  var note = "not part of it"
  func hash(into hasher: inout Hasher) { hasher.combine(x) }
  static func == (a: Own, b: Own) -> Bool { a.x == b.x }
}

func agrees<T: Hashable>(_ value: T) -> Bool {
  var hasher = Hasher()
  hasher.combine(value)
  return hasher.finalize() == value.hashValue
}

print(agrees(Point()), agrees(Shape.none), agrees(Shape.circle(2)), agrees(Shape.path(["x"])), agrees(Own()))
print(agrees([1, 2]), agrees(["a": 1]), agrees(Set([1])), agrees(1), agrees("a"), agrees("a"[...]), agrees(1.5))
print(agrees(Optional(1)), agrees(1...3), agrees("é" as Character), agrees(AnyHashable(1)), agrees(true))

let byHand: Int = {
  var hasher = Hasher()
  hasher.combine(1)
  hasher.combine("é")
  hasher.combine("é" as Character)
  return hasher.finalize()
}()
print(Point().hashValue == byHand, Own().hashValue == 1.hashValue, "lit".hashValue == "lit"[...].hashValue)
print([1, 2].hashValue == [1, 2][...].hashValue, AnyHashable("a").hashValue == "a".hashValue)
