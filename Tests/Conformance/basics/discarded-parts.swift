// swift-format-ignore-file
// `_` in a tuple that is assigned to.
final class Noisy {
  let name: String
  init(_ name: String) { self.name = name }
  deinit { print("gone", name) }
}
func pair(_ n: Int) -> (Int, Int) { (n + 1, n * 2) }
var first = 1
(first, _) = pair(first)
(_, first) = pair(first)
print(first)
func local() {
  var a = 0, b = "", list = [0, 0]
  ((a, _), b) = (pair(4), "text")
  (list[1], _) = pair(a)
  (_, _) = pair(9)
  print(a, b, list)
  var noisy = Noisy("old")
  (noisy, _) = (Noisy("kept"), Noisy("dropped"))
  print("after", noisy.name)
}
local()
struct Walk {
  var state = (x: 0, y: 0)
  mutating func step() { (state.x, _) = pair(state.x) }
}
var walk = Walk()
walk.step(); walk.step()
print(walk)
var (low, high) = (3, 7)
for _ in 0..<2 { (low, (_, high)) = (high, (0, low + high)) }
print(low, high)
