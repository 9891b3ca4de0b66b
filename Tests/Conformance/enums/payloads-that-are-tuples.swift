// swift-format-ignore-file
enum Step<Key, Value> {
  typealias Element = (Key, Value)
  case element(Element)
  case node([Element])
}
func show<K, V>(_ s: Step<K, V>) -> String {
  switch s {
  case .element(_, _): return "element"
  case .node(let a): return "node \(a.count)"
  }
}
func show2<K, V>(_ s: Step<K, V>) -> String {
  switch s {
  case .element(let k, let v): return "element \(k) \(v)"
  case .node: return "node"
  }
}
print(show(Step.element(("a", 1))), show(Step<Int, Int>.node([(1, 2)])), show2(Step.element((2, 3.5))))
enum S { case e((k: Int, v: String)), f((Int, Int)?) }
switch S.e((k: 1, v: "a")) {
case .e(let k, let v): print(k, v)
case .f(let o): print(o as Any)
}
if case .e(k: let a, v: let b) = S.e((2, "b")) { print(a, b) }
if case let .e(a, b) = S.e((2, "b")) { print(a, b) }
