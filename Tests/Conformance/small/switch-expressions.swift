// swift-format-ignore-file
enum Token { case num(Int), op(Character), end }
func describe(_ t: Token) -> String {
  switch t {
  case .num(let n): "number \(n)"
  case .op("+"), .op("-"): "additive"
  case .op(let c): "operator \(c)"
  case .end: "end"
  }
}
print([Token.num(1), .op("+"), .op("*"), .end].map(describe))
let age = 20
let kind = switch age { case ..<13: "child"; case 13..<20: "teen"; default: "adult" }
let sign = if age > 0 { 1 } else if age < 0 { -1 } else { 0 }
print(kind, sign)
let f = { (n: Int) -> String in switch n % 3 { case 0: "fizz"; case 1: "one"; default: "two" } }
print((0...3).map(f))
var label: String { if age > 18 { "over" } else { "under" } }
print(label)
