// swift-format-ignore-file
extension Collection where Element: FloatingPoint {
  func mean() -> Element { var n: Element = 0; for _ in self { n += 1 }; return reduce(0, +) / n }
}
func same<T: Equatable>(_ a: @autoclosure () throws -> T, _ b: @autoclosure () throws -> T) { print((try? a()) == (try? b())) }
print([1, 2, 4].mean())
same([2, 2, 2].mean(), 2)
same([].mean(), 0)
let m = [3, 4].mean()
print(m)
