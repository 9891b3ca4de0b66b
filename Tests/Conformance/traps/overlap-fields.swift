// swift-format-ignore-file
struct Pair { var x = 1, y = 2 }
func local() {
  var pair = Pair()
  swap(&pair.x, &pair.y)
  print(pair.x, pair.y)
}
local()
var shared = Pair()
swap(&shared.x, &shared.y)
