// swift-format-ignore-file
// Long sums: what each operand's call gives is known, whichever of the initialisers it is.
let scores = [3, 1, 2]
let mean = 2.5

let line = "a" + String(1) + ", b" + String(2) + ", c" + String(3) + ", d" + String(4) + ", e" + String(5)
  + ", f" + String(6) + ", g" + String(7) + ", h" + String(8) + ", i" + String(9.5) + ", j" + String(true)
print(line)

let table = "| " + String(scores[0]) + " | " + String(mean) + " | " + String(repeating: "-", count: 3)
  + " | " + String(scores.count * 2) + " | " + String(255, radix: 16) + " | " + String("xyz".reversed()) + " |"
print(table)

let total = Int(1.5) + Int(2.5) + Int(3.5) + Int(4.5) + Int(5.5) + Int(6.5) + Int(7.5) + Int(8.5) + Int(9.5)
print(total, Double(1) + Double(2) / Double(3) + Double(4) * Double(5) - Double(6) + Double(7) / Double(8))

let holds = scores.count == 3 && 1 < 2.5 && mean != 2 && "a" < "b" && [1, 2] == [1, 2] && 3 >= 2.5
  && scores[0] > 1 && mean * 2 == 5 && (1, 2) < (1, 3) && true != false
print(holds)

struct Meters: ExpressibleByFloatLiteral, CustomStringConvertible {
  var value: Double
  init(_ value: Double) { self.value = value }
  init(_ whole: Int) { value = Double(whole) * 100 }
  init(floatLiteral value: Double) { self.value = value }
  static func + (a: Meters, b: Meters) -> Meters { Meters(a.value + b.value) }
  static func == (a: Meters, b: Meters) -> String { a.value == b.value ? "equal" : "not equal" }
  var description: String { "\(value) m" }
}

print(Meters(1) + Meters(2.5) + 3.5 + Meters(4) + Meters(5.5) + Meters(6) + Meters(7.5) + 8.25)
print(Meters(1) == Meters(100.0), 1.5 == Meters(2))

let lists = scores.map { "\($0)" }.joined(separator: ",") + ";" + scores.map { "\($0 * 2)" }.joined(separator: ",") + ";"
  + scores.map { "\($0 * 3)" }.joined(separator: ",") + ";" + scores.map { "\($0 * 4)" }.joined(separator: ",") + ";"
  + scores.map { "\($0 * 5)" }.joined(separator: ",") + ";" + scores.map { "\($0 * 6)" }.joined(separator: ",")
print(lists)

let means = [1.5, 2.5]
print(
  means.map { $0 * 2 }.reduce(0, +) + means.map { $0 * 3 }.reduce(0, +) + means.map { $0 * 4 }.reduce(0, +)
    + means.map { $0 * 5 }.reduce(0, +) + means.map { $0 * 6 }.reduce(0, +) + means.map { $0 * 7 }.reduce(0, +))
