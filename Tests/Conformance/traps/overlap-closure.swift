// swift-format-ignore-file
struct Counter {
  var count = 0
  mutating func run(_ body: () -> Void) { count += 1; body(); count += 1 }
}
var counter = Counter()
counter.run { print("inside") }
print(counter.count)
counter.run { print(counter.count) }
