// swift-format-ignore-file
struct Pet { var name: String; var age: Int; var tags: [String] = [] ; var owner: Owner? = nil }
struct Owner { var city: String }
var pets = [Pet(name: "Rex", age: 3, tags: ["a", "b"]), Pet(name: "Ada", age: 9, owner: Owner(city: "Rome"))]
print(pets.map(\.name), pets.map(\.age).reduce(0, +), pets.filter(\.tags.isEmpty).count, pets.compactMap(\.owner?.city), pets.map(\.name.count))
let k = \Pet.age
print(pets[0][keyPath: k], pets[0][keyPath: \.name.first] as Any, pets[0][keyPath: \Pet.tags[1]])
pets[0][keyPath: k] += 1
pets[1][keyPath: \.owner!.city] = "Oslo"
print(pets[0].age, pets[1].owner!)
func sort<T, V: Comparable>(_ xs: [T], by p: KeyPath<T, V>) -> [T] { xs.sorted { $0[keyPath: p] < $1[keyPath: p] } }
print(sort(pets, by: \.name).map(\.name), sort(pets, by: \.age).map(\.age))
func set<T, V>(_ x: inout T, _ p: WritableKeyPath<T, V>, _ v: V) { x[keyPath: p] = v }
set(&pets[0], \.name, "Max")
print(pets[0].name, [[1, 2], [3]].map(\.count), ["a": 1].map(\.value), [(1, "x")].map(\.1), "abc".map(\.isLetter))
let path = \Pet.owner
let full = path.appending(path: \Owner?.?.city)
print(pets[1][keyPath: full] as Any, [1, 2].map(\.self), pets.max { $0.age < $1.age }.map(\.name)!)
class Node { var v = 1; var next: Node? }
let n = Node()
n[keyPath: \.v] = 8
let r: ReferenceWritableKeyPath<Node, Int> = \.v
n[keyPath: r] += 1
print(n.v, n[keyPath: \.next?.v] as Any)
let getters: [(String, KeyPath<Pet, Int>)] = [("age", \.age), ("len", \.name.count), ("tags", \.tags.count)]
for (l, g) in getters { print(l, pets.map { $0[keyPath: g] }) }
