// swift-format-ignore-file
struct Pixel { var r = 0, g = 0; var b: Int; var alpha: Double? }
print(Pixel(b: 1), Pixel(r: 2, b: 3), Pixel(g: 4, b: 5, alpha: 0.5))
var p = Pixel(b: 9)
p.alpha = 1
print(p.alpha!, p)
