enum S { case circle(Double), point }
let s: S = .circle
