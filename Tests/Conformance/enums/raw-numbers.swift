// Raw values go on from a whole literal, also where the raw type is a floating one.
enum D: Double { case a = 1, b, c = -3, d }
enum F: Float { case a, b = 2.5, c = 4, d }
enum H: UInt { case a = 9223372036854775807, b }
enum L: Int8 { case a = -128, b, c = 127 }
print(D.b.rawValue, D.d.rawValue, F.a.rawValue, F.d.rawValue)
print(H.b.rawValue, L.b.rawValue, D(rawValue: -2) == .d)
