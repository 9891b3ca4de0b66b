// swift-format-ignore-file
prefix operator √; prefix func √ (x: Double) -> Double { x * 2 }
infix operator <+>: AdditionPrecedence; func <+> (a: Int, b: Int) -> Int { a + b }
postfix operator ++; postfix func ++ (x: inout Int) -> Int { x += 1; return x }
let x = 2.0; print(√x); let y = 3.0;√y; var n = 1; n++; print(n, 1 <+> 2)
