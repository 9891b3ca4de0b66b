print(
  Int("12")!, Int("+7")!, Int("-3")!, Int("1.5") as Any, Int(" 1") as Any, Int("") as Any,
  Int("99999999999999999999") as Any)
print(Double("2.5")!, Double("1e3")!, Double("abc") as Any, Double("inf")!, Double("-0.0")!)
print(Int("ff", radix: 16)!, Int("1010", radix: 2)!, Int("zz", radix: 36)!, Int("9", radix: 8) as Any)
print(String(255, radix: 16), String(255, radix: 2), String(-255, radix: 16, uppercase: true))
print(Bool("true")!, Bool("yes") as Any)
print(String(3.0), String(0.1 + 0.2), String(1e20), String(1e16), String(123456789.125), String(1e-5))
print(String(true), String(describing: [1: 2]), String(reflecting: "q"), String(describing: Optional(3)))
print("\(1)" + "\(2.0)" + "\("x")", 12.description, 2.5.description)
print(String(Character("q")), String("abc" as Substring), String(["a", "b"] as [Character]))
print(UInt8("255")!, UInt8("256") as Any, Int8("-128")!, UInt("-1") as Any)
print(Float("0.1")!, Float(0.1), Double(Float(0.1)))
print(Character("x").description, LosslessStringConvertible.self)
