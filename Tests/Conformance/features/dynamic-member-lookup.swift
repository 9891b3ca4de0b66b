// swift-format-ignore-file
@dynamicMemberLookup struct Config { private var values: [String: Int] = ["width": 80]; subscript(dynamicMember name: String) -> Int? { get { values[name] } set { values[name] = newValue } }; var real = 5 }
var c = Config(); c.height = 24; print(c.width ?? 0, c.height ?? 0, c.depth as Any, c.real); c.width? += 1; print(c.width!)
struct Point { var x = 1, y = 2; func norm() -> Int { x * x + y * y }; var name: String { "p\(x)" } }
@dynamicMemberLookup final class Ref<T> { var value: T; init(_ v: T) { value = v }; subscript<U>(dynamicMember p: WritableKeyPath<T, U>) -> U { get { value[keyPath: p] } set { value[keyPath: p] = newValue } } 
  subscript<U>(dynamicMember p: KeyPath<T, U>) -> U { value[keyPath: p] } }
let r = Ref(Point()); r.x += 10; print(r.x, r.y, r.value, r.name); r.y = r.x * 2; print(r.value.norm())
@dynamicMemberLookup struct Lens<Whole, Part> { let get: (Whole) -> Part
  subscript<Q>(dynamicMember p: KeyPath<Part, Q>) -> Lens<Whole, Q> { Lens<Whole, Q> { self.get($0)[keyPath: p] } } }
struct Line { var from = Point(), to = Point(x: 3, y: 4) }
let l = Lens<Line, Line> { $0 }; print(l.to.y.get(Line()), l.from.name.count.get(Line()))
@dynamicMemberLookup enum JSON { case int(Int), str(String), obj([String: JSON]), null
  subscript(dynamicMember k: String) -> JSON { if case .obj(let d) = self { return d[k] ?? .null }; return .null }
  subscript(i: Int) -> JSON { .null }
  var string: String? { if case .str(let s) = self { s } else { nil } } }
let j = JSON.obj(["user": .obj(["name": .str("Ann"), "age": .int(3)])]); print(j.user.name.string ?? "-", j.user.age, j.nope.x.y.string as Any, [j.user].map { $0.name })
@dynamicMemberLookup struct Words { subscript(dynamicMember n: String) -> (Int) -> String { { n + String($0) } } }
print(Words().hello(3), Words().x(1) + Words().abc(2))
