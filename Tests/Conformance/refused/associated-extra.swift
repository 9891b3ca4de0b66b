enum S { case circle(Double), point }
let s: S = .point(1)
