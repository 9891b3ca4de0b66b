// swift-format-ignore-file
class Temp {
  var celsius: Double = 0 { willSet { print("will", newValue) } didSet { if celsius < -273.15 { celsius = oldValue; print("reset") } } }
  var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set(f) { celsius = (f - 32) * 5 / 9 } }
  static var shared = Temp()
  static let limit = 100.0
  static private(set) var made = 0
  lazy var label = "T\(celsius)"
  init() { Temp.made += 1 }
  class var kind: String { "temp" }
}
let t = Temp()
t.celsius = 25
print(t.fahrenheit, t.label)
t.fahrenheit = 212
print(t.celsius, t.label)
t.celsius = -500
print(t.celsius)
t.label += "!"
Temp.shared.celsius += 1.5
print(t.label, Temp.made, Temp.limit, Temp.kind, Temp.shared.fahrenheit)
class Sub: Temp { override class var kind: String { "sub " + super.kind }; override var fahrenheit: Double { didSet { print("f set", oldValue, fahrenheit) } } }
let s = Sub()
s.fahrenheit = 50
print(Sub.kind, Sub.made)
var global = 1 { didSet { print("global", oldValue, global) } }
global += 1
func poke(_ x: inout Int) { x = 7; x = 8 }
poke(&global)
var computed: Int { get { global * 2 } set { global = newValue / 2 } }
computed += 4
print(computed)
struct Grid { var w = 1, h = 1; var size: (Int, Int) { get { (w, h) } set { (w, h) = newValue } }; var area: Int { w * h } }
var g = Grid()
g.size = (3, 4)
g.size.0 += 2
print(g, g.area)
var observed: [Int] = [] { didSet { print(observed) } }
observed.append(1)
observed += [2, 3]
observed[0] = 9
