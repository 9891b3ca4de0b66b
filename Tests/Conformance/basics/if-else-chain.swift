// swift-format-ignore-file
let scores = ["ann": 91, "bob": 78, "cy": 59]
for name in scores.keys.sorted() {
  let s = scores[name]!
  let grade: String
  if s >= 90 { grade = "A" } else if s >= 70 { grade = "B" } else { grade = "F" }
  print(name, s, grade, s % 2 == 0 ? "even" : "odd")
}
let x = 7, y = -3
if x > 0 && y < 0 || x == y { print("mixed") }
if !(x < y), x != 0, let z = Optional(x + y) { print("z", z) }
var temperature = 15
temperature += 10
let text = temperature < 0 ? "freezing" : temperature < 20 ? "cool" : "warm"
print(text, "at", temperature)
