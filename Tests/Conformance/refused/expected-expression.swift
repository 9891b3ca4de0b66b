let n = 3 +
