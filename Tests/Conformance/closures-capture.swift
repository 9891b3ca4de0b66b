// swift-format-ignore-file
func makeCounter() -> () -> Int {
  var count = 0
  return {
    count += 1
    return count
  }
}
let a = makeCounter()
let b = makeCounter()
print(a(), a(), b(), a())
var total = 0
[1, 2, 3].forEach { total += $0 }
print(total)
let adders = (1...3).map { n in { $0 + n } }
print(adders.map { $0(10) })
