// swift-format-ignore-file
protocol P { associatedtype Item: BinaryInteger }
extension P { func b() -> Item { Item(3) } }
struct S: P { typealias Item = Int8 }
print(S().b())
extension Sequence where Element: BinaryInteger {
  func b() -> Element { let x: Element = Element(3); return x }
  func c() -> Self.Element { Self.Element(3) }
}
print([1].b())
