// swift-format-ignore-file
func area(width: Double, height: Double) -> Double { width * height }
print(area(width: 2))
