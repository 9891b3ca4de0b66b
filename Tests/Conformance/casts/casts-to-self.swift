// swift-format-ignore-file
// `Self` in a class is the class of the object at hand.
class Shape {
  required init() {}
  func isSame(_ other: Any) -> Bool { other is Self }
  func copied(_ other: Shape) -> Self? { other as? Self }
  func first(of others: [Any]) -> Self? {
    for case let found? in others.map({ $0 as? Self }) { return found }
    return others.lazy.compactMap { $0 as? Self }.first
  }
  class func made(from object: AnyObject) -> Self? { object as? Self }
  func equals(_ other: Shape) -> Bool {
    guard let other = other as? Self else { return false }
    return type(of: other) == type(of: self)
  }
  func twin() -> Self { Self() as! Self }
}
class Square: Shape { var side = 2 }
final class Tile: Square {
  var colour = "red"
  func same(_ other: Shape) -> Bool { (other as? Self)?.colour == colour }
}
let all: [Shape] = [Shape(), Square(), Tile()]
for a in all { print(all.map { a.isSame($0) }, all.map { a.copied($0) != nil }, all.map { a.equals($0) }) }
print(Square.made(from: Shape()) == nil, Square.made(from: Tile())!.side, Shape.made(from: Tile()) is Tile)
print(Square().first(of: [1, "a", Shape(), Tile()])!.side, Tile().first(of: [Square()]) == nil)
print(Square().isSame(3), Tile().same(Tile()), Tile().same(Square()), Tile().twin().colour)
