class Person {
  var name: String
  var age = 0
}
