// swift-format-ignore-file
extension FixedWidthInteger {
  func shift(_ by: Self, _ m: Self.Magnitude) -> Self.Magnitude { return m &<< by }
  func shiftR(_ by: Self) -> Self { return self &>> by }
  func sh<T: BinaryInteger>(_ n: T) -> Self { (self &<< n) | (self << n) | (self >> n) }
}
print(5.shift(2, 7), UInt8(200).shiftR(3), Int16(3).sh(UInt8(2)))
