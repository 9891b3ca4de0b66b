let n: UInt8 = 300
