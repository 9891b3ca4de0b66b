// swift-format-ignore-file
struct Gen<Value> { let run: () -> Value
  func map<U>(_ f: @escaping (Value) -> U) -> Gen<U> { Gen<U> { f(self.run()) } } }
extension Gen where Value == Bool { static var bool: Gen { Gen { true } } ; static let yes = Gen(run: { true }) ; static func coin(_ x: Int) -> Gen { Gen { x > 1 } } }
extension Gen where Value == Int { static var one: Gen<Int> { Gen { 1 } }; init(constant: Int) { run = { constant } } }
let g = Gen.bool.map { $0 ? "a" : "b" }
print(g.run(), Gen.yes.run(), Gen.coin(3).run(), Gen.one.run(), Gen(constant: 5).run())
let gen = Gen.bool.map(String.init)
print(gen.run())
func f(_ plateau: Double) -> Double {
  let curve: (Double) -> Double = { x in
    let plateau = plateau / 2
    return x * plateau
  }
  do { let plateau = plateau + 1; print(plateau) }
  if plateau > 1 { let plateau = plateau * 3; print(plateau) }
  for i in 0..<2 { let i = i * 2; print(i) }
  return curve(3)
}
print(f(4))
struct Node<Context> { var name: String }
enum HTML { enum Body {} }
extension Node where Context == HTML.Body { static func p(_ s: String) -> Node { Node(name: "p:" + s) }; static var br: Node { Node(name: "br") } }
let node = Node.p("x"); print(node.name, Node.br, [Node.br, .p("y")].map(\.name))
