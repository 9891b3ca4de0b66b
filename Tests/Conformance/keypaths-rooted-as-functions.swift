// A key path that names its root stands where a function is wanted.
struct Person {
  enum Kind: String { case home, work }
  var name = "Ada"
  var kind = Kind.home
  var isKnown = true
}
let people = [Person(), Person(name: "Bo", kind: .work, isKnown: false)]
let names = people.map(\Person.name)
print(names, people.map(\Person.name.count), people.map(\Person.kind.rawValue), [Person()].map(\Person.name))
print(people.filter(\Person.isKnown).count, people.allSatisfy(\Person.isKnown), people.compactMap(\Person.name))
func applied<T, R>(_ value: T, _ function: (T) -> R) -> R { function(value) }
print(applied(people[1], \Person.name), applied(people[1], \.name) + "!")
let function: (Person) -> Any = \Person.kind
print(function(people[0]))
