protocol P { func bar(_ n: Int) }
struct S: P { func bar(_ n: Int) { print(n) } }
let f: (P) -> (Int) -> () = P.bar
f(S())(3)
P.bar(S())(4)
