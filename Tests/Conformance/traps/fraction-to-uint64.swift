let values = [2.5, -1.0]
for value in values { print(UInt64(value)) }
