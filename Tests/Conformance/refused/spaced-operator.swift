let n = 3
let m = n -1
print(n, m)
