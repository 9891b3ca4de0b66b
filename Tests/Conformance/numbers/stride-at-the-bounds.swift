// swift-format-ignore-file
print(Array(stride(from: UInt8(250), through: 255, by: 2)), Array(stride(from: UInt8(250), through: 255, by: 5)), Array(stride(from: UInt8(250), to: 255, by: 3)))
print(Array(stride(from: Int8(-120), through: -128, by: -3)), Array(stride(from: Int8(100), through: -100, by: -50)), Array(stride(from: Int8(-100), to: 100, by: 50)))
print(Array(stride(from: Int.max - 5, through: Int.max, by: 2)).count, Array(stride(from: Int.min + 3, through: Int.min, by: -2)), Array(stride(from: Int.max - 5, to: Int.max, by: 4)).count)
for i in stride(from: UInt16(65530), through: 65535, by: 4) { print(i, terminator: " ") }
for i in stride(from: UInt8(9), to: 0, by: -4) { print(i, terminator: " ") }
for i in stride(from: UInt32.max - 1, through: UInt32.max, by: 1) { print(i, terminator: " ") }
print(stride(from: 1.0, through: 2.0, by: 0.25).map { $0 }, stride(from: 1e16, to: 1e16 + 8, by: 0.5).underestimatedCount)
print(stride(from: 5, to: 5, by: 1).map { $0 }, stride(from: 5, through: 5, by: -1).map { $0 }, stride(from: 5, to: 1, by: 1).underestimatedCount)
print(Array(stride(from: UInt(3), to: 10, by: 4)), Array(stride(from: Int64.max - 1, through: .max, by: 1)))
for i in stride(from: UInt(10), to: 0, by: -4) { print(i) }
