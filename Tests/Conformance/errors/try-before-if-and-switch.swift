// `try` in front of an `if` or `switch` expression marks what its branches and conditions call.
struct Refused: Error {}
func read(_ n: Int) throws -> Int {
  if n > 3 { throw Refused() }
  return n * 10
}
let isLong = true
let first = try if isLong { read(1) } else { 2 }
print(first)
let second: Double = try if isLong { Double(read(2)) } else { 0.5 }
print(second)
let third = try? if isLong { try read(9) } else { 2 }
print(third as Any)
let fourth = try! if !isLong { read(9) } else { 4 }
print(fourth)
var last = 0
last = try if read(1) == 10 { 3 } else if isLong { try read(2) } else { 5 }
print(last)
func chosen(_ n: Int) throws -> Int { return try if n > 0 { read(n) } else { -1 } }
func switched(_ n: Int) throws -> Int {
  try switch n {
  case 0: 7;
  default: read(n)
  }
}
print(try chosen(3), try chosen(-3), try switched(0), try switched(2))
let closure = { try if isLong { read(3) } else { 2 } }
print(try closure())
do {
  last = try if isLong { try read(5) } else { 0 }
} catch {
  print("refused", last)
}
