print(Optional(()).map { 2 } as Any)
print(Optional(()).map { _ in 2 } as Any)
let v: Void? = ()
print(v.map { 3 }!)
if let x = v.map({ 1 }) { print(x) }
func f(_ b: () -> Int) -> Int { b() }
print(f { 3 })
print([(), ()].map { 1 })
