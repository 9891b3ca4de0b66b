protocol P { init() }
let p = P()
