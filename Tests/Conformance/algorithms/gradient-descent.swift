// swift-format-ignore-file
struct LinearModel { var w = 0.0, b = 0.0; func callAsFunction(_ x: Double) -> Double { w * x + b } }
func loss(_ m: LinearModel, _ data: [(x: Double, y: Double)]) -> Double { data.reduce(0) { let e = m($1.x) - $1.y; return $0 + e * e } / Double(data.count) }
let data = (0..<10).map { i in (x: Double(i) / 10, y: 3 * Double(i) / 10 - 1) }
var model = LinearModel()
for epoch in 0..<2000 {
  var gw = 0.0, gb = 0.0
  for (x, y) in data { let e = model(x) - y; gw += 2 * e * x; gb += 2 * e }
  model.w -= 0.1 * gw / Double(data.count)
  model.b -= 0.1 * gb / Double(data.count)
  if epoch % 500 == 0 { print(epoch, loss(model, data) < 1 ? "small" : "large") }
}
func r(_ x: Double, _ places: Double = 1000) -> Double { (x * places).rounded() / places }
print(r(model.w), r(model.b), loss(model, data) < 1e-6)
class Value: CustomStringConvertible {
  var data: Double, grad = 0.0
  private let parents: [Value], back: (Value) -> Void
  init(_ d: Double, _ parents: [Value] = [], _ back: @escaping (Value) -> Void = { _ in }) { data = d; self.parents = parents; self.back = back }
  static func + (a: Value, b: Value) -> Value { Value(a.data + b.data, [a, b]) { o in a.grad += o.grad; b.grad += o.grad } }
  static func * (a: Value, b: Value) -> Value { Value(a.data * b.data, [a, b]) { o in a.grad += b.data * o.grad; b.grad += a.data * o.grad } }
  func relu() -> Value { Value(max(0, data), [self]) { [unowned self] o in grad += data > 0 ? o.grad : 0 } }
  func backward() {
    var order: [Value] = [], seen = Set<ObjectIdentifier>()
    func visit(_ v: Value) { if seen.insert(ObjectIdentifier(v)).inserted { v.parents.forEach(visit); order.append(v) } }
    visit(self)
    grad = 1
    for v in order.reversed() { v.back(v) }
  }
  var description: String { "Value(\(data), grad: \(grad))" }
}
let a = Value(2), b = Value(-3), c = Value(10)
let out = (a * b + c).relu() * a
out.backward()
print(out, a, b, c)
