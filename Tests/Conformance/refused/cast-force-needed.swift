let a: Any = 1
let n: Int = a
