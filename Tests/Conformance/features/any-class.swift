class A {}
let type: AnyClass = A.self
print(type, type == A.self)
let list = [AnyObject]()
print(list.count, [AnyObject?]().count, Swift.type(of: 3))
func name(_ c: AnyClass) -> String { "\(c)" }
print(name(A.self))
