// swift-format-ignore-file
let xs: [Double] = []
let o: Double? = nil
print("first", xs.first ?? 0)
print(xs.first ?? 0)
print("filter", xs.filter { $0 > 1 }.first ?? 0)
print("tern", true ? o ?? 0 : 1)
print(xs.last ?? 1.5, [1, 2].first ?? 0, ["a"].first ?? "")
