// swift-format-ignore-file
print(Int8(clamping: 300))
print(Int8(truncatingIfNeeded: 511))
print(UInt(bitPattern: -1))
print(Int(truncatingIfNeeded: 300 as UInt16))
print(UInt8(exactly: 300) as Any)
