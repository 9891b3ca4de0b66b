// swift-format-ignore-file
class A { var n = 1; func up() { n += 1 } ; var k: Int { get { 3 } set { print("A.k", newValue) } } 
 init() { n = 2 } }
class B: A { override var n: Int { willSet { print("will", newValue) } didSet { print("did", oldValue, n) } }
  override var k: Int { didSet { print("B.k did", oldValue) } }
  override init() { super.init(); n = 7; k = 1 } }
class C: B { override var n: Int { didSet { print("C did", oldValue, n) } } }
let a: A = B()
a.n = 5
a.up()
a.k = 9
let c = C()
c.n += 1
func f(_ x: inout Int) { x = 42 }
f(&c.n)
print(c.n)
