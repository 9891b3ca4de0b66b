// swift-format-ignore-file
class Base { func area() -> Double { fatalError() } }
class Square: Base { override func area() -> Double { 4 } }
for s in [Square(), Base()] { print(s.area()) }
