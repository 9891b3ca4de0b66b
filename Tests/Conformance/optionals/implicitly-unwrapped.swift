// swift-format-ignore-file
class Lamp { var watt: Int!; var label: String! = "l"; init() {} }
let l = Lamp()
print(l.watt == nil, l.label.count, l.label as Any)
l.watt = 40
let w: Int = l.watt
let doubled = l.watt * 2
print(w, doubled, l.watt + 1, l.watt!, l.watt ?? 0)
if let x = l.watt { print(x) }
var text: String!
text = "set"
text.append("!")
print(text.uppercased(), text == "set!", text!.count, "\(text!)")
let opt = l.watt
print(type(of: opt), opt as Any)
func take(_ n: Int) -> Int { n }
print(take(l.watt))
text = nil
print(text == nil, text?.count as Any, text ?? "gone")
let arr: [Int]! = [1, 2]
print(arr.count, arr[0], arr.map { $0 + 1 })
for x in arr { print(x) }
struct S { var v: Int! }
var s = S()
print(s.v as Any)
s.v = 3
s.v += 1
print(s.v!, s)
