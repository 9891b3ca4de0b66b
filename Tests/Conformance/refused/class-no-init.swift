// swift-format-ignore-file
class Person {
  var name: String
  var age = 0
}
