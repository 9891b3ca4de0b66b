// swift-format-ignore-file
protocol Shape { var area: Double { get }; var name: String { get }; static var kind: String { get }; func scaled(by k: Double) -> Self }
extension Shape { static var kind: String { "shape" } ; var name: String { "\(Self.self)" } }
struct Circle: Shape { var r: Double; var area: Double { 3 * r * r }; func scaled(by k: Double) -> Circle { Circle(r: r * k) } }
struct Rect: Shape { var w: Double, h: Double; var tag = "t"; var area: Double { w * h }; func scaled(by k: Double) -> Rect { Rect(w: w * k, h: h * k) }; static var kind: String { "rect" } }
final class Blob: Shape { var a = 9.0; var area: Double { a }; func scaled(by k: Double) -> Self { a *= k; return self } }
let shapes: [any Shape] = [Circle(r: 1), Rect(w: 2, h: 3), Blob()]
func info<T: Shape>(_ s: T) -> String { "\(T.self) \(T.kind) \(s.name) \(s.area) \(type(of: s))" }
func show(_ s: some Shape, times n: Int = 2) { print(String(repeating: "\(s.area) ", count: n), s.name) }
func bigger<T: Shape>(_ label: String, _ s: T, _ k: Double) -> T { print(label, [s].count); return s.scaled(by: k) }
func maybe<T: Shape>(_ s: T) -> T? { s.area > 5 ? s : nil }
func fail<T: Shape>(_ s: T) throws -> Double { if s.area < 4 { throw E.small(s.name) }; return s.area }
enum E: Error { case small(String) }
for s in shapes { print(info(s)); show(s); show(s, times: 1); print(bigger("x", s, 2).area, maybe(s)?.name ?? "nil", (try? fail(s)) as Any) }
struct AnyShape: Shape { private let _area: () -> Double; private let _scaled: (Double) -> AnyShape; let name: String
  init<S: Shape>(_ s: S) { _area = { s.area }; _scaled = { AnyShape(s.scaled(by: $0)) }; name = s.name }
  var area: Double { _area() }; func scaled(by k: Double) -> AnyShape { _scaled(k) } }
print(shapes.map { AnyShape($0) }.map { $0.scaled(by: 3).name }, AnyShape(shapes[1]).area)
struct Visitor { var total = 0.0; mutating func visit<T: Shape>(_ s: T) { total += s.area }; func peek<T: Shape>(_ s: T) -> Double { s.area + total }; static func st<T: Shape>(_ s: T) -> String { T.kind } }
var v = Visitor(); for s in shapes { v.visit(s) }; print(v.total, v.peek(shapes[0]), Visitor.st(shapes[1]))
class Log { var lines: [String] = []; func add<T: Shape>(_ s: T) { lines.append(s.name) } }
class Loud: Log { override func add<T: Shape>(_ s: T) { super.add(s); lines.append("!") } }
let l: Log = Loud(); l.add(shapes[0]); print(l.lines)
func same<T: Shape>(_ a: T, _ b: any Shape) -> Bool { guard let b = b as? T else { return false }; return a.area == b.area }
print(same(shapes[0], Circle(r: 1)), same(shapes[1], shapes[2]))
do { _ = try fail(shapes[0]) } catch { print(error) }
extension Shape { func describe() -> String { info(self) } }
print(shapes[2].describe(), info(Circle(r: 2)))
func pick<T: Shape & Sendable>(_ t: T) -> Int { 1 }
