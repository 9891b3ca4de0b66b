// swift-format-ignore-file
let known = 1
func use(_ x: Int) {
  if let unknownThing { print(unknownThing, x, known) }
}
use(1)
