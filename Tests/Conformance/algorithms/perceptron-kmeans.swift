// swift-format-ignore-file
struct Perceptron {
  var weights: [Double], bias = 0.0
  init(inputs: Int) { weights = .init(repeating: 0, count: inputs) }
  func predict(_ x: [Double]) -> Int { zip(weights, x).map(*).reduce(bias, +) > 0 ? 1 : 0 }
  mutating func train(_ set: [([Double], Int)], rate: Double = 0.1) -> Int {
    var wrong = 0
    for (x, y) in set {
      let e = y - predict(x)
      if e != 0 { wrong += 1 }
      for i in x.indices { weights[i] += rate * Double(e) * x[i] }
      bias += rate * Double(e)
    }
    return wrong
  }
}
let and: [([Double], Int)] = [([0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)]
var p = Perceptron(inputs: 2)
var epochs = 0
while p.train(and) > 0 { epochs += 1 }
print(epochs, and.map { p.predict($0.0) })
typealias P = SIMD2Like
struct SIMD2Like: Equatable { var x, y: Double; static func + (a: P, b: P) -> P { P(x: a.x + b.x, y: a.y + b.y) }; static func / (a: P, k: Double) -> P { P(x: a.x / k, y: a.y / k) }; func d2(_ o: P) -> Double { (x - o.x) * (x - o.x) + (y - o.y) * (y - o.y) } }
let pts = [(1, 1), (1.5, 2), (3, 4), (5, 7), (3.5, 5), (4.5, 5), (3.5, 4.5)].map { P(x: $0.0, y: $0.1) }
var centers = [pts[0], pts[3]]
while true {
  let groups = Dictionary(grouping: pts) { q in centers.indices.min { centers[$0].d2(q) < centers[$1].d2(q) }! }
  let next = centers.indices.map { i in groups[i].map { g in g.reduce(P(x: 0, y: 0), +) / Double(g.count) } ?? centers[i] }
  if next == centers { break }
  centers = next
}
print(centers)
