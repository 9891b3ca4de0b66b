// swift-format-ignore-file
struct Student { var name: String; var marks: [Int]; var mean: Double { marks.isEmpty ? 0 : Double(marks.reduce(0, +)) / Double(marks.count) } }
var class1 = [Student(name: "Ann", marks: [5, 4]), Student(name: "Bob", marks: []), Student(name: "Cy", marks: [3])]
for i in class1.indices { class1[i].marks.append(2) }
class1[1].name += "by"
class1.sort { $0.mean > $1.mean }
for s in class1 { print(s.name, s.mean, s.marks) }
print(class1.first { $0.name.hasPrefix("B") }!.marks, class1.map(\.marks.count), class1.filter { $0.mean > 2.4 }.count)
let byName = Dictionary(uniqueKeysWithValues: class1.map { ($0.name, $0) })
print(byName["Ann"]!.mean, byName.keys.sorted())
let best = class1.max { $0.mean < $1.mean }!
print("best", best.name)
