let n = 10 / 0
