// swift-format-ignore-file
#if os(Linux) && swift(>=5.5)
let system = "linux"
#elseif os(macOS)
import AppKit
let system = "mac"
#endif
struct Point {
  var x = 0
  #if DEBUG || targetEnvironment(simulator)
  var y = 3
  #else
  var y = 1
  #endif
}
func kind(_ n: Int) -> String {
  switch n {
  #if !canImport(UIKit)
  case 0: return "zero"
  #else
  case 0: return "nil"
  #endif
  default: return "many"
  }
}
print(system, Point(), kind(0), kind(1))
struct Node<T: Comparable> { var value: T; var next: [Node<T>] = [] }
func largest<T>(_ node: Node<T>) -> T { node.next.map(largest).max().map { max($0, node.value) } ?? node.value }
func distinct<T>(_ items: [T], _ seen: Set<T> = []) -> Int { seen.union(items).count }
print(largest(Node(value: 2, next: [Node(value: 7), Node(value: 1)])), distinct([1, 2, 2]), distinct(["a"], ["b"]))
func outer(_ n: Int) -> Int {
  var half: Int { n / 2 }
  var stored = 1
  var twice: Int { get { stored * 2 } set { stored = newValue / 2 } }
  twice += half
  func even(_ k: Int) -> Bool { k == 0 ? true : odd(k - 1) }
  func odd(_ k: Int) -> Bool { stored += 1; return k == 0 ? false : even(k - 1) }
  return even(n) ? twice : -twice
}
print(outer(4), outer(5))
class Shape { class var name: String { "shape" }; required init() {}; func me() -> String { Self.name + type(of: self).name }; func copy() -> Self { type(of: self).init() } }
class Round: Shape { override class var name: String { "round" } }
let kinds: [Shape.Type] = [Shape.self, Round.self]
print(kinds.map { $0.init().me() }, Round().copy().me(), type(of: (Round() as Shape).copy()))
struct Flags: OptionSet { let rawValue: Int; static let a = Flags(rawValue: 1), b = Flags(rawValue: 2) }
var flags: Flags = [.a, .b]
print(flags.contains(.b), flags.remove(.a) != nil, flags.rawValue, flags.isSubset(of: .b))
extension String { func clipped(_ n: Int) -> String { String(prefix(max(n, 1))) } }
print("abc".clipped(0), ["0", "1"].contains("12".first), stride(from: 0, to: 1, by: 0.5).map { $0 })
