// swift-format-ignore-file
func small<T: FloatingPoint>(_ x: T, _ eps: T) -> Bool { x.magnitude < eps }
extension FloatingPoint {
  func near(_ other: Self, _ eps: Self) -> Bool { (self - other).magnitude < eps }
  var thresh: Self { magnitude * 2 }
}
func sig<F: BinaryFloatingPoint>(_ x: F) -> String { let m = x.magnitude; return "\(m.significand) \(m.exponent)" }
print(small(-3.0, 4.0), 2.0.near(2.5, 1), Float(3).thresh, sig(-10.5))
