// Cases stand for static requirements, and tell what the associated types in these are.
protocol Made {
  associatedtype Part
  static func make(_ part: Part) -> Self
}
enum Box: Made, Equatable { case make(Int), empty }
func made<T: Made>(_ part: T.Part, _ type: T.Type) -> T { T.make(part) }
print(made(4, Box.self), Box.Part.self)

protocol Start {
  associatedtype First
  static var start: First { get }
}
enum Phase: Start { case start, stop }
func first<T: Start>(of type: T.Type) -> T.First { T.start }
print(first(of: Phase.self), Phase.First.self)

enum Pair<A>: Made { case make(A), none }
print(made("x", Pair<String>.self), Pair<Bool>.Part.self)
