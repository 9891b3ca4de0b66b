let n = 4
let s = "count: " + n
