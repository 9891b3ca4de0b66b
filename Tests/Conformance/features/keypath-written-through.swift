// swift-format-ignore-file
struct P { var scores: [String: Int] = [:]; var n = 1 }
final class T { var members: [P] = [P()]; var lead = P(); var map: [String: P] = [:] }
let team = T()
team[keyPath: \.lead.n] = 2
team[keyPath: \.members[0].n] = 3
team[keyPath: \.members[0].scores["new"]] = 9
team[keyPath: \T.members[0].scores["new"]] = 9
team[keyPath: \.lead.scores["a"]] = 1
team[keyPath: \.map["x"]] = P()
team.members[keyPath: \.[0].n] += 1
let k = \T.members[0].scores["new"]
print(type(of: k))
team[keyPath: k] = 4
print(team.members[0].scores, team.lead)
struct V { var d: [String: [Int]] = [:] }
var v = V()
v[keyPath: \.d["a"]] = [1]
v[keyPath: \.d["a"]]?.append(3)
print(v)
