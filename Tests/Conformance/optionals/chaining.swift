// swift-format-ignore-file
class Address { var street: String?; var number = 1; init(_ s: String?) { street = s }; func label() -> String? { street.map { "\($0) \(number)" } } }
class Person {
  var name: String, home: Address?, friends: [Person] = []
  init(_ n: String) { name = n }
  subscript(i: Int) -> Person? { friends.indices.contains(i) ? friends[i] : nil }
}
let ann = Person("Ann"), bob = Person("Bob")
print(ann.home?.street as Any, ann.home?.street?.count as Any, ann.home?.number as Any)
ann.home = Address("Elm")
print(ann.home?.street?.uppercased() ?? "-", ann.home?.label()! ?? "?", ann.home!.street!.count)
ann.home?.number += 4
bob.home?.number = 99
ann.friends.append(bob)
print(ann.home?.label() as Any, ann[0]?.name as Any, ann[1]?.name as Any, ann[0]?.home?.street ?? "homeless")
ann[0]?.home = Address(nil)
print(bob.home != nil, bob.home?.label() == nil, ann.friends.first?.home?.street?.isEmpty as Any)
if (ann.home?.number = 3) != nil { print("set", ann.home!.number) }
if (bob.friends.first?.name = "x") == nil { print("not set") }
let d: [String: [Int]] = ["k": [1, 2, 3]]
print(d["k"]?.count ?? 0, d["k"]?.first ?? -1, d["q"]?.first as Any, d["k"]?[1] as Any, d["k"]?.map { $0 * 2 } as Any)
var f: ((Int) -> Int)? = nil
print(f?(3) as Any)
f = { $0 + 1 }
print(f?(3) as Any, f!(4))
let nested: Int?? = .some(nil)
print(nested as Any, nested == nil, nested! == nil, (nested ?? 5) as Any, type(of: nested))
let s: String? = "abc"
print(s?.first?.uppercased() ?? "", s?.dropFirst().first as Any, s.map { $0.count }!)
