// An initialiser that is named and not called: labels don't tell one from another.
struct Point {
  var x: Int
  init(_ x: Int) { self.x = x }
  init(y: Int) { x = y }
}

let words = ["a", "b"].map(String.init)
let texts = [1.5, 2].map(String.init)
let numbers = [1, 2].map(Int.init)
let doubles = [1.5, 2].map(Double.init)
let points = [1, 2].map(Point.init)
let flag: (Bool) -> Bool = Bool.init
let sevens: (UInt8) -> UInt8 = UInt8.init
