// swift-format-ignore-file
class Animal { class var sound: String { "..." }; required init() {};  var s: String { type(of: self).sound } }
class Dog: Animal { override class var sound: String { "woof" } }
let t: Animal.Type = Dog.self
print(t == Dog.self)
print(t, "\(t)")
print(ObjectIdentifier(t) == ObjectIdentifier(Dog.self))
print(t.init().s)
print(t is Dog.Type)
print([Animal.self, Dog.self].map { ObjectIdentifier($0) == ObjectIdentifier(t) })
