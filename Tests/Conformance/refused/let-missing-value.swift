let n
