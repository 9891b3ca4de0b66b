// swift-format-ignore-file
class A { var n = 1; func up() { n += 1 } ; var k: Int { 3 } }
class B: A { override var n: Int { get { super.n * 10 } set { print("set", newValue); super.n = newValue } } ; override var k: Int { super.k + 1 } }
let a: A = B()
print(a.n, a.k)
a.n = 5
a.up()
print(a.n)
