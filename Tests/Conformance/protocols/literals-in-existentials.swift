// A literal takes the type that its existential asks for.
protocol Optimiser {
  func step(_ x: Double) -> Double
}
extension Double: Optimiser {
  func step(_ x: Double) -> Double { x - self }
}
extension Float: Optimiser {
  func step(_ x: Double) -> Double { x + Double(self) }
}

let rate: any Optimiser = 3
let maybe: (any Optimiser)? = 2
let all: [any Optimiser] = [1, 2.5, Float(1)]
let named: [String: any Optimiser] = ["slow": 4]
func use(_ optimiser: any Optimiser) -> Double { optimiser.step(10) }
print(rate.step(1), maybe!.step(1), all.map { $0.step(0) }, named, use(7))

let real: any FloatingPoint = 3
let numbers: [any Numeric] = [1, 2.5]
print(real, numbers)

func mean(_ values: any Collection<Double>) -> Double { values.reduce(0, +) / Double(values.count) }
print(mean([1, 2, 4]), mean(Array(repeating: 0, count: 3)), mean([1, 2] + [6]))

let rows: [any Collection<Double>] = [[1, 2], [3], []]
let optional: (any Collection<Float>)? = [1, 2]
let nested: any Collection<[Double]> = [[1, 2], [3]]
let lists: any Collection<any Collection<Double>> = [[1], []]
let letters: any Collection<Character> = ["a", "b"]
let doubled: any Sequence<Double> = [1, 2].map { $0 * 2 }
print(rows, optional!, nested, lists, letters, doubled)

func chosen(_ flag: Bool) -> any Collection<Double> { flag ? [1, 2] : [] }
struct Batch {
  var values: any Collection<Double> = []
}
var batch = Batch()
batch.values = [4, 5]
print(chosen(true), chosen(false), batch.values)

protocol Box<Item> {
  associatedtype Item
  var item: Item { get }
}
struct Plain<T>: Box {
  var item: T
}
let box: any Box<Double> = Plain(item: 1)
let boxes: [any Box<Double>] = [Plain(item: 1), Plain(item: 2.5)]
func open(_ box: any Box<Float>) -> Float { box.item }
print(box.item, boxes.map { $0.item }, open(Plain(item: 3)))
