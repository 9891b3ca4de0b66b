// swift-format-ignore-file
var a = [[1, 2], [3]]
var b = a
b[0][1] = 9
b[1].append(4)
print(a, b)
struct Team { var name: String; var scores: [Int]; var meta: [String: [Int]] = [:] }
var t = Team(name: "x", scores: [1])
var teams = [t, t]
teams[0].scores.append(2)
teams[1].name += "y"
teams[1].meta["k", default: []].append(7)
teams[1].meta["k"]?[0] += 1
print(t, teams)
for var u in teams { u.name = "changed"; u.scores = [] }
print(teams.map(\.name))
for i in teams.indices { teams[i].scores[0] *= 10 }
print(teams.map(\.scores), teams.map(\.scores).joined().reduce(0, +))
func change(_ x: inout [Int]) { x.append(100); x[0] = -1 }
change(&teams[0].scores)
change(&a[1])
print(teams[0].scores, a)
var tuple = (list: [1], n: 2)
tuple.list.append(3)
let copy = tuple
tuple.n = 9
print(tuple, copy)
var opt: [Int]? = [1]
opt?.append(2)
opt![0] = 5
print(opt!, opt?.count ?? 0)
var d = ["a": (1, [2])]
d["a"]?.1.append(3)
d["a"]!.0 = 8
print(d)
