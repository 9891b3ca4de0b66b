// swift-format-ignore-file
class Owner { let n = 4; deinit { print("gone") } }
class Pet { unowned let owner: Owner; init(_ o: Owner) { owner = o } }
var o: Owner? = Owner()
let p = Pet(o!)
print(p.owner.n)
o = nil
print(p.owner.n)
