func shifted(a: Int, b: Int) -> Int { a * 10 + b }
print(shifted(a:b:)(1, 2))
struct Point {
  var k = 1
  init(x: Int) { k = x }
  init(y: Int) { self.init(x:)(y) }
  func scaled(a: Int, b: Int) -> Int { a + b * k }
}
let point = Point(x: 3)
print(point.scaled(a:b:)(1, 2), Point.init(x:)(7).k, Point(y: 4).k)
print(Point.scaled(point)(a: 1, b: 2), (Point.scaled)(point)(a: 5, b: 2))
