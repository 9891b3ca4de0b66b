// What an `if` or a `switch` gives is assigned.
enum Light: String {
  case red, green, yellow
  mutating func advance() {
    self =
      switch self {
      case .red: .green
      case .green: .yellow
      case .yellow: .red
      }
  }
  mutating func reset() { self = if self == .red { .green } else { .red } }
}
var light = Light.red
light.advance()
light.advance()
print(light)
light.reset()
print(light)

var count = 1
count = if count > 0 { 2 } else { 3 }
print(count)

struct Meter {
  var level = 0.0 { didSet { print("level", oldValue, level) } }
  var note: String?
  var parts = [1, 2]
  var named = ["a": 1]
  mutating func read(_ n: Int) throws {
    struct Bad: Error { let n: Int }
    level =
      switch n {
      case ..<0: throw Bad(n: n);
      case 0: 1;
      default: Double(n) / 2
      }
    note = if n > 1 { "much" } else if n == 1 { nil } else { "none" }
    parts[n > 1 ? 1 : 0] = if n > 1 { n } else { -n }
    named["b"] =
      switch n {
      case 3: nil;
      default: n
      }
    _ = if n > 1 { print("high") } else { print("low") }
  }
}
var meter = Meter()
for n in [0, 1, 3, -1] {
  do {
    try meter.read(n)
    print(meter.level, meter.note ?? "-", meter.parts, meter.named.count)
  } catch {
    print(error)
  }
}

var made: (Int) -> Int = { $0 }
made = if count == 2 { { $0 * 2 } } else { { $0 } }
print(made(4))
var pair = (1, "a")
pair = if count == 2 { (count, "two") } else { (0, "other") }
(pair.0, count) = if pair.0 == 2 { (7, 8) } else { (9, 10) }
print(pair, count)
let step = { (n: Int) in
  count =
    switch n {
    case 0: 5;
    default: 6
    }
}
step(0)
print(count)
class Box { var value: Any = 0 }
let box = Box()
box.value = if count == 5 { "text" } else { 1 }
print(box.value)
let late: String
late = if count > 5 { "more" } else { "five" }
print(late)
