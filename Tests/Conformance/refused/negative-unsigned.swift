let n: UInt = -1
