// Each of the 64-bit integers names itself when a fraction does not fit.
let low = -9_223_372_036_854_775_808.0, top = 18_446_744_073_709_549_568.0
print(Int64(low), UInt64(top), Int(low), UInt(top), UInt64(Float(3.7)), Int64(Float(-3.7)))
let values = [0.5, 1e19]
print(values.map { UInt64($0) })
let below = -1.5
print(UInt(below))
