// Operators take what stands in an existential, as functions do.
protocol Value {
  var amount: Int { get }
}
struct Coin: Value { var amount = 5 }
final class Purse: Value {
  var coins = [1, 2]
  var amount: Int { coins.reduce(0, +) }
}
infix operator <+> : AdditionPrecedence
func + <T: Value>(a: T, b: Int) -> Int { a.amount + b }
func <+> <T: Value, U: Value>(a: T, b: U) -> String { "\(type(of: a)) \(type(of: b)) \(a.amount + b.amount)" }
prefix func - <T: Value>(a: T) -> Int { -a.amount }
func += <T: Value>(a: inout Int, b: T) { a += b.amount }

var total = 0
let values: [any Value] = [Coin(), Purse()]
for value in values {
  print(value + 1, -value, value <+> Coin(), value <+> values[0])
  total += value
}
print(total)
let numbers: any Sequence<Int> = [1, 2]
var list = [0]
list += numbers
print(list, list + numbers, numbers + [3])
let wide: any BinaryInteger = UInt8(3)
print(4 == wide, 8 >> wide, 1 << wide, 3 != wide)
