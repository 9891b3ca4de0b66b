// swift-format-ignore-file
public struct Meter {
  public internal(set) var value: Double
  fileprivate static let unit = "m"
  private var log: [Double] = []
  public init(_ v: Double) { value = v }
  @inlinable public static func twice(_ n: Int) -> Int { n * 2 }
  @inline(__always) internal func scaled(_ k: Double) -> Double { value * k }
  @discardableResult public mutating func set(_ v: Double) -> Double { log.append(value); defer { value = v }; return value }
  fileprivate var history: [Double] { log }
}
@usableFromInline func helper(_ n: Int) -> Int { n + 1 }
@inline(never) func slow(_ n: Int) -> Int { helper(n) * 2 }
public final class Gauge { private(set) public var reads = 0; public func read() -> Int { reads += 1; return reads } }
extension Meter { private func secret() -> String { "\(value)\(Meter.unit)" }; public var text: String { secret() } }
var m = Meter(2)
m.set(5)
print(m.set(6), m.value, m.history, m.scaled(2), m.text, slow(3), Meter.twice(4))
let g = Gauge()
print(g.read(), g.read(), g.reads)
@frozen public enum Side { case left, right }
print(Side.left, [Side.right])
internal let shared = 3, other: Int = 4
private var counter = 0
fileprivate func tick() -> Int { counter += 1; return counter }
print(shared + other, tick(), tick())
@available(*, deprecated, message: "old") func old() -> Int { 1 }
print(old())
private protocol Hidden { func h() -> Int }
private struct Impl: Hidden { func h() -> Int { 9 } }
private let hidden: any Hidden = Impl()
print(hidden.h())
