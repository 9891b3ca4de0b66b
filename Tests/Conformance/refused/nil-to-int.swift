var n: Int = 3
n = nil
