// A key path may start at a type that is nested in another.
struct Person {
  struct Address {
    enum Kind: String { case home, work }
    struct Street {
      var name = "Main"
      var number = 3
    }
    var street = Street()
    var kind = Kind.home
  }
  var address = Address()
}
let number = \Person.Address.Street.number
var person = Person()
person.address.street[keyPath: number] += 4
print(person.address.street[keyPath: number])
let kind: KeyPath<Person.Address, String> = \Person.Address.kind.rawValue
print(person.address[keyPath: kind])
