// swift-format-ignore-file
protocol Named { var name: String { get } }
protocol Aged { var age: Int { get set } }
extension Aged where Self: Named { var tag: String { "\(name.prefix(1))\(age)" }; mutating func up() { age += 1 } }
struct Q: Named, Aged { var name: String; var age: Int }
let both: [any Named & Aged] = [Q(name: "x", age: 3)]
print(both.map { $0.tag }, both[0].tag)
var b = both[0]; b.up(); print(b, b.age)
