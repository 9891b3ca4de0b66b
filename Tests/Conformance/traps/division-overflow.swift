// swift-format-ignore-file
func quotient(_ a: Int8, _ b: Int8) -> Int8 { a / b }
print(quotient(-128, 2))
print(quotient(-128, -1))
