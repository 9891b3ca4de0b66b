// swift-format-ignore-file
typealias F = (Int) throws -> Void
print(F.self, type(of: { (x: Int) throws -> Int in x }), [F].self)
print(((Int) throws -> Void).self)
func f(_ a: Int, b: String = "") throws -> Double { 1 }
print(type(of: f))
func g() {}; print(type(of: g), [g].count, type(of: [1: g]))
