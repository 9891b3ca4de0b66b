// swift-format-ignore-file
protocol Sh { var area: Double { get } }
struct Sq: Sh { var area = 4.0 }
struct Ci: Sh { var area = 3.0 }
func run<K>(_ k: K) {
  func desc<T: Sh>(_ s: T) -> String { "\(T.self) \(s.area) \(K.self)" }
  let shapes: [any Sh] = [Sq(), Ci()]
  for s in shapes { print(desc(s)) }
  func twice<T: Sh>(_ s: T) -> String { desc(s) + desc(s) }
  print(twice(shapes[1]))
}
run(1); run("a")
